"""A large card that a key or a click chooses: the key in a box, a name, and a note at the end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from planner.language import tr
from planner.ui.look.appearance import Appearance
from planner.ui.workshop.look import TEXT, room_font

HEIGHT = 66
_TALL = 92
GAP = 12
_BOX = 42
_ROUNDING = 4  # pixels by which words may be wider where they are painted
_PAD = 16


class KeyCard(QAbstractButton):
    """Paints itself; ``first`` ones are what Enter chooses, ``outside`` ones have a dashed frame."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without words."""
        super().__init__()
        self._appearance = appearance
        self._key, self._name, self._note, self._first, self._outside = "", "", "", False, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the screen has the keys
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        appearance.changed.connect(self.update)

    def show_card(
        self, key: str, name: str, note: str = "", *, first: bool = False, outside: bool = False, tall: bool = False
    ) -> None:
        """Say what the card is; a tall one has two lines for its name."""
        self.setFixedHeight(_TALL if tall else HEIGHT)
        self._key, self._name, self._note, self._first, self._outside = key, name, note, first, outside
        self.setAccessibleName(", ".join(filter(None, (name, note))))
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        self.update()

    @property
    def words(self) -> tuple[str, str, str]:
        """The key, the name and the note that it shows."""
        return self._key, self._name, self._note

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = QFontMetrics(room_font(bold=True)).horizontalAdvance(self._name)
        wide += QFontMetrics(room_font()).horizontalAdvance(self._note) + (_PAD if self._note else 0)
        return QSize(wide + (_BOX + 14 if self._key else 0) + 2 * _PAD + _ROUNDING, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words are cut where there is no room."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame, the key, the name and the note."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._first or self.isDown() or self.underMouse()
        frame = QColor(theme.action if self._first else theme.strong_line if lit else theme.line)
        style = Qt.PenStyle.DashLine if self._outside and not self._first else Qt.PenStyle.SolidLine
        painter.setPen(QPen(frame, 2, style))
        painter.setBrush(QColor(theme.selection if self._first or self.isDown() else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        left = float(_PAD)
        if self._key:
            box = QRectF(left, (self.height() - _BOX) / 2, _BOX, _BOX)
            self._draw_key(painter, box)
            left = box.right() + 14
        self._draw_words(painter, left)

    def _draw_key(self, painter: QPainter, box: QRectF) -> None:
        theme = self._appearance.theme
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(room_font(TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _draw_words(self, painter: QPainter, left: float) -> None:
        theme, right = self._appearance.theme, float(self.width() - _PAD)
        across = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if self._note:
            painter.setFont(room_font())
            painter.setPen(QColor(theme.muted))
            wide = painter.fontMetrics().horizontalAdvance(self._note)
            painter.drawText(QRectF(right - wide, 0, wide + 2, self.height()), across, self._note)
            right -= wide + _PAD
        painter.setFont(room_font(bold=True))
        painter.setPen(QColor(theme.muted if self._outside and not self._first else theme.text))
        room = QRectF(left, 0, max(0.0, right - left), self.height())
        if self.height() == _TALL:
            wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(wrapped), self._name)
            return
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, across | Qt.AlignmentFlag.AlignLeft, name)
