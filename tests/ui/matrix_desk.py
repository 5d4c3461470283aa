"""A user at the matrix of the window, with a small team open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.matrix.cells import letters_in
from planner.model.vocabulary import Ownership
from planner.storage.library import templates
from tests.rules.sketch import sketched
from tests.ui.boxes import choose_entry
from tests.ui.hands import PLAIN, Hands

SHIFT = Qt.KeyboardModifier.ShiftModifier
TEAM = """
Team
  SEO {area: Content}: D Head; E Lead; I #Sales
  Blog {area: Content}: D Head, Lead; E *Agency
  Podcast {area: Content}: E Lead
  Events {area: Demand}:
  Webinars {area: Demand}: D Head; E Lead
Later < Team
  SEO: D Head
"""


def open_team(window):
    """Open the team in a window, in which there is no matrix yet."""
    window.documents.new_from_template(next(t for t in templates() if t.name == "Small B2B marketing team"))
    window.session.open(sketched(TEAM))


class MatrixDesk(Hands):
    """The hands of a user who came to the matrix."""

    def __init__(self, window):
        super().__init__(window)
        window.show_view("matrix")
        self.view = window.workspace.matrix
        self.table = self.view.table
        QApplication.processEvents()

    def at(self, function, owner):
        cells = self.view.cells
        return cells.index(cells.row_of(self.function(function)), cells.column_of(self.owner(owner)))

    def go(self, function, owner):
        index = self.at(function, owner)
        self.table.chosen.go_to(index.row(), index.column())

    def select(self, start, end):
        """Choose from one cell to another as people do: a click, and another one with Shift."""
        for index, modifiers in ((self.at(*start), PLAIN), (self.at(*end), SHIFT)):
            self.click((self.table.viewport(), self.table.visualRect(index).center()), modifiers)

    def type(self, letters, modifiers=PLAIN):
        for letter in letters:
            QTest.keyClick(self.table, letter, modifiers)

    def letters(self, function, owner):
        place = self.session.model.structures[self.session.structure]
        held = letters_in(place, (self.function(function), self.owner(owner)))
        return "".join(each.letter for each in Ownership if each in held)

    def column(self, owner, functions=("SEO", "Blog", "Podcast", "Events", "Webinars")):
        return [self.letters(function, owner) for function in functions]

    def names(self):
        model = self.session.model
        return [model.functions[line.function].name for line in self.view.cells.lines if line.function]

    def spoken(self, function, owner):
        return self.view.cells.data(self.at(function, owner), Qt.ItemDataRole.AccessibleTextRole)

    def told(self):
        return self.window.notice.words

    def choose(self, box, key):
        choose_entry(box, box.findData(key))
