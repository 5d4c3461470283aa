"""The load for a room: everybody's work against what they have time for, the fullest first."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.language import tr, trn
from planner.model.facts import Facts
from planner.ui.audience.big import GAP, draw_line
from planner.ui.audience.page import Page, words_page
from planner.ui.look.theme import Theme
from planner.ui.words.amounts import load_words

_ROW, _BAR = 56.0, 24.0
_NAMES, _FIGURES = 0.36, 190.0
_FULL = 1 + 1e-9


def load_page(facts: Facts) -> Page:
    """The load of every role that has a capacity, in full-time people."""
    name = facts.structure.name
    loads: dict[str, tuple[float, float]] = {}
    for owner, seat in facts.structure.owners.items():
        capacity = seat.capacity_of(facts.model.owners[owner].kind)
        if capacity:
            loads[owner] = facts.load(owner), capacity
    if not loads:
        return words_page(name, tr("No role has a capacity yet; the load of each will be measured against it."))
    order = sorted(loads, key=lambda owner: (-loads[owner][0] / loads[owner][1], facts.model.owners[owner].name))
    most = max(1.0, *(load / capacity for load, capacity in loads.values()))
    over = sum(load / capacity > _FULL for load, capacity in loads.values())

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        room = max(1, int(box.height() // _ROW))
        shown = order if len(order) <= room else order[: room - 1]
        for place, owner in enumerate(shown):
            row = QRectF(box.left(), box.top() + place * _ROW, box.width(), _ROW)
            _paint_row(painter, row, (facts.model.owners[owner].name, *loads[owner]), most, theme)
        if len(shown) < len(order):
            foot, hidden = QRectF(box.left(), box.top() + len(shown) * _ROW, box.width(), _ROW), len(order) - len(shown)
            draw_line(painter, foot, trn(hidden, "and {n} more with less", "and {n} more with less"), theme.muted)

    said = [f"{facts.model.owners[owner].name} {load_words(*loads[owner])}" for owner in order]
    note = trn(over, "{n} above capacity", "{n} above capacity") if over else tr("nobody above capacity")
    words = tr("Load in {structure}, {note}: {owners}", structure=name, note=note, owners=", ".join(said))
    return Page(name, note, words, body)


def _paint_row(painter: QPainter, row: QRectF, who: tuple[str, float, float], most: float, theme: Theme) -> None:
    name, load, capacity = who
    fill = load / capacity
    left = row.left() + row.width() * _NAMES
    ground = QRectF(left, row.center().y() - _BAR / 2, row.right() - left - _FIGURES - GAP, _BAR)
    draw_line(
        painter, QRectF(row.left(), row.top(), left - row.left() - GAP, row.height()), name, theme.text, bold=True
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bar_ground))
    painter.drawRect(QRectF(ground.left(), ground.top(), ground.width() / most, _BAR))
    painter.setBrush(QColor(theme.error if fill > _FULL else theme.bar))
    painter.drawRect(QRectF(ground.left(), ground.top(), ground.width() * fill / most, _BAR))
    figures = QRectF(row.right() - _FIGURES, row.top(), _FIGURES, row.height())
    draw_line(painter, figures, load_words(load, capacity), theme.error if fill > _FULL else theme.text, right=True)
