"""An overlay: one field over the window, and the answers to what is typed into it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from planner.language import tr
from planner.ui.look.appearance import Appearance
from planner.ui.overlay.answers import ANSWER, Answer, AnswerDelegate, Answers
from planner.ui.widgets.plain import plain_label

_WIDEST = 680
_WIDEST_FROM_AFAR = 1060
_TOP = 56  # pixels from the top of the window: the menus stay in sight
_BOTTOM = 48
_MOST_TYPED = 200
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Overlay(QFrame):
    """Stands over a window while something is looked for; the keyboard stays in its field.

    Signals:
        typed: the words in the field are others now.
        taken: an answer was chosen: its target. Unless the answer stays, the overlay is away and the keyboard back.
    """

    typed = Signal(str)
    taken = Signal(object)

    def __init__(self, name: str, hint: str, appearance: Appearance, window: QWidget) -> None:
        """Belong to a window; ``name`` is what screen readers call the field, ``hint`` stands in it while empty."""
        super().__init__(window)
        self._appearance = appearance
        self.came_from: QWidget | None = None
        self.setObjectName("overlay")
        self.setAccessibleName(name)
        self.field = _field(name, hint)
        self.answers = Answers(self)
        self.list = _list(name, self.answers, appearance)
        self.nothing = plain_label("", "muted", wrap=True)
        self.nothing.setContentsMargins(14, 10, 14, 10)
        self.foot = plain_label(tr("Arrows choose · Enter takes · Esc closes"), "small")
        self.foot.setContentsMargins(14, 0, 14, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self.field, self.nothing, self.list, self.foot):
            column.addWidget(part)
        self.hide()
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take(index.data(ANSWER)))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell_current())
        appearance.changed.connect(self._dress)
        self._dress()

    # --- showing ------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Stand over the window with an empty field and take the keyboard."""
        if self.isHidden():
            before = QApplication.focusWidget()
            other = before.parentWidget() if before is not None else None
            self.came_from = other.came_from if isinstance(other, Overlay) else before
        was_typed = bool(self.field.text())
        self.field.clear()
        if not was_typed:
            self.typed.emit("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._stand()

    def close_up(self) -> None:
        """Go away and give the keyboard back to where it was."""
        before, self.came_from = self.came_from, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_answers(self, rows: Sequence[Answer], nothing: str) -> None:
        """Show what was found, the first one chosen; ``nothing`` is said when there are no rows."""
        self.answers.show(rows)
        self.nothing.setText("" if rows else nothing)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.step(1)
        self.list.scrollToTop()
        self._stand()

    def step(self, by: int) -> None:
        """Choose an answer so many below (or above, where negative) the chosen one; one step goes round at the ends."""
        takable = [place for place, row in enumerate(self.answers.rows) if row.target is not None]
        if not takable:
            return
        current = self.list.currentIndex().row()
        at = takable.index(current) if current in takable else -1
        at = (at + by) % len(takable) if abs(by) == 1 else min(max(at + by, 0), len(takable) - 1)
        self.list.setCurrentIndex(self.answers.index(takable[at]))
        if at == 0:
            self.list.scrollToTop()  # with its heading

    def current(self) -> Answer | None:
        """The chosen answer."""
        index = self.list.currentIndex()
        return index.data(ANSWER) if index.isValid() else None

    # --- what the user does -------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the keys of the field; follow the size of the window."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _STAYS:
                self.came_from = None  # the keyboard went where the user wants it
                self.hide()
        elif watched is self.parent() and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._stand()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.current())
        elif key in _STEPS or key in _TABS:
            self.step(_STEPS.get(key) or _TABS[key])
        else:
            return False
        return True

    def _take(self, answer: Answer | None) -> None:
        if answer is not None and answer.target is not None:
            if not answer.stays:
                self.close_up()
            self.taken.emit(answer.target)

    def _tell_current(self) -> None:
        """Let screen readers say the chosen answer, since the keyboard stays in the field."""
        answer = self.current()
        self.field.setAccessibleDescription(answer.spoken if answer is not None else "")

    # --- looks --------------------------------------------------------------------------------------------------

    def _stand(self) -> None:
        """Stand below the menus, as high as the answers ask for and the window allows."""
        room = self.window().size()
        wide = min(_WIDEST_FROM_AFAR if self._appearance.theme.large else _WIDEST, room.width() - 40)
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(len(self.answers.rows), 60)))
        self.setFixedWidth(wide)
        self.list.setFixedHeight(0)
        layout = self.layout()
        around = layout.totalHeightForWidth(wide) if layout and layout.hasHeightForWidth() else self.sizeHint().height()
        self.list.setFixedHeight(max(min(rows + 4, room.height() - _TOP - _BOTTOM - around), 60))
        self.adjustSize()
        self.move((room.width() - wide) // 2, _TOP)

    def _dress(self) -> None:
        theme = self._appearance.theme
        look = f"background: {theme.card}; border: 1px solid {theme.strong_line}; border-radius: 10px;"
        self.setStyleSheet(f"QFrame#overlay {{ {look} }}")
        self.list.doItemsLayout()  # in the size that the words have now


def _field(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(name)
    made.setMaxLength(_MOST_TYPED)
    return made


def _list(name: str, answers: Answers, appearance: Appearance) -> QListView:
    made = QListView()
    made.setModel(answers)
    made.setItemDelegate(AnswerDelegate(appearance, made))
    made.setAccessibleName(tr("{field}: answers", field=name))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
