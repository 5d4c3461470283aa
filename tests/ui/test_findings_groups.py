"""Findings by rule, by element and by severity, of one family or all, and how many there are."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions, set_function
from planner.model.edits.owners import add_owners
from planner.model.finding import Severity
from planner.model.records import Function, Owner
from planner.ui.findings.grouping import Grouping
from tests.ui.findings_desk import AGENCY, HEAD, LEAD, LEFT, PLAIN, S, abandoned, held, team

SEO = {"f_seo": Function(name="Seo")}


def agency_runs_all(*functions, rules=("GAP01", "GAP02", "EXT02", "LOAD01", "PROC03")):
    """The agency executes these functions, which nobody decides and nothing measures; an analyst holds nothing."""
    model = team(*functions, rules=rules)
    for name in functions:
        model = held(model, f"f_{name.lower()}", AGENCY, "execution")
    model = set_function(model, function="f_base", metric="visits").model
    return add_owners(model, structure=S, owners={"o_idle": Owner(name="Analyst")}).model


def choose(control, words):
    """Press a control of the head and choose an entry of its menu."""
    QTest.mouseClick(control, LEFT, PLAIN, control.rect().center())
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text().split("\t")[0] == words)
    assert entry.isEnabled()
    QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(entry).center())
    QApplication.processEvents()


def entries(control):
    """What the menu of a control offers: the words, and whether each can be chosen."""
    QTest.mouseClick(control, LEFT, PLAIN, control.rect().center())
    menu = QApplication.activePopupWidget()
    found = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    return found


def test_by_element_the_findings_of_a_function_stack_under_its_name(desk):
    desk.open(agency_runs_all("Seo", "Ads"))
    choose(desk.panel.head.grouping, "By element")
    assert desk.headings() == [("Ads", 3), ("Seo", 3), ("Analyst", 1)], "the gravest first, then by name"
    assert desk.cards() == [], "folded, so that a list of names is seen"
    desk.click("Seo")
    assert desk.cards() == ["Partner work that nobody inside checks", "No decision owner", "No metric"]
    assert desk.selection.functions == ("f_seo",), "to unfold is to look at it"


def test_by_element_a_heading_tells_how_many_there_are_of_each_severity(desk):
    desk.open(agency_runs_all("Seo"))
    desk.panel.group_by(Grouping.ELEMENT)
    assert desk.rows.row(0).counts == ((Severity.ERROR, 2), (Severity.ADVICE, 1))


def test_by_severity_errors_and_warnings_are_open_and_advice_is_closed(desk):
    desk.open(agency_runs_all("Seo"))
    choose(desk.panel.head.grouping, "By severity")
    assert desk.headings() == [("Errors", 2), ("Warnings", 1), ("Advice", 1)]
    assert desk.cards() == [
        "Seo: partner work that nobody inside checks",
        "Seo: no decision owner",
        "Analyst: title without a function",
    ]


@pytest.mark.parametrize("grouping", Grouping)
def test_the_open_card_stays_open_and_in_sight_when_findings_are_grouped_otherwise(desk, grouping):
    desk.open(abandoned(40, rules=("GAP01",)))
    desk.panel.group_by(Grouping.SEVERITY)
    desk.click("Errors")
    desk.click("F33: abandoned function")
    desk.panel.group_by(grouping)
    row = desk.view.currentIndex().row()
    assert desk.rows.row(row).finding.about[0].name == "F33"
    assert "Why it matters" in desk.view.drawn_words(row)
    assert desk.view.viewport().rect().contains(desk.view.visualRect(desk.rows.index(row)).center())


@pytest.mark.parametrize("grouping", Grouping)
def test_every_grouping_follows_an_edit_as_a_fresh_look_would(desk, grouping):
    desk.open(agency_runs_all("Seo", "Ads", "Data", "Tags"))
    desk.panel.group_by(grouping)
    for heading, _ in desk.headings():
        if not desk.rows.row(desk.row(heading)).open:
            desk.click(heading)
    give = partial(assign, structure=S)
    edits = [
        partial(give, function="f_ads", owner=HEAD, ownership="decision"),
        partial(set_function, function="f_data", metric="freshness"),
        partial(set_function, function="f_seo", name="Zebra"),
        partial(give, function="f_base", owner="o_idle", ownership="input"),
        partial(add_functions, structure=S, functions={"f_new": Function(name="New")}),
        partial(give, function="f_seo", owner=LEAD, ownership="decision"),
    ]
    for number, edit in enumerate(edits):
        desk.session.apply(str(number), edit)
        followed = [(row.id, row.title, row.counts) for row in map(desk.rows.row, range(desk.rows.rowCount()))]
        desk.rows.show(desk.session.checked, S)
        for heading, _ in desk.headings():
            if not desk.rows.row(desk.row(heading)).open:
                desk.click(heading)
        afresh = {(row.id, row.title, row.counts) for row in map(desk.rows.row, range(desk.rows.rowCount()))}
        assert set(followed) <= afresh
        assert [found[1] for found in followed if not found[2]] == [
            title for title in desk.cards() if title in {found[1] for found in followed}
        ], "in the same order"


def test_one_family_can_be_listed_with_its_counts(desk):
    desk.open(agency_runs_all("Seo", "Ads"))
    offered = entries(desk.panel.head.family)
    assert offered["All kinds\t7"]
    assert offered["Gaps\t2"]
    assert offered["Outside\t2"]
    assert not offered["Overlaps\t0"], "there are none, so there is nothing to choose"
    told = desk.panel.head.tallies.accessibleName()
    assert told == "4 errors, 1 warning, 2 pieces of advice"

    choose(desk.panel.head.family, "Outside")

    assert desk.headings() == [("Partner work that nobody inside checks", 2)]
    assert desk.panel.head.tallies.accessibleName() == "2 errors, 0 warnings, 0 pieces of advice"
    assert desk.panel.count == 7, "the number on the tab tells of all"


def test_a_family_follows_edits_until_none_of_it_is_left(desk):
    desk.open(agency_runs_all("Seo"))
    choose(desk.panel.head.family, "Load")
    assert desk.cards() == ["Analyst"]
    give = partial(assign, structure=S, function="f_seo", owner="o_idle", ownership="input")
    desk.session.apply("Give", give)
    assert desk.cards() == []
    assert desk.panel.view.isHidden()
    assert "No findings of the kind Load." in [
        label.text() for label in desk.panel.findChildren(type(desk.panel._empty))
    ]
    desk.session.undo()
    assert desk.cards() == ["Analyst"]
    choose(desk.panel.head.family, "All kinds")
    assert len(desk.headings()) == 4


def test_numbers_follow_an_edit(desk):
    desk.open(agency_runs_all("Seo"))
    desk.session.apply("Decide", partial(assign, structure=S, function="f_seo", owner=HEAD, ownership="decision"))
    assert desk.panel.head.tallies.accessibleName() == "0 errors, 1 warning, 1 piece of advice"
    desk.session.undo()
    assert desk.panel.head.tallies.accessibleName() == "2 errors, 1 warning, 1 piece of advice"


def test_two_owners_that_overlap_are_named_together(desk):
    model = team("A", "B", "C", rules=("OVL07",))
    for name in "abc":
        for owner in (HEAD, LEAD):
            model = held(model, f"f_{name}", owner, "execution")
    desk.open(model)
    assert desk.headlines() == ["Overlapping owners", "Head and Lead"]
    desk.click("Head and Lead")
    assert desk.selection.owner == HEAD


def test_twins_are_chosen_together(desk):
    model = team("Seo", rules=("OVL08",))
    desk.open(add_functions(model, structure=S, functions={"f_twin": Function(name="SEO")}).model)
    desk.panel.group_by(Grouping.SEVERITY)
    desk.click(next(title for title in desk.cards() if "twice" in title))
    assert set(desk.selection.functions) == {"f_seo", "f_twin"}


def test_a_line_without_a_head_chooses_its_functions_that_are_in_scope(desk):
    model = team("Seo", "Ads", rules=("GAP09",))
    for name in ("seo", "ads"):
        model = set_function(model, function=f"f_{name}", ownership_line="content").model
    desk.open(held(model, "f_seo", LEAD, "execution"))
    desk.click("Content line")
    assert set(desk.selection.functions) == {"f_seo", "f_ads"}


def test_the_keyboard_unfolds_and_folds_a_stack(desk):
    desk.open(agency_runs_all("Seo"))
    desk.panel.group_by(Grouping.ELEMENT)
    desk.view.setFocus()
    desk.view.setCurrentIndex(desk.rows.index(0))
    desk.key(Qt.Key.Key_Right)
    assert len(desk.cards()) == 3
    desk.key(Qt.Key.Key_Left)
    assert desk.cards() == []


def test_five_thousand_findings_change_only_what_an_edit_touches(desk):
    many = {f"f_{number:05}": Function(name=f"Function {number:05}") for number in range(2500)}
    model = add_functions(team(rules=("GAP01", "PROC03")), structure=S, functions=many).model
    for function in ("f_00007", "f_base"):
        model = set_function(model, function=function, metric="visits").model
    desk.open(model)
    desk.click("Abandoned function")
    count, told, rows = desk.panel.count, [], desk.rows
    assert count == 2500
    rows.modelReset.connect(lambda: told.append("reset"))
    rows.dataChanged.connect(lambda first, last: told.append(("change", first.row(), last.row())))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    give = partial(assign, structure=S, function="f_00007", owner=HEAD, ownership="decision")
    desk.session.apply("Decide", give)
    assert desk.panel.count == count - 1
    assert told == [("out", 8, 8), ("change", 0, 0)]
