"""The face of a card: its title, what there is to know, and its findings, laid out for a width and painted."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.finding import Finding, Severity
from planner.ui.agreements.section import Face
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import font

PAD = 14
_MARK = 15
_CHEVRON = 18
_GAP, _FINDING_GAP = 3, 6
_MOST_TITLE_LINES, _MOST_LINES = 3, 2
_WIDTHS = 4  # layouts are kept for so many widths: a scroll bar that comes and goes asks for two by turns
_LONGEST = 1000  # characters of a text that are laid out: two lines never hold more


class _Hand(NamedTuple):
    """A font with its measures."""

    face: QFont
    metrics: QFontMetricsF

    @classmethod
    def of(cls, face: QFont) -> "_Hand":
        return cls(face, QFontMetricsF(face))


class _Block(NamedTuple):
    """Text on a face: its lines, where it stands, how it is written, the theme's colour for it, and its mark."""

    lines: tuple[str, ...]
    box: QRectF
    hand: _Hand
    colour: str
    mark: Severity | None = None
    right: bool = False


class FaceView(QWidget):
    """Paints a face; while the card is open only its title and its findings."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Start without words."""
        super().__init__(parent)
        self._appearance = appearance
        self._face, self._findings, self._open = Face(""), tuple[Finding, ...](), False
        self._laid: dict[int, tuple[float, tuple[_Block, ...]]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.update)

    def show_face(self, face: Face, findings: Sequence[Finding], *, opened: bool) -> None:
        """Show these words and findings."""
        shown = (face, tuple(findings), opened)
        if shown != (self._face, self._findings, self._open):
            self._face, self._findings, self._open = shown
            self._laid.clear()
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        return round(self._lay_out(width)[0])

    def sizeHint(self) -> QSize:
        """Narrow; the height follows from the width."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        """As high as its title."""
        return QSize(160, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the words, the marks and the arrow."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._lay_out(self.width())[1]:
            if block.mark is not None:
                at = QRectF(block.box.left() - _MARK - 8, block.box.top() + 1, _MARK, _MARK)
                draw_severity(painter, at, block.mark, theme)
            painter.setFont(block.hand.face)
            painter.setPen(QColor(getattr(theme, block.colour)))
            side = Qt.AlignmentFlag.AlignRight if block.right else Qt.AlignmentFlag.AlignLeft
            high = block.hand.metrics.height()
            for number, line in enumerate(block.lines):
                row = QRectF(block.box.left(), block.box.top() + number * (high + 1), block.box.width(), high)
                painter.drawText(row, side | Qt.AlignmentFlag.AlignVCenter, line)
        painter.setPen(QPen(QColor(theme.muted), 1.5))
        tip, turn = QPointF(self.width() - PAD - 4, PAD + 9), -1 if self._open else 1
        painter.drawPolyline([tip + QPointF(-4, -2 * turn), tip + QPointF(0, 2 * turn), tip + QPointF(4, -2 * turn)])
        painter.end()

    def _lay_out(self, width: int) -> tuple[float, tuple[_Block, ...]]:
        if width not in self._laid:
            if len(self._laid) > _WIDTHS:
                self._laid.clear()
            self._laid[width] = self._blocks(float(width))
        return self._laid[width]

    def _blocks(self, width: float) -> tuple[float, tuple[_Block, ...]]:
        bold, plain = _Hand.of(font(bold=True)), _Hand.of(font())
        room = max(width - 2 * PAD - _CHEVRON, 60.0)
        blocks: list[_Block] = []
        meta = min(plain.metrics.horizontalAdvance(self._face.meta) + 4, room / 2) if self._face.meta else 0.0
        title, y = _block(self._face.title, QRectF(PAD, PAD, room - meta - (12 if meta else 0), 0), bold, "text", 3)
        blocks.append(title)
        if meta:
            said, _ = _block(self._face.meta, QRectF(PAD + room - meta, PAD, meta, 0), plain, "muted", 1)
            blocks.append(said._replace(right=True))
        for line in () if self._open else self._face.lines:
            if line.strip():
                block, y = _block(line, QRectF(PAD, y + _GAP, room, 0), plain, "muted", _MOST_LINES)
                blocks.append(block)
        for finding in self._findings:
            beside = QRectF(PAD + _MARK + 8, y + _FINDING_GAP, room - _MARK - 8, 0)
            block, y = _block(finding.message, beside, plain, "text", _MOST_TITLE_LINES)
            blocks.append(block._replace(mark=finding.severity))
        return y + (6 if self._open else PAD), tuple(blocks)


def _block(text: str, box: QRectF, hand: _Hand, colour: str, most: int) -> tuple[_Block, float]:
    """Lay a text out below the top of a box; gives it and the y below it."""
    lines = _lines(" ".join(text[:_LONGEST].split()), hand, box.width(), most)
    high = len(lines) * (hand.metrics.height() + 1)
    return _Block(lines, QRectF(box.left(), box.top(), box.width(), high), hand, colour), box.top() + high


def _lines(text: str, hand: _Hand, width: float, most: int) -> tuple[str, ...]:
    """Break a text into at most so many lines of a width; the last one says by a sign that it goes on."""
    if hand.metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout, option = QTextLayout(text, hand.face), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(starts) <= most:
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts in UTF-16, where some letters count twice.
    units = text.encode("utf-16-le", "surrogatepass")
    ends = [*starts[1:], len(units) // 2]
    shown = [
        units[2 * start : 2 * end].decode("utf-16-le", "replace").rstrip()
        for start, end in zip(starts, ends, strict=True)
    ]
    if len(shown) > most:
        rest = units[2 * starts[most - 1] :].decode("utf-16-le", "replace")
        shown[most - 1] = hand.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(shown[:most])
