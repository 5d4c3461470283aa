"""A symptom: what it usually means, and what to review first in the structure that is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.language import inside, tr
from planner.model.symptoms import SYMPTOMS, Symptom, review
from planner.ui.findings.list import FindingsList
from planner.ui.findings.symptom_rows import SymptomRows
from planner.ui.findings.ways import Ways
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label


class SymptomPage(QWidget):
    """The review of one symptom; does no work while it is not looked at.

    Signals:
        left: the user goes back to all findings.
    """

    left = Signal()

    def __init__(
        self, session: Session, selection: Selection, appearance: Appearance, ways: Ways, parent: QWidget
    ) -> None:
        """Review a session."""
        super().__init__(parent)
        self._session = session
        self.symptom: Symptom | None = None
        self._structure = ""
        self.rows = SymptomRows(self)
        self.view = FindingsList(self.rows, session, selection, appearance, ways=ways, parent=self)
        self.view.setAccessibleName(tr("What to review first"))
        back = QPushButton(tr("← All findings"))
        back.setProperty("role", "quiet")
        back.setCursor(Qt.CursorShape.PointingHandCursor)
        back.clicked.connect(self.left.emit)
        self._title, self._cause = plain_label(role="heading", wrap=True), plain_label(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._cause)
        column.addSpacing(4)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def show_symptom(self, symptom: Symptom) -> None:
        """Show what to review first when a team has this symptom."""
        self.symptom, self._structure = symptom, self._session.structure
        words = SYMPTOMS[symptom]
        self._title.setText(tr(words.title))
        self._cause.setText(tr("Usually: {cause} What to review first, in this order:", cause=inside(tr(words.cause))))
        self.rows.show(review(self._session.checked, self._structure, symptom))

    def clear(self) -> None:
        """Let go of the symptom and of what was found for it."""
        self.symptom = None
        self.rows.show(())

    def follow(self) -> None:
        """Show the review as it is after an edit, or of another structure."""
        if self.symptom is None:
            return
        if self._session.facts is None:
            self.left.emit()
            return
        if self._structure != self._session.structure:
            self.show_symptom(self.symptom)
            return
        self.rows.follow(review(self._session.checked, self._structure, self.symptom))
        self.view.keep_open()
