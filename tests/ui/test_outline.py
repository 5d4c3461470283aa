"""The outline: board and graph as a tree that follows the model row by row and is coupled with the other views."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from planner.storage.write import to_bytes
from tests.rules.sketch import sketched
from tests.ui.hands import Hands

TEAM = """
Small team
  SEO: D Head; E Analyst; I #Sales
  Data quality: D Head
  Paid search: D Head; E *Agency > Head; R Analyst
  Events: I #Sales
  (Podcast):
"""


class Reader(Hands):
    """A user who works in the outline by keys."""

    def __init__(self, window):
        super().__init__(window)
        self.run("outline")
        QApplication.processEvents()
        self.outline = window.workspace.outline
        self.tree = self.outline.rows

    def keys(self, *keys):
        for key in keys:
            QTest.keyClick(self.outline, key)
        QApplication.processEvents()

    def here(self):
        return self.tree.data(self.outline.currentIndex())

    def below(self, *way):
        """What stands below a row, opened for it by the beginnings of the words of the rows that lead to it."""
        index = self.outline.rootIndex()
        for words in way:
            index = self.index(words, index)
            self.outline.expand(index)
            QApplication.processEvents()
        return [self.tree.data(self.tree.index(row, 0, index)) for row in range(self.tree.rowCount(index))]

    def index(self, words, above=None):
        above = self.outline.rootIndex() if above is None else above
        rows = (self.tree.index(row, 0, above) for row in range(self.tree.rowCount(above)))
        return next(index for index in rows if self.tree.data(index).startswith(words))

    def stand_on(self, *way):
        self.below(*way[:-1])
        index = self.outline.rootIndex()
        for words in way:
            index = self.index(words, index)
        self.outline.setCurrentIndex(index)
        QApplication.processEvents()


@pytest.fixture
def reader(window, tmp_path):
    (tmp_path / "team.opmodel").write_bytes(to_bytes(sketched(TEAM)))
    window.documents.open(tmp_path / "team.opmodel")
    window.session.allow_edits()
    window.activateWindow()
    made = Reader(window)
    tester = QAbstractItemModelTester(made.tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)  # rows are filled when they are opened, not while others come in
    yield made
    tester.deleteLater()


def test_it_lists_owners_as_the_board_does_and_then_what_nobody_holds(reader):
    assert reader.below() == [
        "Head, load 0.15 of 1.0",
        "Analyst, load 0.1 of 1.0",
        "Agency, partner, load 0.1",
        "Sales, department",
        "Without an owner: 1 function",
        "Parked: 1 function",
    ]


def test_an_owner_opens_to_what_it_holds_and_whom_it_is_connected_with(reader):
    below = reader.below("Head")
    assert below[-2:] == ["Decides 3 functions", "Connected with 3 owners"]
    assert reader.below("Head", "Decides") == ["SEO", "Data quality", "Paid search"]
    assert reader.below("Head", "Connected") == [
        "Decides for Analyst: 1 function",
        "Decides for Agency: 1 function",
        "Gets input from Sales: 1 function",
    ]
    assert reader.below("Analyst", "Connected") == [
        "Executes for Head: 1 function",
        "Reviews the work of Agency: 1 function",
    ]


def test_a_function_opens_to_its_findings_which_are_read_out_whole(reader):
    assert reader.below("Without", "Events") == ["Error: Abandoned function"]
    finding = reader.index("Error", reader.index("Events", reader.index("Without")))
    assert "Events" in reader.tree.data(finding, Qt.ItemDataRole.AccessibleTextRole)
    assert reader.below("Head", "Decides", "Data quality") == ["Error: No execution owner", "Advice: No metric"]


def test_an_edit_changes_single_rows_and_leaves_what_is_open_open(reader):
    reader.below("Head", "Decides")
    reader.outline.expand(reader.index("Without"))
    resets = []
    reader.tree.modelReset.connect(lambda: resets.append(True))
    reader.drag(reader.on_row("Events"), reader.on_zone("Head", "decision"))
    QApplication.processEvents()
    assert reader.below("Head", "Decides") == ["SEO", "Data quality", "Paid search", "Events"]
    assert not any(words.startswith("Without") for words in reader.below())
    assert reader.outline.isExpanded(reader.index("Decides", reader.index("Head")))
    reader.session.undo()
    assert "Events" not in reader.below("Head", "Decides")
    assert reader.below("Without") == ["Events"]
    assert not resets


def test_it_catches_up_with_what_happened_while_it_was_hidden(reader):
    reader.below("Head", "Decides")
    reader.window.workspace.side.show_page("findings")
    reader.drag(reader.on_row("Events"), reader.on_zone("Analyst", "execution"))
    reader.window.owners.remove(reader.owner("Head"))
    reader.window.workspace.side.show_page("outline")
    assert reader.below()[0] == "Analyst, load 0.2 of 1.0"
    assert reader.below("Analyst", "Executes") == ["SEO", "Events"]
    assert reader.below("Without") == ["Data quality"]


def test_what_is_chosen_in_it_is_chosen_in_the_other_views(reader):
    reader.stand_on("Head", "Decides", "Paid search")
    assert reader.window.selection.functions == (reader.function("Paid search"),)
    reader.keys(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert reader.here() == "Head, load 0.15 of 1.0"
    assert reader.window.selection.owner == reader.owner("Head")


def test_what_is_chosen_elsewhere_is_current_in_it(reader):
    selection = reader.window.selection
    selection.choose_owner(reader.owner("Agency"))
    assert reader.here() == "Agency, partner, load 0.1"
    reader.click(reader.on_row("SEO"))
    assert [key.id for key in reader.tree.path(reader.outline.currentIndex())] == [
        reader.owner("Head"),
        "decision",
        reader.function("SEO"),
    ]
    selection.choose_functions([reader.function("SEO"), reader.function("Events")])
    assert not reader.outline.selectedIndexes(), "it has one current row, and several are chosen"


def test_enter_opens_the_details(reader):
    reader.stand_on("Head", "Decides", "SEO")
    reader.keys(Qt.Key.Key_Return)
    assert reader.window.workspace.side.page == "details"


def test_del_takes_the_function_from_the_owner_it_stands_below_and_the_keyboard_stays(reader):
    reader.stand_on("Head", "Decides", "SEO")
    reader.run("remove")
    QApplication.processEvents()
    assert reader.holders("SEO", "decision") == []
    assert reader.holders("SEO", "execution") == ["Analyst"]
    assert reader.here() == "Data quality"
    assert reader.session.undo_label == "Take SEO from Head"


def test_f2_renames_what_the_keyboard_is_on(reader):
    reader.stand_on("Agency")
    reader.window.dialogs.prepared = ["Search agency"]
    reader.run("rename")
    assert reader.here() == "Search agency, partner, load 0.1"


def test_letters_find_a_row(reader):
    reader.stand_on("Head")
    reader.keys(Qt.Key.Key_A, Qt.Key.Key_G)
    assert reader.here().startswith("Agency")


def test_the_menu_is_that_of_what_the_row_is_about(reader):
    reader.stand_on("Head", "Decides", "SEO")
    for words, wanted in ((("Head", "Decides", "SEO"), "Take from Head"), (("Agency",), "What if it leaves…")):
        reader.stand_on(*words)
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(reader.outline.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
        menu = QApplication.activePopupWidget()
        assert any(action.text().startswith(wanted) for action in menu.actions())
        menu.close()


def test_it_is_offered_again_at_the_next_start_and_put_away_by_its_key(reader):
    workspace = reader.window.workspace
    assert reader.window.settings.outline
    assert workspace.at_outline()
    reader.run("outline")
    assert not reader.window.settings.outline
    assert workspace.side.page == "findings"
    assert not workspace.at_outline()


def test_it_is_not_made_before_it_is_looked_at(hands):
    hands.run("view_graph")
    assert "outline" not in vars(hands.window.workspace)


def test_screen_readers_hear_all_of_a_row(reader):
    said = QAccessible.queryAccessibleInterface(reader.outline)
    assert said.text(QAccessible.Text.Name) == "Outline"
    assert "Enter opens the details" in said.text(QAccessible.Text.Description)
    head = reader.tree.data(reader.index("Head"), Qt.ItemDataRole.AccessibleTextRole)
    assert head == "Head, load 0.15 of 1.0, role, Decides 3 functions"


def test_the_place_of_the_keyboard_is_seen_in_every_theme(reader):
    reader.stand_on("Head")
    index = reader.outline.currentIndex()
    for theme in ("light", "dark", "high-contrast"):
        reader.run(f"theme_{theme}")
        reader.outline.setFocus()
        reader.outline.setCurrentIndex(index)
        reader.window.selection.clear()
        with_keyboard = _colours(reader)
        reader.board.setFocus()
        assert with_keyboard != _colours(reader), theme


def _colours(reader):
    QApplication.processEvents()
    row = reader.outline.visualRect(reader.outline.currentIndex())
    picture = reader.outline.viewport().grab(row).toImage()
    return {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())}
