"""The inspector of a session of its own with a small team open, and what a user does with its rows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.model.edits.areas import add_area
from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions
from planner.model.edits.owners import add_owners
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.ui.inspector.panel import Inspector
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session

S = "s_small"
LEFT = Qt.MouseButton.LeftButton
DATA, SEO = "f_data", "f_seo"
HEAD, LEAD, AGENCY, SALES = "o_head", "o_lead", "o_agency", "o_sales"


class Picked:
    """Answers who shall hold what."""

    def __init__(self):
        self.answer = None

    def pick_owner(self, parent, session, function):
        assert parent is not None
        assert function in session.model.functions
        return self.answer


def team():
    model = add_structure(OperatingModel(), structure=S, name="Small team").model
    model = add_structure(model, structure="s_big", name="Growth stage").model
    model = add_area(model, area="a_content", name="Content").model
    model = add_area(model, area="a_ops", name="Operations").model
    functions = {DATA: Function(name="Data quality", area="a_ops"), SEO: Function(name="SEO", area="a_content")}
    model = add_functions(model, structure=S, functions=functions).model
    owners = {
        HEAD: Owner(name="Head of marketing"),
        LEAD: Owner(name="Content lead"),
        AGENCY: Owner(name="SEO agency", kind="partner"),
        SALES: Owner(name="Sales", kind="department"),
    }
    model = add_owners(model, structure=S, owners=owners).model
    for owner, ownership in ((HEAD, "decision"), (LEAD, "execution"), (AGENCY, "execution"), (SALES, "input")):
        model = assign(model, structure=S, function=SEO, owner=owner, ownership=ownership).model
    return model


class InspectorDesk:
    """The inspector, 320 x 720, and its user."""

    def __init__(self, qtbot, qapp):
        self.session, self.selection, self.picked = Session(), Selection(), Picked()
        self.session.open(team())
        self.inspector = Inspector(self.session, self.selection, Appearance(qapp, "light"), self.picked)
        qtbot.addWidget(self.inspector)
        self.inspector.resize(320, 720)
        with qtbot.waitExposed(self.inspector):
            self.inspector.show()
        self.inspector.activateWindow()

    def choose_data_quality(self):
        """Choose Data quality; gives its page with everything unfolded."""
        self.selection.choose_functions([DATA])
        self.inspector.function_page.process.heading.setChecked(True)
        return self.inspector.function_page


def typed(row, text, *, key=Qt.Key.Key_Return):
    """Replace what stands in a line by a text, key by key, and finish it."""
    editor = row.editor
    editor.setFocus()
    editor.selectAll() if isinstance(editor, QLineEdit) else editor.lineEdit().selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    if key is not None:
        QTest.keyClick(editor, key)


def chosen(row, words):
    """Choose an entry of a box by keyboard."""
    box = row.editor
    box.setFocus()
    assert box.findText(words) >= 0, f"{words} is not offered"
    step = Qt.Key.Key_Down if box.findText(words) > box.currentIndex() else Qt.Key.Key_Up
    while box.currentText() != words:
        QTest.keyClick(box, step)


def pressed(button):
    """Click a button that has just appeared."""
    QApplication.processEvents()
    QTest.mouseClick(button, LEFT)
