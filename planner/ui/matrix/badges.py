"""Painting what stands in a cell of the matrix: badges and the mark of a finding, on the screen and into pictures."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from planner.model.finding import Severity
from planner.model.records import Assignment
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import Size, Theme, font
from planner.ui.matrix.schemes import Shown

ROW = 28
"""Pixels of a line."""

BADGE = 18.0
_SMALL_BADGE = 12.0
_GAP = 3.0
_WIDER = 1.45
"""How much wider a badge of two signs is."""

MARK = 13.0
"""Pixels of the mark of a finding with the ring around it."""


def ground_of(kind: str, theme: Theme) -> QColor:
    """The ground of a column: partners and departments as on their cards."""
    grounds = {OwnerKind.PARTNER.value: theme.partner, OwnerKind.DEPARTMENT.value: theme.department}
    return QColor(grounds.get(kind, theme.card))


def sign_width(shown: Shown, ownership: Ownership) -> float:
    """The pixels that the badge of an ownership takes."""
    return BADGE * (_WIDER if len(shown.signs[ownership]) > 1 else 1.0)


def badge_boxes(box: QRectF, held: Sequence[Ownership], shown: Shown) -> list[QRectF]:
    """Where the badges of a cell stand: side by side, or in two rows of smaller ones where the cell is narrow."""
    widths = [sign_width(shown, ownership) for ownership in held]
    if sum(widths) + _GAP * (len(held) - 1) <= box.width() - 2:
        return _in_row(box.center(), widths, BADGE)
    scale = _SMALL_BADGE / BADGE
    small = [width * scale for width in widths]
    half = (len(held) + 1) // 2 if len(held) > 2 else len(held)  # noqa: PLR2004 - two fit beside each other
    up = QPointF(0, (_SMALL_BADGE + 1) / 2 if half < len(held) else 0)
    rows = (
        _in_row(box.center() - up, small[:half], _SMALL_BADGE),
        _in_row(box.center() + up, small[half:], _SMALL_BADGE),
    )
    return [place for row in rows for place in row]


def draw_sign(painter: QPainter, box: QRectF, ownership: Ownership, sign: str, theme: Theme, *, bound: bool) -> None:
    """Draw the badge of an ownership with its sign; one with a boundary has a notch at its foot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ownership(ownership))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    letters = font(Size.SMALL, bold=True)
    letters.setPixelSize(max(8, round(box.height() * 0.64)))
    painter.setFont(letters)
    painter.setPen(QColor(theme.on_ownership))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
    if bound:
        foot = box.bottom() - 2.5
        painter.setPen(QPen(QColor(theme.on_ownership), 1))
        painter.drawLine(QPointF(box.left() + 4, foot), QPointF(box.right() - 4, foot))


def draw_open_sign(painter: QPainter, box: QRectF, ownership: Ownership, sign: str, theme: Theme) -> None:
    """Draw the dashed outline of an ownership that is not held, with its sign."""
    colour = theme.ownership(ownership)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    letters = font(Size.SMALL, bold=True)
    letters.setPixelSize(max(8, round(box.height() * 0.62)))
    painter.setFont(letters)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


class Stamps:
    """Badges and marks that are drawn once and then stamped, since a screen full of cells holds the same few."""

    def __init__(self, theme: Theme, shown: Shown, sharpness: float) -> None:
        """Stamp for a screen of so many pixels for one."""
        self.theme, self.shown, self.sharpness = theme, shown, sharpness
        self._badges: dict[tuple[Ownership, bool, float, float], QPixmap] = {}
        self._marks: dict[Severity, QPixmap] = {}

    def badge(self, painter: QPainter, box: QRectF, ownership: Ownership, *, bound: bool) -> None:
        """Stamp the badge of an ownership."""
        key = ownership, bound, box.width(), box.height()
        if key not in self._badges:
            self._badges[key] = self._blank(box.width(), box.height())
            inner = QPainter(self._badges[key])
            place = QRectF(0, 0, box.width(), box.height())
            draw_sign(inner, place, ownership, self.shown.signs[ownership], self.theme, bound=bound)
            inner.end()
        painter.drawPixmap(box.topLeft(), self._badges[key])

    def mark(self, painter: QPainter, corner: QPointF, severity: Severity) -> None:
        """Stamp the shape of a severity."""
        if severity not in self._marks:
            self._marks[severity] = self._blank(MARK, MARK)
            inner = QPainter(self._marks[severity])
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setPen(Qt.PenStyle.NoPen)
            inner.setBrush(QColor(self.theme.card))
            inner.drawEllipse(QRectF(0, 0, MARK, MARK))  # so that it stands out from a badge
            draw_severity(inner, QRectF(1, 1, MARK - 2, MARK - 2), severity, self.theme)
            inner.end()
        painter.drawPixmap(corner, self._marks[severity])

    def _blank(self, width: float, height: float) -> QPixmap:
        made = QPixmap(round(width * self.sharpness), round(height * self.sharpness))
        made.setDevicePixelRatio(self.sharpness)
        made.fill(Qt.GlobalColor.transparent)
        return made


class Drawn(Stamps):
    """The same drawn each time, for files that keep lines and letters."""

    def __init__(self, theme: Theme, shown: Shown) -> None:
        """Draw in a theme and a scheme."""
        super().__init__(theme, shown, 1.0)

    def badge(self, painter: QPainter, box: QRectF, ownership: Ownership, *, bound: bool) -> None:
        """Draw the badge of an ownership."""
        draw_sign(painter, box, ownership, self.shown.signs[ownership], self.theme, bound=bound)

    def mark(self, painter: QPainter, corner: QPointF, severity: Severity) -> None:
        """Draw the shape of a severity."""
        draw_severity(painter, QRectF(corner.x() + 1, corner.y() + 1, MARK - 2, MARK - 2), severity, self.theme)


def paint_letters(
    painter: QPainter, box: QRectF, held: Mapping[str, Assignment], severity: Severity | None, stamps: Stamps
) -> None:
    """Paint the badges of a cell in its middle, and the mark of what was found in its upper right corner."""
    if held:
        ownerships = [ownership for ownership in Ownership if ownership in held]
        places = badge_boxes(box, ownerships, stamps.shown)
        if severity is not None and max(place.right() for place in places) > box.right() - MARK + 2:
            places = badge_boxes(box.adjusted(0, 0, 2 - MARK, 0), ownerships, stamps.shown)  # not below the mark
        for ownership, place in zip(ownerships, places, strict=True):
            corner = QPointF(round(place.x()), round(place.y()))
            stamps.badge(painter, QRectF(corner, place.size()), ownership, bound=bool(held[ownership].boundary))
    if severity is not None:
        stamps.mark(painter, QPointF(box.right() - MARK, box.top()), severity)


def _in_row(middle: QPointF, widths: Sequence[float], height: float) -> list[QRectF]:
    left = middle.x() - (sum(widths) + _GAP * (len(widths) - 1)) / 2
    boxes = []
    for width in widths:
        boxes.append(QRectF(left, middle.y() - height / 2, width, height))
        left += width + _GAP
    return boxes
