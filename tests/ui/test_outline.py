"""The outline: board and graph as a tree that follows the model row by row and is coupled with the other views."""

import pytest
from PySide6.QtCore import Qt
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
        self.rows = self.outline.rows

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.outline, key)
        QApplication.processEvents()

    def here(self):
        return self.rows.data(self.outline.currentIndex())

    def below(self, *way):
        """What stands below a row, opened for it by the beginnings of the words of the rows that lead to it."""
        index = self.outline.rootIndex()
        for words in way:
            index = self.index(words, index)
            self.outline.expand(index)
        return [self.rows.data(self.rows.index(row, 0, index)) for row in range(self.rows.rowCount(index))]

    def index(self, words, above=None):
        above = self.outline.rootIndex() if above is None else above
        rows = (self.rows.index(row, 0, above) for row in range(self.rows.rowCount(above)))
        return next(index for index in rows if self.rows.data(index).startswith(words))

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
    tester = QAbstractItemModelTester(made.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
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
    assert "Events" in reader.rows.data(finding, Qt.ItemDataRole.AccessibleTextRole)
    assert reader.below("Head", "Decides", "Data quality") == ["Error: No execution owner", "Advice: No metric"]
