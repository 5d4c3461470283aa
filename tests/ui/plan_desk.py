"""A change plan panel with a session of its own, and what a user does with it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.ui.look.appearance import Appearance
from planner.ui.plan.panel import ChangePlanPanel
from planner.ui.plan.row import RowKind
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched
from tests.ui.findings_desk import Said

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class PlanDesk:
    """The panel, as wide as in the window, between the first two structures of a model, and its user."""

    def __init__(self, qapp):
        self.session, self.selection, self.said = Session(today=lambda: TODAY), Selection(), Said()
        self.panel = ChangePlanPanel(self.session, self.selection, Appearance(qapp, "light"), self.said)
        self.panel.resize(300, 640)
        self.sides = None
        self.session.model_changed.connect(lambda _: self.compare())

    def open(self, sketch, **kwargs):
        model = sketched(sketch) if isinstance(sketch, str) else sketch
        self.sides = tuple(model.structure_order()[:2])
        self.session.open(model, **kwargs)

    def compare(self, *names):
        """Compare two structures from now on, or the same ones again."""
        if names:
            self.sides = tuple(id_of("s", name) for name in names)
        checked = self.session.checked
        sides = [checked.facts[side] for side in self.sides]
        self.panel.show_comparison(Comparison(*sides))

    def compare_facts(self, before: Facts, after: Facts):
        self.panel.show_comparison(Comparison(before, after))

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def list(self):
        return self.panel.list

    @property
    def rows(self):
        return [self.panel.rows.row(number) for number in range(self.panel.rows.rowCount())]

    def titles(self, *kinds):
        return [row.title for row in self.rows if not kinds or row.kind in kinds]

    def steps(self):
        return self.titles(RowKind.STEP)

    def headings(self):
        return [(row.title, row.counted) for row in self.rows if row.is_heading]

    def row(self, words):
        return next(number for number, row in enumerate(self.rows) if words in row.title)

    def the(self, words):
        return self.rows[self.row(words)]

    def drawn(self, words):
        """Every text on a card, as it is drawn."""
        card = self.list.card(self.the(words))
        return [text.words for text in card.texts] + [tag for _, tag in card.tags]

    def box(self, words):
        return self.list.visualRect(self.panel.rows.index(self.row(words)))

    def note(self, words):
        """What the file keeps about a step."""
        step = self.the(words).step.key
        plan = self.session.model.plans.get(self.panel.plan)
        return None if plan is None else plan.steps.get(step)

    def field(self, key):
        return self.list.form.rows[key].editor

    # --- doing --------------------------------------------------------------------------------------------------

    def click(self, words, spot="words"):
        """Press the words, the mark or the chevron of a row."""
        self.list.scrollTo(self.panel.rows.index(self.row(words)))
        card = self.list.card(self.the(words))
        boxes = {"words": card.texts[0].box, "mark": card.mark, "chevron": card.chevron}
        point = self.box(words).topLeft() + boxes[spot].center()
        QTest.mouseClick(self.list.viewport(), LEFT, PLAIN, point)

    def key(self, *keys, widget=None):
        for key in keys:
            QTest.keyClick(widget or self.list, key)

    def menu(self, words):
        """Open the context menu of a row and give its entries by their words."""
        point = self.box(words).topLeft() + QPoint(60, 12)
        on_screen = self.list.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, on_screen)
        QApplication.sendEvent(self.list.viewport(), event)
        actions = QApplication.activePopupWidget().actions()
        return {action.text().partition("\t")[0]: action for action in actions if action.text()}

    def entries(self, button):
        """Press a button that offers choices and give them by their words."""
        QTest.mouseClick(button, LEFT)
        actions = QApplication.activePopupWidget().actions()
        return {action.text().partition("\t")[0]: action for action in actions if action.text()}

    def settle(self):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
