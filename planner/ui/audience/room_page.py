"""The room of the workshop for the audience: its step as it stands, without what only the facilitator needs."""

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import QWidget

from planner.language import tr
from planner.ui.audience.big import GAP, draw_line, metrics_of
from planner.ui.audience.page import Page
from planner.ui.look.theme import Theme
from planner.ui.workshop.look import MARGIN, NAME, bar_colours
from planner.ui.workshop.room import Room

_BAR = 68.0


def room_page(room: Room) -> Page:
    """The step of the workshop that is in front, with its name, its time and what is open."""

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        bar = QRectF(box.left(), box.top(), box.width(), _BAR)
        foot = QRectF(box.left(), box.bottom() - _BAR, box.width(), _BAR)
        _paint_bar(painter, bar, room, theme)
        _paint_step(painter, QRectF(bar.bottomLeft(), foot.topRight()), room.shown)
        painter.setPen(QPen(QColor(theme.line), 2))
        painter.drawLine(foot.topLeft(), foot.topRight())
        inside = foot.adjusted(MARGIN, 0, -MARGIN, 0)
        used = draw_line(painter, inside, " · ".join(room.foot.open_now), theme.text)
        draw_line(painter, inside.adjusted(used + 2 * GAP, 0, 0, 0), room.foot.following, theme.muted, right=True)

    name = room.top.name
    words = tr("Workshop: {step}. {counts}", step=name, counts=", ".join(room.foot.open_now))
    return Page(name, "", words, body, live=True)


def _paint_bar(painter: QPainter, bar: QRectF, room: Room, theme: Theme) -> None:
    colours = bar_colours(theme)
    painter.fillRect(bar, QColor(colours.ground))
    inside = bar.adjusted(MARGIN, 0, -MARGIN, 0)
    over = room.clock.left <= 0
    words = room.clock.words()
    wide = metrics_of(NAME, bold=True).horizontalAdvance(words)
    colour = colours.over if over else colours.text
    draw_line(painter, inside, words, colour, pixels=NAME, bold=True, right=True)
    inside.adjust(0, 0, -wide - 2 * GAP, 0)
    inside.adjust(0, 0, -draw_line(painter, inside, room.top.far.text(), colours.text, right=True) - 2 * GAP, 0)
    draw_line(painter, inside, room.top.name, colours.text, pixels=NAME, bold=True)


def _paint_step(painter: QPainter, box: QRectF, step: QWidget) -> None:
    """Let the step draw itself, as large as it fits: its words stay sharp."""
    size = step.size()
    scale = min(box.width() / max(1, size.width()), box.height() / max(1, size.height()))
    painter.save()
    painter.translate(box.left() + (box.width() - size.width() * scale) / 2, box.top())
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.restore()
