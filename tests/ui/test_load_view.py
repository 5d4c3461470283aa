"""The load view: charts that answer to pointer and keys, the page of readings, and how often anything is counted."""

import gc
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from planner.model.edits.assignments import assign
from planner.model.reading import read
from planner.storage.known import remember
from planner.storage.library import templates
from planner.storage.write import to_bytes
from planner.ui.load import view as load_view
from planner.ui.load.pages import PAGES
from tests.rules.sketch import id_of, sketched
from tests.ui.hands import Hands

TEAM = """
Small
  SEO {area: Content; effort: 0.8}: D Head; E Head
  PR {area: Brand; effort: 0.6}: D Head; E Head, *Agency
  Blog {area: Content; effort: 0.2}: D Lead; E Lead
Growth < Small
  SEO {area: Content; effort: 0.8}: D Lead; E Lead
  PR {area: Brand; effort: 0.6}: D Head; E Head
"""
HEAD, LEAD, AGENCY = (id_of("o", name) for name in ("Head", "Lead", "Agency"))
SEO, PR, BLOG = (id_of("f", name) for name in ("SEO", "PR", "Blog"))
ENTER, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right


def settle():
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def user(window, tmp_path):
    """A user who looks at the load of a small model."""
    path = tmp_path / "team.opmodel"
    path.write_bytes(to_bytes(sketched(TEAM)))
    remember(path)
    window.documents.open(path)
    hands = Hands(window)
    hands.run("view_load")
    settle()
    return hands


@pytest.fixture
def load(user):
    return user.window.workspace.load


class Painted(QObject):
    """Counts how often a widget is seen anew."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: ARG002
        self.times += event.type() == QEvent.Type.Paint
        return False


def center(mark):
    return mark.box.center().toPoint()


def test_the_view_stands_between_matrix_and_compare(user):
    assert list(user.window.view_words) == ["board", "graph", "matrix", "load", "compare", "agreements"]
    keys = [user.window.actions_by_id[f"view_{view}"].shortcut().toString() for view in user.window.view_words]
    assert keys == [f"Ctrl+{place}" for place in range(1, 7)]


def test_the_chart_says_first_who_has_too_much(load):
    assert load.says.text() == "Head is at 110 % of its time; one role has less than half of theirs."
    assert load.canvas.accessibleName().startswith(load.says.text())
    words = [mark.words for mark in load.canvas.marks]
    assert words[0] == "Head: load 1.1 of 1.0 (110 %). Decides 2, executes 2."
    assert words[1].startswith("Lead: load 0.2 of 1.0 (20 %).")
    assert words[2].startswith("Agency: load 0.3."), "what a partner can give is not known"


def test_a_click_chooses_the_functions_behind_a_bar(user, load):
    user.click((load.canvas, center(load.canvas.marks[0])))
    assert set(user.window.selection.functions) == {SEO, PR}
    assert load.hint.text().startswith("2 functions chosen: ")
    load.on_board.click()
    assert user.window.view == "board"


def test_the_keys_walk_over_the_bars_and_enter_chooses(user, load):
    load.canvas.setFocus()
    user.key(load.canvas, DOWN)
    assert load.canvas.mark.owner == LEAD
    assert load.canvas.accessibleDescription() == load.canvas.mark.words
    user.key(load.canvas, ENTER)
    assert user.window.selection.functions == (BLOG,)
    user.key(load.canvas, Qt.Key.Key_End)
    assert load.canvas.mark.owner == AGENCY


def test_the_arrows_stay_on_the_line_of_a_stacked_bar(user, load):
    load.show_page("work")
    load.canvas.setFocus()
    user.key(load.canvas, Qt.Key.Key_Home)
    line = load.canvas.mark.box.center().y()
    seen = [load.canvas.mark.words]
    for _ in range(3):
        user.key(load.canvas, RIGHT)
        seen.append(load.canvas.mark.words)
        assert load.canvas.mark.box.center().y() == pytest.approx(line, abs=1)
    assert len(set(seen)) == 4, "two areas on both sides"


def test_the_pointer_frames_what_it_is_on(user, load):
    user.hover((load.canvas, center(load.canvas.marks[1])))
    assert load.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    user.hover((load.canvas, load.canvas.rect().bottomLeft()))
    assert load.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_same_numbers_are_a_table_one_key_away(user, load):
    load.canvas.setFocus()
    user.key(load.canvas, Qt.Key.Key_T)
    lines = load.table.model()
    heads = [lines.headerData(column, Qt.Orientation.Horizontal) for column in range(lines.columnCount())]
    first = [lines.data(lines.index(0, column)) for column in range(lines.columnCount())]
    assert dict(zip(heads, first, strict=True)) == {
        "Owner": "Head",
        "Load": "1.10",
        "Capacity": "1.00",
        "Used": "110 %",
        "Decides": "2",
        "Executes": "2",
        "Input": "0",
        "Review": "0",
    }
    assert load.table.isVisible()
    user.key(load.table, Qt.Key.Key_T)
    assert load.canvas.isVisible()


def test_the_structure_before_stands_beside_on_request(user, load):
    assert not load.beside.isVisible(), "the first structure comes after none"
    user.session.show_structure(id_of("s", "Growth"))
    settle()
    assert load.beside.isVisible()
    assert load.beside.text() == "Beside Small"
    high = load.canvas.height()
    load.beside.click()
    settle()
    assert load.canvas.height() > high
    words = {mark.owner: mark.words for mark in load.canvas.marks}
    assert words[HEAD].endswith("Before: 1.1 of 1.0.")
    assert load.sides == (id_of("s", "Small"), id_of("s", "Growth"))


def test_every_page_can_be_looked_at_and_says_something_first(load):
    charts = set()
    for page in PAGES:
        load.pages.button(page).click()
        settle()
        assert load.says.text().endswith(".")
        assert load.reading.isVisible() is (page == "reading")
        charts |= {page} if load.canvas.isVisible() and load.canvas.marks else set()
    assert charts == PAGES.keys() - {"reading"}


def test_a_reading_chooses_its_functions(qtbot, user, load):
    small = next(t for t in templates() if t.name == "Northwind example")
    user.window.documents.new_from_template(small)
    user.run("view_load")
    load.show_page("reading")
    qtbot.waitUntil(lambda: bool(load.reading.cards), timeout=20_000)
    assert not load.waiting.isVisible()
    card = next(card for card in load.reading.cards if card.reading.functions)
    assert card.accessibleName() == f"{card.reading.says} {card.reading.advice}"
    card.setFocus()
    user.key(card, ENTER)
    assert set(user.window.selection.functions) == set(card.reading.functions)


def test_sentences_are_seen_whole_in_a_wide_window(qtbot, user, load):
    user.window.documents.new_from_template(next(t for t in templates() if t.name == "Northwind example"))
    user.window.resize(1600, 900)
    user.run("view_load")
    load.show_page("reading")
    qtbot.waitUntil(lambda: bool(load.reading.cards), timeout=20_000)
    settle()
    for card in load.reading.cards:
        assert card.height() >= card.heightForWidth(card.width())


def test_every_part_of_a_chart_comes_into_sight_in_the_narrowest_window(qtbot, user, load):
    user.window.resize(user.window.minimumSizeHint().width(), 500)
    sight = load.canvas.parentWidget()
    qtbot.waitUntil(lambda: sight.width() < load.canvas.width() < 500)
    user.key(load.canvas, Qt.Key.Key_End)
    assert sight.rect().contains(load.canvas.mapTo(sight, center(load.canvas.mark)))
    across = sight.parentWidget().horizontalScrollBar()
    assert across.isVisible()
    assert across.maximum() == load.canvas.width() - sight.width()


def test_what_is_left_out_of_a_chart_is_said_and_stands_in_the_table(user, load):
    owners = "; ".join(f"E Owner{number:02}" for number in range(load_view.MOST_LINES + 3))
    user.session.open(sketched(f"Team\n  SEO: {owners}"))
    settle()
    assert load.hint.text().startswith("3 more are left out, and stand in the table (T).")
    load.table_button.click()
    assert load.table.lines.rowCount() == load_view.MOST_LINES + 3
    assert "left out" not in load.hint.text()


def test_drawing_looks_at_no_font_of_the_system_and_keeps_what_it_knows_to_itself(tmp_path):
    told = (
        "import planner.ui.load.charts, matplotlib.font_manager as f; print(*[e.fname for e in f.fontManager.ttflist])"
    )
    environment = {**os.environ, "OPMODEL_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("MPLCONFIGDIR", "MPL_IGNORE_SYSTEM_FONTS"):
        environment.pop(name, None)
    done = subprocess.run([sys.executable, "-c", told], env=environment, capture_output=True, text=True, check=True)
    assert all(Path(name).parts[-2] == "ttf" and "mpl-data" in name for name in done.stdout.split())
    assert list((tmp_path / "matplotlib").glob("fontlist*"))


def test_what_comes_is_said_while_the_charts_are_loaded_and_never_again(user, load, monkeypatch):
    painted = Painted(load.coming)
    user.run("view_board")
    user.session.apply(
        "Assign", partial(assign, structure=user.session.structure, function=SEO, owner=LEAD, ownership="input")
    )
    monkeypatch.delitem(sys.modules, "planner.ui.load.charts")
    user.run("view_load")
    settle()
    assert painted.times == 1
    assert load.coming.words == "Drawing the charts…"
    assert load.canvas.isVisible()
    assert load.canvas.marks
    user.run("view_board")
    user.window.resize(1200, 700)
    user.run("view_load")
    settle()
    assert painted.times == 1


def test_what_is_missing_is_said_with_the_next_action(user, load):
    user.session.open(sketched("Small\n  SEO:\n  + Head"))
    settle()
    assert load.empty.words == load_view.NOTHING_HELD
    assert not load.says.isVisible()
    assert not load.pages.isVisible()
    go = next(button for button in load.empty.findChildren(QPushButton) if button.isVisible())
    go.click()
    assert user.window.view == "board"


def test_it_is_counted_once_a_change_and_only_while_it_is_looked_at(qtbot, user, load, monkeypatch):
    counted, drawn, readings = [], [], []

    def count(checked, structure):
        counted.append(structure)
        return numbers(checked, structure)

    numbers, show, reading = load_view.numbers_of, load.canvas.show_chart, read.readings_of
    monkeypatch.setattr(load_view, "numbers_of", count)
    monkeypatch.setattr(read, "readings_of", lambda facts: readings.append(1) or reading(facts))
    monkeypatch.setattr(load.canvas, "show_chart", lambda *call: drawn.append(1) or show(*call))

    def step(owner):
        small = id_of("s", "Small")
        user.session.apply(
            "Give", lambda model: assign(model, structure=small, function=BLOG, owner=owner, ownership="review")
        )
        settle()

    step(HEAD)
    assert (len(counted), len(drawn), len(readings)) == (1, 1, 0)
    load.show_page("work")
    load.show_page("work")
    assert (len(counted), len(drawn), len(readings)) == (1, 2, 0), "another chart of the same numbers"
    user.run("view_board")
    step(AGENCY)
    user.session.undo()
    settle()
    assert (len(counted), len(drawn), len(readings)) == (1, 2, 0), "nobody looks"
    user.run("view_load")
    settle()
    assert (len(counted), len(drawn), len(readings)) == (2, 3, 0)
    load.show_page("reading")
    load.show_page("load")
    load.show_page("reading")
    qtbot.waitUntil(lambda: not load.waiting.isVisible(), timeout=20_000)
    assert (len(counted), len(readings)) == (2, 1)


def test_what_is_read_while_the_model_changes_is_dropped_and_read_anew(qtbot, user, load):
    load.show_page("reading")
    small = id_of("s", "Small")
    for owner in (HEAD, LEAD, AGENCY):
        user.session.apply("Give", partial(assign, structure=small, function=BLOG, owner=owner, ownership="decision"))
        QApplication.processEvents()
    assert load.waiting.isVisible()
    told = []
    show = load.reading.show_readings
    load.reading.show_readings = lambda readings: told.append(readings) or show(readings)
    qtbot.waitUntil(lambda: not load.waiting.isVisible(), timeout=20_000)
    assert told == [read.read_structure(user.session.facts)]
    assert gc.isenabled()


def test_a_reading_on_its_way_is_nothing_to_wait_for_when_another_document_opens(qtbot, user, load):
    user.session.open(sketched("Star\n  F1: D A; E B\n  F2: D B; E C\n  F3: D B; E D"))
    settle()
    load.show_page("reading")
    qtbot.waitUntil(lambda: bool(load.reading.cards), timeout=20_000)
    user.session.open(sketched("Other\n  SEO: D A; E B\n  PR: D B; E C\n  Ads: D B; E D"))
    assert load.reading.cards == ()
    user.run("view_board")
    user.run("view_load")
    qtbot.waitUntil(lambda: not load.waiting.isVisible() and bool(load.reading.cards), timeout=20_000)
    found = read.read_structure(user.session.facts)
    assert [card.reading for card in load.reading.cards] == [reading for each in found.values() for reading in each]
    assert gc.isenabled()
