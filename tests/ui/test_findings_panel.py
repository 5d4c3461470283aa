"""The findings panel: its cards and headings, what a click does, and how it follows an edit."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.model.edits.assignments import assign, set_assignment
from planner.model.edits.functions import add_functions, set_function
from planner.model.edits.owners import add_owners, set_owner
from planner.model.edits.structures import add_structure
from planner.model.records import Function, Owner, Placement
from planner.model.vocabulary import Ownership
from planner.ui.findings.grouping import Grouping
from tests.ui.findings_desk import AGENCY, HEAD, LEAD, LEFT, PLAIN, S, abandoned, held, team

FOUND = "Abandoned function"


def decide(function):
    return partial(assign, structure=S, function=function, owner=HEAD, ownership="decision")


def add(*names):
    return partial(add_functions, structure=S, functions={f"f_{name.lower()}": Function(name=name) for name in names})


def two_deciders():
    model = held(team("Seo"), "f_seo", HEAD, "decision")
    return held(held(model, "f_seo", LEAD, "decision"), "f_seo", LEAD, "execution")


# --- what is listed ---------------------------------------------------------------------------------------------


def test_a_structure_without_findings_says_so_calmly(desk):
    desk.open(team())

    assert desk.panel.count == 0
    assert desk.panel.view.isHidden()
    told = [label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible()]
    assert told == ["Nothing found: no rule has anything to say about Small team."]


def test_the_number_of_findings_is_told_when_it_changes(desk, qtbot):
    with qtbot.waitSignal(desk.panel.count_changed, check_params_cb=lambda count: count == 2):
        desk.open(team("Data", "Events"))
    assert desk.panel.count == 2


def test_findings_stand_under_the_title_of_their_rule_with_the_names_of_what_they_are_about(desk):
    desk.open(two_deciders())
    desk.session.apply("Add", add("Data", "Events"))
    assert desk.headlines() == [FOUND, "Data", "Events", "Two decision owners", "Seo"]
    assert desk.headings() == [(FOUND, 2), ("Two decision owners", 1)]


def test_many_findings_of_a_rule_start_folded_and_a_few_open(desk):
    desk.open(abandoned(46))
    assert desk.headlines() == [FOUND]
    assert desk.panel.count == 46
    desk.open(abandoned(5))
    assert desk.headlines() == [FOUND, *(f"F0{number}" for number in range(5))]


def test_one_more_finding_does_not_fold_what_people_read_and_many_at_a_stroke_do(desk):
    desk.open(abandoned(5))
    desk.session.apply("Add", add("F05"))
    assert len(desk.headlines()) == 7
    desk.session.undo()
    desk.session.apply("Add", add(*(f"G{number:02}" for number in range(40))))
    assert desk.headlines() == [FOUND]


def test_a_heading_folds_its_findings_and_the_count_stays(desk):
    desk.open(abandoned(4))

    desk.click(FOUND)
    assert desk.headlines() == [FOUND]
    assert desk.panel.count == 4

    desk.key(Qt.Key.Key_Right)
    assert len(desk.headlines()) == 5


def test_what_the_user_unfolded_stays_so_in_another_structure_but_not_in_another_document(desk):
    model = add_structure(abandoned(9), structure="s_big", name="Growth").model
    model = add_functions(
        model, structure="s_big", functions={f"f_b{n}": Function(name=f"B{n}") for n in range(9)}
    ).model
    desk.open(model)
    desk.click(FOUND)
    desk.session.show_structure("s_big")
    assert (FOUND, 9) in desk.headings()
    assert "B1" in desk.headlines()
    desk.open(abandoned(9))
    assert desk.headlines() == [FOUND]


def test_advice_starts_folded(desk):
    model = held(team("Ads"), "f_ads", AGENCY, "decision")
    model = held(model, "f_ads", LEAD, "execution")
    desk.open(set_owner(model, owner=AGENCY, may_decide=True).model)

    assert desk.headlines() == ["Decision outside"]
    assert desk.panel.count == 1

    desk.click("Decision outside")
    assert desk.headlines() == ["Decision outside", "Ads"]


def test_another_structure_shows_its_own_findings(desk):
    desk.open(add_structure(team("Data"), structure="s_big", name="Growth").model)
    assert desk.panel.count == 1
    desk.session.show_structure("s_big")
    assert desk.headlines() == ["Lost on the way", "Base"]
    desk.session.show_structure(S)
    assert desk.headlines() == [FOUND, "Data"]


def test_the_gravest_stand_above_what_concerns_the_whole_model(desk):
    model = add_structure(team("Data", "data", rules=("GAP01", "OVL08")), structure="s_big", name="Growth").model
    desk.open(add_functions(model, structure=S, functions={"f_twin": Function(name="DATA")}).model)
    assert desk.headings() == [(FOUND, 2), ("Same function twice", 1)]
    desk.session.show_structure("s_big")
    assert desk.headings() == [("Same function twice", 1)]


def test_hostile_names_are_shown_as_typed(desk):
    name = '<img src="x"> & <b>bold</b> &amp;'
    desk.open(add_functions(team(), structure=S, functions={"f_x": Function(name=name)}).model)
    assert desk.headlines() == [FOUND, name]
    assert any(text.startswith(f"{name} is abandoned") for text in desk.drawn(name))


def test_names_with_lines_and_endless_names_keep_rows_readable(desk):
    model = team("Data")
    odd = {"f_x": Function(name="Two\nlines\tand a tab"), "f_y": Function(name="long " * 2000)}
    functions = {**model.functions, **odd}
    place = model.structures[S]
    listed = {**place.functions, **dict.fromkeys(odd, Placement())}
    desk.open(model.replace(functions=functions, structures={S: place.replace(functions=listed)}))
    assert "Two lines and a tab" in desk.headlines()
    title = next(words for words in desk.headlines() if words.startswith("long"))
    assert len(title) == 120
    desk.panel.group_by(Grouping.ELEMENT)
    assert {desk.box(words).height() for words in desk.headlines()} == {desk.box("Data").height()}


def test_the_title_of_a_rule_is_whole_however_narrow_the_panel(desk):
    desk.open(team("Data"))
    desk.panel.resize(130, 600)
    words = desk.drawn(FOUND)[0]
    assert words.split() == [*FOUND.split(), "1"]


def test_screen_readers_hear_severity_title_and_sentence(desk):
    desk.open(team("Data"))
    rows = desk.rows
    assert rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Abandoned function, 1 finding, shown"
    spoken = rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Error: Abandoned function. Data is abandoned")
    reasons = rows.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "nobody notices until it is missed" in reasons
    assert "(grade B: the owner of the method)" in reasons
    seen = QAccessible.queryAccessibleInterface(desk.view)
    assert seen.childCount() == 2
    assert seen.child(1).text(QAccessible.Text.Name) == spoken


def test_a_narrow_panel_and_a_wide_one_lay_cards_out_for_their_width(desk):
    name = "A function with a rather long name that has to be wrapped"
    desk.open(team(name))
    desk.resize(600)
    wide = desk.box(name).height()
    desk.resize(260)
    assert desk.box(name).height() > wide


# --- choosing ---------------------------------------------------------------------------------------------------


def test_a_click_on_a_card_selects_its_subject_and_opens_the_card(desk, qtbot):
    desk.open(team("Data", "Events"))
    closed = desk.box("Events").height()
    assert "Why it matters" not in desk.drawn("Events")

    with qtbot.waitSignal(desk.selection.shown, check_params_cb=lambda *shown: shown == ("function", "f_events")):
        desk.click("Events")

    assert desk.selection.functions == ("f_events",)
    assert desk.box("Events").height() > closed
    assert "Why it matters" in desk.drawn("Events")
    assert desk.view.currentIndex().row() == desk.row("Events")


def test_an_open_card_says_where_its_rule_comes_from_or_that_nothing_is_published(desk):
    desk.open(held(team("Ads"), "f_ads", AGENCY, "decision"))
    desk.session.apply("Execute", partial(assign, structure=S, function="f_ads", owner=LEAD, ownership="execution"))
    desk.click("Ads")
    assert "No limit is published; this is a rule of function-first team design." in desk.drawn("Ads")


def test_a_card_about_an_owner_selects_the_owner(desk):
    desk.open(add_owners(team(), structure=S, owners={"o_idle": Owner(name="Analyst")}).model)
    desk.click("Analyst")
    assert desk.selection.owner == "o_idle"


def test_the_chosen_card_stays_under_the_mouse_when_another_one_above_closes(desk):
    desk.resize(320, 1000)
    desk.open(abandoned(30))
    desk.click(FOUND)
    desk.view.verticalScrollBar().setValue(400)
    first = desk.view.indexAt(QPoint(20, 60))
    desk.click(first.data())
    below = desk.view.indexAt(QPoint(20, desk.view.viewport().height() - 400))
    assert below.row() > first.row()
    top = desk.view.visualRect(below).top()

    desk.click(below.data())

    assert desk.view.visualRect(below).top() == top


def test_arrows_choose_cards_and_stop_at_the_ends(desk):
    desk.open(team("Data", "Events"))
    desk.view.setFocus()
    chosen = []
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End)
    for key in keys:
        desk.key(key)
        chosen.append(desk.selection.functions[0])
    assert chosen == ["f_data", "f_events", "f_events", "f_data", "f_data", "f_events"], "a heading chooses nothing"


def test_next_and_previous_go_round_pass_headings_and_unfold_what_is_folded(desk):
    desk.open(abandoned(12))
    assert desk.headlines() == [FOUND]
    desk.panel.previous_finding()
    assert desk.selection.functions == ("f_f11",)
    desk.panel.next_finding()
    assert desk.selection.functions == ("f_f00",)
    desk.panel.next_finding()
    desk.panel.previous_finding()
    assert desk.selection.functions == ("f_f00",)


def test_next_and_previous_stay_where_they_are_while_nothing_is_listed(desk):
    desk.session.open(abandoned(1))
    desk.panel.choose_family("HAND")
    desk.panel.next_finding()
    desk.panel.previous_finding()
    assert desk.panel.open_finding() is None


def test_going_backwards_unfolds_a_group_at_its_end(desk):
    model = two_deciders()
    model = add_functions(model, structure=S, functions={f"f_g{n}": Function(name=f"G{n}") for n in range(8)}).model
    desk.open(model)
    assert desk.headings() == [(FOUND, 8), ("Two decision owners", 1)]
    desk.click("Seo")
    desk.panel.previous_finding()
    assert desk.selection.functions == ("f_g7",)


# --- doing something about it -----------------------------------------------------------------------------------


def test_parking_asks_for_the_reason_and_is_one_step(desk):
    desk.open(team("Data"))
    desk.said.texts = ("next year",)
    before = desk.session.model

    desk.click("Data", "Park it…")

    assert desk.said.asked == [("Park it", ("Why is Data out of scope?",), "Park it")]
    assert desk.session.model.structures[S].functions["f_data"].reason == "next year"
    assert desk.session.undo_label == "Park it"
    assert desk.panel.count == 0
    desk.session.undo()
    assert desk.session.model is before
    assert desk.cards() == ["Data"]


def test_a_question_that_is_cancelled_changes_nothing(desk):
    desk.open(team("Data"))
    desk.click("Data", "Park it…")
    desk.click("Data", "Assign…")
    assert len(desk.said.asked) == 2
    assert desk.session.undo_label == ""


def test_assigning_asks_for_the_owner(desk):
    desk.open(team("Data"))
    desk.said.owner = (HEAD, "decision")

    desk.click("Data", "Assign…")

    assert desk.said.asked == ["f_data"]
    assert desk.session.model.structures[S].owners_with("f_data", Ownership.DECISION) == [HEAD]
    assert desk.headlines() == ["No execution owner", "Data"]


def test_a_fix_that_needs_nothing_solves_its_finding_at_once(desk):
    desk.open(two_deciders())

    desk.click("Seo", "Keep Lead")

    assert desk.session.model.structures[S].owners_with("f_seo", Ownership.DECISION) == [LEAD]
    assert desk.session.undo_label == "Keep Lead"
    assert desk.panel.count == 0


def test_boundaries_are_asked_one_each(desk):
    model = held(held(team("Seo"), "f_seo", HEAD, "decision"), "f_seo", LEAD, "execution")
    desk.open(held(model, "f_seo", HEAD, "execution"))
    desk.said.texts = ("the text", "the rest")

    desk.click("Seo", "Write the boundaries…")

    assert len(desk.said.asked[0][1]) == 2
    assert desk.panel.count == 0


def test_a_button_is_pressed_only_when_the_mouse_is_released_on_it(desk):
    desk.open(two_deciders())
    view, row = desk.view.viewport(), desk.row("Seo")
    QTest.mousePress(view, LEFT, PLAIN, desk.view.button_rect(row, 1).center())
    QTest.mouseRelease(view, LEFT, PLAIN, desk.view.button_rect(row, 0).center())
    assert desk.session.undo_label == ""


def test_a_closed_card_has_a_few_fixes_and_an_open_one_all_of_them(desk):
    owners = {f"o_{n}": Owner(name=f"Role {n}") for n in range(6)}
    model = add_owners(team("Seo"), structure=S, owners=owners).model
    for owner in owners:
        model = held(model, "f_seo", owner, "decision")
    desk.open(held(model, "f_seo", LEAD, "execution"))
    assert desk.buttons("Seo") == [f"Keep Role {n}" for n in range(4)]
    desk.click("Seo")
    assert desk.buttons("Seo") == [*(f"Keep Role {n}" for n in range(6)), "Accept…", "About this rule…"]


def test_fixes_are_reached_by_keyboard(desk):
    desk.open(team("Data", "Events"))
    desk.said.texts = ("later",)
    desk.view.setFocus()
    desk.key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)

    assert desk.session.undo_label == "Park it"
    assert desk.cards() == ["Data"]


def test_return_on_a_card_chooses_it(desk):
    desk.open(team("Data"))
    desk.view.setFocus()
    desk.view.setCurrentIndex(desk.rows.index(1))
    desk.key(Qt.Key.Key_Return)
    assert desk.selection.functions == ("f_data",)


def test_the_menu_of_a_card_offers_what_its_buttons_do(desk):
    desk.open(team("Data"))
    desk.said.texts = ("later",)
    entries = desk.menu("Data")
    assert list(entries) == ["Show", "Park it…", "Assign…", "Accept…", "About this rule…"]
    entries["Park it…"].trigger()
    entries["Show"].parent().close()
    assert desk.panel.count == 0


def test_the_menu_of_a_heading_folds_and_tells_about_the_rule(desk, qtbot):
    desk.open(team("Data"))
    entries = desk.menu(FOUND)
    assert list(entries) == ["Fold", "About this rule…"]
    with qtbot.waitSignal(desk.panel.rule_asked, check_params_cb=lambda code: code == "GAP01"):
        entries["About this rule…"].trigger()
    entries["Fold"].trigger()
    entries["Fold"].parent().close()
    assert desk.headlines() == [FOUND]


def test_a_document_that_is_only_read_offers_no_fixes(desk):
    desk.open(team("Data"), read_only="It needs a newer version.")
    assert desk.buttons("Data") == []
    desk.click("Data")
    assert desk.buttons("Data") == ["About this rule…"]


# --- following --------------------------------------------------------------------------------------------------


def test_an_edit_changes_only_the_rows_that_differ(desk):
    desk.open(abandoned(200))
    desk.click(FOUND)
    row = desk.row("F50")
    told, rows = [], desk.rows
    rows.modelReset.connect(lambda: told.append("reset"))
    rows.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    rows.dataChanged.connect(lambda first, last: told.append(("change", first.row(), last.row())))

    desk.session.apply("Decide", decide("f_f50"))

    assert sorted(told, key=str) == [("change", 0, 0), ("in", 200, 201), ("out", row, row)]
    assert desk.headlines()[200:] == ["No execution owner", "F50"]


def test_what_is_in_sight_stays_in_place_when_rows_above_change(desk):
    desk.open(abandoned(100))
    desk.click(FOUND)
    desk.view.verticalScrollBar().setValue(6000)
    seen = desk.view.indexAt(QPoint(20, 200)).data()
    top = desk.box(seen).top()

    desk.session.apply("Decide", decide("f_f02"))

    assert desk.box(seen).top() == top


def test_the_open_card_stays_open_when_its_subject_is_renamed_or_comes_back(desk):
    desk.open(team("Data", "Events"))
    desk.said.texts = ("later",)
    desk.click("Data")
    desk.session.apply("Rename", partial(set_function, function="f_data", name="Zebra"))
    assert desk.view.currentIndex().data() == "Zebra"
    assert "Why it matters" in desk.drawn("Zebra")

    desk.click("Zebra", "Park it…")
    assert "Why it matters" not in desk.drawn("Events")
    desk.session.undo()
    assert desk.view.currentIndex().data() == "Zebra"
    assert "Why it matters" in desk.drawn("Zebra")


def test_buttons_follow_the_model(desk):
    model = held(held(team("Seo"), "f_seo", HEAD, "decision"), "f_seo", LEAD, "execution")
    desk.open(held(model, "f_seo", HEAD, "execution"))
    assert desk.buttons("Seo") == ["Keep Head", "Keep Lead", "Write the boundaries…"]
    desk.session.apply("Rename", partial(set_owner, owner=LEAD, name="Boss"))
    assert desk.buttons("Seo") == ["Keep Head", "Keep Boss", "Write the boundaries…"]
    bound = partial(set_assignment, structure=S, function="f_seo", ownership="execution")
    desk.session.apply("Bound", partial(bound, owner=LEAD, boundary="text"))
    assert any(words.endswith("not each has a boundary.") for words in desk.drawn("Seo"))


@pytest.mark.parametrize("unfold", [True, False])
def test_after_any_edits_and_their_undoing_the_rows_are_those_of_a_fresh_look(desk, unfold):
    desk.open(abandoned(8))
    if unfold:
        desk.click(FOUND)
    edits = [decide(f"f_f0{n}") for n in range(8)]
    edits += [partial(assign, structure=S, function="f_f03", owner=LEAD, ownership="decision"), add("New", "Newer")]
    for number, edit in enumerate(edits):
        desk.session.apply(str(number), edit)
        if number % 3 == 0:
            desk.session.undo()
        shown = [desk.rows.row(row) for row in range(desk.rows.rowCount())]
        desk.rows.show(desk.session.checked, S)
        by_rule = {row.title: row.number for row in shown if row.counts}
        assert by_rule == dict(desk.headings())
        assert sum(by_rule.values()) == desk.panel.count == len(desk.session.checked.findings(S))
