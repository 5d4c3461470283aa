"""A findings panel with a session of its own, and what a user does with it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.agreements import RuleSettings, Settings
from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions
from planner.model.edits.owners import add_owners
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.model.rulebook import RULES
from planner.ui.findings.panel import FindingsPanel
from planner.ui.findings.row import RowKind
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY

S = "s_small"
HEAD, LEAD, AGENCY = "o_head", "o_lead", "o_agency"
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FIRST_RULES = ("GAP01", "GAP02", "GAP03", "OVL01", "OVL02", "EXT01", "EXT02", "LOAD01", "CHG01")
"""Rules that say little about a tiny model, so that each test knows what it finds."""


def held(model, function, owner, ownership):
    return assign(model, structure=S, function=function, owner=owner, ownership=ownership).model


def asking_only(model, *rules):
    """The model with all other rules switched off."""
    off = {rule.code: RuleSettings(off=True) for rule in RULES if rule.code not in rules}
    return model.replace(settings=Settings(rules=off))


def team(*functions, rules=FIRST_RULES):
    """A structure with these functions (id by name), a head, a lead and an agency, asked only by some rules."""
    model = add_structure(OperatingModel(), structure=S, name="Small team").model
    owners = {HEAD: Owner(name="Head"), LEAD: Owner(name="Lead"), AGENCY: Owner(name="Agency", kind="partner")}
    model = add_owners(model, structure=S, owners=owners).model
    records = {f"f_{name.lower()}": Function(name=name) for name in ("Base", *functions)}
    model = add_functions(model, structure=S, functions=records).model
    for owner, ownership in ((HEAD, "decision"), (LEAD, "execution"), (AGENCY, "input")):
        model = held(model, "f_base", owner, ownership)
    return asking_only(model, *rules)


def abandoned(count, **kwargs):
    return team(*(f"F{number:02}" for number in range(count)), **kwargs)


class Said:
    """Answers the questions of fixes and remembers them."""

    def __init__(self):
        self.texts = None
        self.owner = None
        self.asked = []

    def ask_texts(self, parent, title, questions, *, button="OK"):
        assert parent is not None
        self.asked.append((title, tuple(questions), button))
        return self.texts

    def pick_owner(self, parent, session, function):
        assert parent is not None
        assert function in session.model.functions
        self.asked.append(function)
        return self.owner


class FindingsDesk:
    """The panel, 320 pixels wide as in the window, and its user."""

    def __init__(self, qapp):
        self.session, self.selection, self.said = Session(today=lambda: TODAY), Selection(), Said()
        self.panel = FindingsPanel(self.session, self.selection, Appearance(qapp, "light"), self.said)
        self.panel.resize(320, 720)

    @property
    def view(self):
        """The list that is in sight."""
        symptom = self.panel.symptom
        return symptom.view if symptom is not None and symptom.isVisible() else self.panel.view

    @property
    def rows(self):
        return self.view.model()

    def open(self, model, **kwargs):
        self.session.open(model, **kwargs)

    # --- reading ------------------------------------------------------------------------------------------------

    def headlines(self):
        return [self.rows.index(row).data() for row in range(self.rows.rowCount())]

    def cards(self):
        rows = [self.rows.row(row) for row in range(self.rows.rowCount())]
        return [row.title for row in rows if row.kind is RowKind.FINDING]

    def headings(self):
        rows = [self.rows.row(row) for row in range(self.rows.rowCount())]
        return [(row.title, row.number) for row in rows if row.kind is RowKind.HEADING]

    def row(self, words):
        return self.headlines().index(words)

    def buttons(self, words):
        return self.view.button_words(self.row(words))

    def drawn(self, words):
        return self.view.drawn_words(self.row(words))

    def box(self, words):
        return self.view.visualRect(self.rows.index(self.row(words)))

    # --- doing --------------------------------------------------------------------------------------------------

    def click(self, words, button=None):
        """Press a row, or one of its buttons."""
        row = self.row(words)
        self.view.scrollTo(self.rows.index(row))
        point = self.view.visualRect(self.rows.index(row)).topLeft() + QPoint(60, 14)
        if button is not None:
            point = self.view.button_rect(row, self.view.button_words(row).index(button)).center()
        QTest.mouseClick(self.view.viewport(), LEFT, PLAIN, point)

    def key(self, *keys):
        for key in keys:
            QTest.keyClick(self.view, key)

    def menu(self, words):
        """Open the context menu of a row and give its entries by their words."""
        point = self.box(words).center()
        on_screen = self.view.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, on_screen)
        QApplication.sendEvent(self.view.viewport(), event)
        return {action.text(): action for action in QApplication.activePopupWidget().actions() if action.text()}

    def resize(self, width, height=720):
        self.panel.resize(width, height)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
