"""A card for one agreement: closed it tells, open it edits in place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.finding import Finding
from planner.model.wording import spoken
from planner.ui.agreements.face_view import PAD, FaceView
from planner.ui.agreements.section import Face, Section
from planner.ui.fields.field import Scene
from planner.ui.fields.field_row import Desk
from planner.ui.fields.form import Form
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import shortened

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_OWN_KEYS = (*_OPENS, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert)


class RecordCard(QFrame):
    """One agreement.

    Signals:
        turned: it shall open with the keyboard in its first field, or close.
        clicked: it shall open, or close.
        renaming: another name is wanted.
        removing: it shall be deleted.
        focused: the keyboard came to it or into it.
        menu_asked: a context menu is wanted at a point of the screen.
    """

    turned = Signal()
    clicked = Signal()
    renaming = Signal()
    removing = Signal()
    focused = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, section: Section, desk: Desk, appearance: Appearance, parent: QWidget) -> None:
        """Start closed and empty."""
        super().__init__(parent)
        self._section, self._desk, self._appearance = section, desk, appearance
        self._scene: Scene | None = None
        self._findings: tuple[Finding, ...] = ()
        self._renaming = False
        self.form: Form | None = None
        self._body: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.face = FaceView(appearance, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.update)

    def load(self, scene: Scene, findings: Sequence[Finding]) -> None:
        """Show a record."""
        self._scene, self._findings = scene, tuple(findings)
        face = self._section.face(scene)
        self._show(face)
        said = [face.title, face.meta, *face.lines, *(f"{spoken(each.severity)}: {each.message}" for each in findings)]
        self.setAccessibleName(shortened(", ".join(filter(None, said)), 1000))
        if self.form is not None:
            self.form.load([scene])

    @property
    def is_open(self) -> bool:
        """Can it be edited now?"""
        return self.form is not None

    def open(self) -> None:
        """Show the fields."""
        if self._scene is None or self.form is not None:
            return
        self.form = Form(self._section.fields, self._desk)
        self._body = self._made_body(self.form)
        self._body.setCursor(Qt.CursorShape.ArrowCursor)
        self.form.load([self._scene])
        self._body.show()
        self._show(self._section.face(self._scene))
        self.updateGeometry()

    def edit(self, field: str = "", *, renaming: bool = False) -> None:
        """Open, with the keyboard in a field, the first one unless it is named; Return ends a renaming."""
        self.open()
        if self.form is None:
            return
        row = self.form.rows.get(field) or next(iter(self.form.rows.values()))
        row.setFocus(Qt.FocusReason.OtherFocusReason)  # which leaves the text unselected
        self._renaming = renaming
        if isinstance(row.editor, QLineEdit):
            row.editor.selectAll() if renaming else row.editor.end(False)

    def close_fields(self) -> None:
        """Finish what has been typed and hide the fields."""
        if self.form is None or self._body is None or self._scene is None:
            return
        self.form.commit()
        body, self.form, self._body, self._renaming = self._body, None, None, False
        body.hide()
        body.deleteLater()
        self._show(self._section.face(self._scene))
        self.updateGeometry()

    def commit(self) -> None:
        """Finish what has been typed."""
        if self.form is not None:
            self.form.commit()

    # --- room ---------------------------------------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        """The height of the face and, below it, of the fields."""
        below = _height(self._body.layout(), width) if self._body is not None else 0
        return self.face.heightForWidth(width) + below

    def sizeHint(self) -> QSize:
        """Narrow; the height follows from the width."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below the face."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        face = self.face.heightForWidth(self.width())
        self.face.setGeometry(0, 0, self.width(), face)
        if self._body is not None:
            self._body.setGeometry(0, face, self.width(), self.height() - face)

    # --- gestures -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a card from the menus while it has the keyboard itself; pass on that room is needed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        if self.hasFocus() and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, F2 renames, Del deletes; Esc closes, also from a field."""
        key, own = event.key(), self.hasFocus()
        if own and key in _OPENS:
            self.turned.emit()
        elif own and key == Qt.Key.Key_F2:
            self.renaming.emit()
        elif own and key == Qt.Key.Key_Delete:
            self.removing.emit()
        elif self.is_open and (key == Qt.Key.Key_Escape or (self._renaming and key in _OPENS)):
            self.setFocus()
            self.turned.emit()
        elif own:
            super().keyPressEvent(event)
        # A key that a field did not want must not reach what moves between cards.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: the release turns the card."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn the card when its face is clicked."""
        at_face = self.face.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at_face:
            self.clicked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; at the middle of the face when a key asks."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(self.face.geometry().center()) if by_key else event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it, and draw the frame of the keyboard."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw no frame any more."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Mark it under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Mark it no longer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and the frame."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus()
        edge = theme.action if marked else theme.strong_line if self.is_open or self.underMouse() else theme.line
        painter.setPen(QPen(QColor(edge), 2 if marked else 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    # --- parts --------------------------------------------------------------------------------------------------

    def _show(self, face: Face) -> None:
        self.face.show_face(face, self._findings, opened=self.is_open)

    def _made_body(self, form: Form) -> QWidget:
        body = QWidget(self)
        delete, done = QPushButton(tr("Delete this {one}", one=tr(self._section.one))), QPushButton(tr("Done"))
        delete.clicked.connect(self.removing.emit)
        done.clicked.connect(self._done)
        row = QHBoxLayout()
        row.addWidget(delete)
        row.addStretch()
        row.addWidget(done)
        column = QVBoxLayout(body)
        column.setContentsMargins(PAD, 4, PAD, PAD)
        column.setSpacing(14)
        column.addWidget(form)
        column.addLayout(row)
        return body

    def _done(self) -> None:
        self.setFocus()
        self.turned.emit()


def _height(layout: QLayout | None, width: int) -> int:
    """The height that a layout needs at a width, whether or not it depends on it."""
    if layout is None:
        return 0
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
