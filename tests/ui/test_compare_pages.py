"""The table, the findings and the scorecard of a comparison."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.compare.movement import Movement
from planner.model.edits.acceptances import accept
from planner.model.edits.assignments import assign
from planner.model.edits.functions import set_function
from planner.model.scorecard import COVERAGE, MEASURES, PARTNER_DEPENDENCE, Score
from planner.model.vocabulary import Ownership
from planner.ui.compare.findings_page import SHOW, SHOW_RECORD
from planner.ui.compare.score_bars import NOTHING, figure
from planner.ui.compare.scorecard_page import SAME, UNKNOWN, verdict
from planner.ui.compare.table.rows import AFTER, BEFORE, COLUMNS, MOVEMENT, NAME, SENTENCE
from planner.ui.compare.view import CompareView
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import LIGHT
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY as DAY
from tests.rules.sketch import id_of, sketched
from tests.ui.other_words import strange_language

pytestmark = pytest.mark.usefixtures("fonts")

BOTH = """
Today
  SEO: D Head; E Lead
  Ads: D Head; E *Agency
  Events: D Head; E Lead, Writer
  PR:
  (Fairs): E Lead
  Mail: D Head; E Head
Later
  SEO: D Head; E Lead
  Ads: D Head; E Media
  Events: D Media; E Media
  PR: D Head; E Lead
  (Fairs): E Lead
  Web:
! goal Pipeline
"""
TODAY, LATER = id_of("s", "Today"), id_of("s", "Later")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def f(name):
    return id_of("f", name)


def o(name):
    return id_of("o", name)


@pytest.fixture
def session():
    made = Session(today=lambda: DAY)
    made.open(sketched(BOTH))
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def view(qtbot, qapp, session, selection):
    made = CompareView(session, selection, Appearance(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


# --- the table ----------------------------------------------------------------------------------------------------


@pytest.fixture
def page(view):
    view.show_page("table")
    return view.shown("table")


@pytest.fixture
def table(page):
    return page.table


def cells(page, column):
    model = page.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def row_of(page, name):
    return cells(page, NAME).index(name)


def point_on(page, name, column=NAME):
    index = page.table.model().index(row_of(page, name), column)
    return page.table.visualRect(index).center()


def click(page, name, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(page.table.viewport(), LEFT, modifiers, point_on(page, name))


def test_a_row_says_who_held_a_function_who_holds_it_and_what_changes(page):
    found = {
        name: (moved, before, after, said)
        for name, moved, before, after, said in zip(*(cells(page, c) for c in range(len(COLUMNS))), strict=True)
    }
    assert found == {
        "SEO": ("= stays", "D Head\nE Lead", "D Head\nE Lead", "SEO stays as it is in Today."),
        "Ads": (
            "← comes in-house",
            "D Head\nE Agency",
            "D Head\nE Media",
            "Execution comes in-house from Agency to Media.",
        ),
        "Events": (
            "↔ moves",
            "D Head\nE Lead and Writer",
            "D+E Media",
            "Decision goes from Head to Media; execution goes from Lead and Writer to Media.",
        ),
        "PR": ("+ newly owned", "Nobody", "D Head\nE Lead", "Decision by Head; execution by Lead."),
        "Fairs": ("", "Parked", "Parked", "Fairs stays parked."),
        "Mail": (
            "× lost",  # noqa: RUF001 - the sign of the movement
            "D+E Head",
            "Not in this structure",
            "Mail is not in Later any more.",
        ),
        "Web": ("? still nobody", "Not in this structure", "Nobody", "Web is new in Later, and nobody holds it."),
    }


def test_the_movement_is_that_of_what_is_compared(view, page):
    view.ownerships.button(Ownership.DECISION).click()
    assert cells(page, MOVEMENT)[row_of(page, "Ads")] == "= stays"


def test_a_click_on_a_heading_sorts_and_the_third_gives_the_order_back(page):
    usual = cells(page, NAME)
    header = page.table.horizontalHeader()

    def press(column):
        x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        QTest.mouseClick(header.viewport(), LEFT, pos=header.rect().center().__class__(x, header.height() // 2))

    press(NAME)
    assert cells(page, NAME) == sorted(usual, key=str.casefold)
    press(NAME)
    assert cells(page, NAME) == sorted(usual, key=str.casefold, reverse=True)
    press(NAME)
    assert cells(page, NAME) == usual
    press(MOVEMENT)
    assert cells(page, MOVEMENT)[0] == "= stays"
    assert cells(page, MOVEMENT)[-1] == ""


def test_the_rows_can_be_filtered_by_movement(page):
    offered = [page.movements.itemText(n) for n in range(page.movements.count())]
    assert offered[:3] == ["Any movement", "= stays (1)", "↔ moves (1)"]
    page.movements.setCurrentIndex(page.movements.findData(Movement.COMES_IN_HOUSE))
    page.movements.activated.emit(page.movements.currentIndex())
    assert cells(page, NAME) == ["Ads"]
    page.movements.setCurrentIndex(0)
    page.movements.activated.emit(0)
    assert len(cells(page, NAME)) == 7


def test_the_rows_can_be_filtered_by_words(page):
    QTest.keyClicks(page.search, "writer")
    assert cells(page, NAME) == ["Events"]
    page.search.clear()
    QTest.keyClicks(page.search, "nothing has this")
    assert cells(page, NAME) == []
    page.search.clear()
    assert len(cells(page, NAME)) == 7


def test_filters_stay_through_an_edit(page, session):
    page.movements.setCurrentIndex(page.movements.findData(Movement.COMES_IN_HOUSE))
    page.movements.activated.emit(page.movements.currentIndex())
    place = {"structure": LATER, "function": f("Ads"), "ownership": "execution"}
    session.apply("Assign", partial(assign, owner=o("Agency"), **place))
    assert cells(page, NAME) == []
    assert page.movements.currentText() == "← comes in-house (0)"
    session.undo()
    assert cells(page, NAME) == ["Ads"]


def test_a_click_on_a_row_chooses_its_function_everywhere(page, selection):
    click(page, "Ads")
    assert selection.functions == (f("Ads"),)
    click(page, "PR", CTRL)
    assert selection.functions == (f("Ads"), f("PR"))
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert selection.functions == ()


def marked(page):
    return {cells(page, NAME)[index.row()] for index in page.table.selectionModel().selectedRows()}


def test_what_is_chosen_elsewhere_is_marked(page, selection):
    selection.choose_functions([f("SEO"), f("Web")])
    assert marked(page) == {"SEO", "Web"}
    selection.choose_owner(o("Head"))
    assert marked(page) == set()
    assert selection.owner == o("Head"), "marking chooses nothing"


def test_a_row_that_is_filtered_away_stays_chosen(page, selection):
    selection.choose_functions([f("SEO"), f("Web")])
    QTest.keyClicks(page.search, "seo")
    assert selection.functions == (f("SEO"), f("Web"))
    page.search.clear()
    assert marked(page) == {"SEO", "Web"}


def test_chosen_rows_are_copied_as_tab_separated_text(page):
    click(page, "Ads")
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == (
        "Function\tMovement\tBefore\tAfter\tWhat changes\n"
        "Ads\tcomes in-house\tD Head · E Agency\tD Head · E Media\tExecution comes in-house from Agency to Media.\n"
    )
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 8


def test_a_narrow_window_cuts_neither_figures_nor_movements_nor_the_choosers(view, page):
    view.resize(530, 420)
    figures = view.shown("scorecard")
    view.show_page("scorecard")
    QApplication.processEvents()
    assert all(row.bars.width() > 170 for row in figures.measures.values())
    assert view.choosers.geometry().right() < view.width()
    view.show_page("table")
    QApplication.processEvents()
    assert page.table.columnWidth(MOVEMENT) > 100


def test_columns_are_copied_under_the_words_that_head_them(page):
    with strange_language():
        heads = [page.rows.headerData(n, Qt.Orientation.Horizontal) for n in range(page.rows.columnCount())]
        assert page.table.copied().splitlines()[0].split("\t") == heads


def test_copying_is_not_taken_by_a_shortcut_of_the_window(table):
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, CTRL, "c")
    override.ignore()
    QApplication.sendEvent(table, override)
    assert override.isAccepted()


def test_hostile_names_stay_one_cell_and_no_formula(page, session, selection):
    name = '=HYPERLINK("x")\n<b>bold</b>\tnext'
    session.apply("Rename", lambda m: rename_directly(m, f("SEO"), name))
    row = cells(page, NAME).index('=HYPERLINK("x") <b>bold</b> next')
    tip = page.table.model().index(row, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    selection.choose_functions([f("SEO")])
    copied = page.table.copied()
    assert copied.splitlines()[1].split("\t")[0] == '\'=HYPERLINK("x") <b>bold</b> next'
    assert len(copied.splitlines()) == 2
    page.table.viewport().grab()


def rename_directly(model, function, name):
    """What a file may hold and an edit refuses: a name with lines and tabs."""
    edited = set_function(model, function=function, name="Renamed")
    record = edited.model.functions[function].model_copy(update={"name": name})
    return edited._replace(model=edited.model.replace(functions={**edited.model.functions, function: record}))


def test_a_double_click_and_return_ask_for_the_board(view, page):
    asked = []
    view.board_asked.connect(lambda *record: asked.append(record))
    click(page, "PR")
    QTest.mouseDClick(page.table.viewport(), LEFT, pos=point_on(page, "PR"))
    click(page, "Ads")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked == [("function", f("PR")), ("function", f("Ads"))]


def test_an_edit_keeps_the_place_and_the_current_row(page, session):
    lines = [f"  F{n}: E One" for n in range(80)]
    session.open(sketched("\n".join(["Today", *lines, "Later", *lines, "  Last: E Two"])))
    page.table.selectRow(row_of(page, "F60"))
    page.table.scrollToBottom()
    place = page.table.verticalScrollBar().value()
    session.apply("Rename", partial(set_function, function=f("F60"), name="Renamed"))
    assert page.table.verticalScrollBar().value() == place
    assert cells(page, NAME)[page.table.currentIndex().row()] == "Renamed"
    assert marked(page) == {"Renamed"}


def test_rows_are_as_high_as_their_words_and_have_the_colour_of_the_movement(page):
    table = page.table
    assert table.rowHeight(row_of(page, "Events")) > table.rowHeight(row_of(page, "Fairs"))
    box = table.visualRect(table.model().index(row_of(page, "Ads"), MOVEMENT))
    shot = table.viewport().grab(box).toImage()
    colours = {shot.pixelColor(x, y).name() for x in range(shot.width() // 2) for y in range(shot.height())}
    assert QColor(LIGHT.comes_in_house).name() in colours
    assert COLUMNS[BEFORE : SENTENCE + 1] == ("Before", "After", "What changes")
    assert AFTER == BEFORE + 1


# --- the findings -------------------------------------------------------------------------------------------------


@pytest.fixture
def findings(view):
    view.show_page("findings")
    return view.shown("findings")


def listed(findings, column):
    rows = findings.rows[column]
    return [(rows.row(n).code, rows.row(n).subjects[0].name) for n in range(rows.rowCount())]


def test_findings_are_solved_new_or_still_open(findings):
    assert ("GAP01", "PR") in listed(findings, "solved")
    assert ("GAP01", "Web") in listed(findings, "created")
    assert ("GOV03", "Pipeline") in listed(findings, "left")
    assert not any(code.startswith("CHG") for column in findings.rows for code, _ in listed(findings, column))
    for column, words in (("solved", "Solved"), ("created", "New"), ("left", "Still open")):
        assert findings.titles[column].text() == f"{words} {len(listed(findings, column))}"


def test_an_edit_moves_findings_from_column_to_column(findings, session):
    place = {"structure": LATER, "function": f("Web")}
    session.apply("Assign", partial(assign, owner=o("Head"), ownership="decision", **place))
    assert ("GAP01", "Web") not in listed(findings, "created")
    assert ("GAP03", "Web") in listed(findings, "created")
    session.undo()
    assert ("GAP01", "Web") in listed(findings, "created")


def test_what_is_accepted_is_not_open(findings, session):
    found = next(x for x in session.checked.findings(LATER) if (x.rule, x.subjects[0].name) == ("GAP01", "Web"))
    session.apply("Accept", partial(accept, finding=found, reason="Next year"))
    assert ("GAP01", "Web") not in listed(findings, "created")


def press(findings, column, about):
    row = listed(findings, column).index(about)
    shown = findings.lists[column]
    shown.scrollTo(findings.rows[column].index(row))
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.visualRect(findings.rows[column].index(row)).center())
    return row


def test_a_click_chooses_what_a_finding_is_about_and_a_button_shows_it_on_the_board(view, findings, selection):
    row = press(findings, "created", ("GAP01", "Web"))
    assert selection.functions == (f("Web"),)
    shown, asked = findings.lists["created"], []
    view.board_asked.connect(lambda *record: asked.append(record))
    assert shown.button_words(row) == [SHOW]
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.button_rect(row, 0).center())
    assert asked == [("function", f("Web"))]


def test_a_finding_about_an_agreement_is_shown_only_when_that_is_asked_for(findings, selection):
    told = []
    selection.shown.connect(lambda *record: told.append(record))
    row = press(findings, "left", ("GOV03", "Pipeline"))
    assert told == []
    shown = findings.lists["left"]
    assert shown.button_words(row) == [SHOW_RECORD]
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.button_rect(row, 0).center())
    assert told == [("goal", id_of("g", "Pipeline"))]


def test_a_column_without_findings_says_so(findings, session):
    session.open(sketched("A\n  SEO: D Head; E Lead\nB\n  SEO: D Head; E Lead"))
    assert listed(findings, "solved") == []
    assert findings.titles["solved"].text() == "Solved 0"
    assert findings.lists["solved"].isHidden()


# --- the scorecard ------------------------------------------------------------------------------------------------


@pytest.fixture
def scorecard(view):
    view.show_page("scorecard")
    return view.shown("scorecard")


def test_each_measure_tells_both_figures_and_what_becomes_of_it(scorecard):
    assert list(scorecard.measures) == [measure.key for measure in MEASURES]
    coverage = scorecard.measures["coverage"]
    assert coverage.accessibleName() == "Ownership coverage: 4 of 5, 80 % before, 4 of 5, 80 % after"
    assert coverage.verdict.text() == SAME
    partners = scorecard.measures["partner_dependence"]
    assert partners.accessibleName() == "Partner dependence: 1 of 4, 25 % before, 0 of 4, 0 % after"
    assert partners.verdict.text() == "▲ better by 25 points"
    assert scorecard.measures["workflow_reliability"].verdict.text() == UNKNOWN
    assert NOTHING in scorecard.measures["workflow_reliability"].accessibleName()


def test_figures_and_verdicts_are_said_in_words():
    assert figure(Score(COVERAGE, 40 / 43, 40, 43)) == "40 of 43, 93 %"
    assert figure(Score(COVERAGE, 0.5, None, 7)) == "50 %"
    assert figure(Score(COVERAGE, None, 0, 0)) == NOTHING
    worse = verdict(Score(COVERAGE, 0.5, 1, 2), Score(COVERAGE, 0.49, 49, 100))
    assert worse == "▼ worse by 1 point"
    less_is_better = [Score(PARTNER_DEPENDENCE, value, None, 4) for value in (0.5, 0.75)]
    assert verdict(*less_is_better) == "▼ worse by 25 points"
    assert verdict(*less_is_better[::-1]) == "▲ better by 25 points"


def test_how_a_measure_is_computed_is_told_in_a_tip_and_on_request(scorecard):
    row = scorecard.measures["partner_dependence"]
    words = "Functions that only partners execute / functions with an execution owner. Less is better."
    assert row.toolTip() == f"<qt>{words}</qt>"
    assert row.formula.text() == words
    assert not row.formula.isVisible()
    QTest.keyClick(row.more, Qt.Key.Key_Space)
    assert row.formula.isVisible()
    QTest.mouseClick(row.more, LEFT)
    assert not row.formula.isVisible()


def test_the_bars_follow_an_edit_and_undo(scorecard, session):
    bars = scorecard.measures["coverage"].bars
    before = bars.grab().toImage()
    place = {"structure": LATER, "function": f("Web")}
    session.apply("Assign", partial(assign, owner=o("Head"), ownership="decision", **place))
    session.apply("Assign", partial(assign, owner=o("Head"), ownership="execution", **place))
    assert scorecard.measures["coverage"].verdict.text() == "▲ better by 20 points"
    assert bars.grab().toImage() != before
    session.undo()
    session.undo()
    assert bars.grab().toImage() == before
