"""One ownership of the function in question: its letter, and who holds it or what is asked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from planner.language import mark, tr
from planner.model.vocabulary import Ownership
from planner.model.wording import listed
from planner.ui.look.appearance import Appearance
from planner.ui.workshop.look import TEXT, room_font

_BOX = 44
_QUESTIONS = {Ownership.DECISION: mark("Who decides?"), Ownership.EXECUTION: mark("Who does the work?")}


class Slot(QAbstractButton):
    """A badge with a name; pressed, it is asked again."""

    def __init__(self, ownership: Ownership, appearance: Appearance) -> None:
        """Be about an ownership."""
        super().__init__()
        self._ownership, self._appearance = ownership, appearance
        self._names: Sequence[str] = ()
        self._undecided = self._asked = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BOX + 10)
        appearance.changed.connect(self.update)

    def show_answer(self, names: Sequence[str], *, undecided: bool, asked: bool) -> None:
        """Say who holds it, whether it is undecided, and whether it is asked now."""
        self._names, self._undecided, self._asked = names, undecided, asked
        self.setAccessibleName(f"{self._ownership.value}: {self.answer}")
        self.update()

    @property
    def answer(self) -> str:
        """The words beside the letter."""
        if self._names:
            return listed(list(self._names))
        return tr("Undecided") if self._undecided else tr(_QUESTIONS[self._ownership])

    @property
    def is_asked(self) -> bool:
        """Is it what the answers are for?"""
        return self._asked

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, _BOX + 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the badge and the words; what is asked now is underlined by its colour."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.ownership(self._ownership)
        box = QRectF(0, 5, _BOX, _BOX)
        held = bool(self._names)
        style = Qt.PenStyle.SolidLine if held or self._undecided else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 3, style))
        painter.setBrush(colour if held else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        painter.setFont(room_font(TEXT, bold=True))
        painter.setPen(QColor(theme.on_ownership) if held else colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?" if self._undecided else self._ownership.letter)
        words = QRectF(_BOX + 14, 0, self.width() - _BOX - 14, self.height())
        painter.setPen(colour if self._asked else QColor(theme.text if held else theme.muted))
        text = painter.fontMetrics().elidedText(self.answer, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if self._asked:
            wide = min(words.width(), painter.fontMetrics().horizontalAdvance(text))
            painter.setPen(QPen(colour, 3))
            below = self.height() - 5.0
            painter.drawLine(QPointF(words.left(), below), QPointF(words.left() + wide, below))
