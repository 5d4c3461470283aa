"""The board as its overview shows it: cards as frames, functions as lines in the colour of their ownership."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from planner.model.finding import Severity
from planner.model.vocabulary import OwnerKind
from planner.ui.board.face import Face
from planner.ui.canvas.overview import Overview
from planner.ui.look.theme import Theme

if TYPE_CHECKING:
    from planner.ui.board.view import BoardView
    from planner.ui.look.appearance import Appearance

_CARD, _HEAD, _CHIP = 6.0, 14.0, 5.0  # pixels left out around a card, and taken off names and functions


def overview_of(board: BoardView, appearance: Appearance) -> Overview:
    """Give the overview of a board, which follows its scrolling."""
    overview = Overview(BoardWhole(board), appearance, board)
    board.verticalScrollBar().valueChanged.connect(overview.follow)
    return overview


class BoardWhole:
    """What the overview of a board asks of it."""

    def __init__(self, board: BoardView) -> None:
        """Belong to a board."""
        self._board = board

    def extent(self) -> QRectF:
        """The ground with all cards."""
        return QRectF(0, 0, self._board.room.width, self._board.ground.height())

    def seen(self) -> QRectF:
        """The part of the ground that is in sight."""
        return QRectF(self._board.viewport().rect()).translated(QPointF(-self._board.ground.pos()))

    def corner(self) -> QRect:
        """The lower end of the strip beside the cards; empty while the board is small."""
        corner = self._board.room.corner(self._board.viewport().size(), self._board.ground.height())
        return corner.translated(self._board.viewport().pos())

    def look_at(self, middle: QPointF) -> None:
        """Scroll until a point of the ground is in the middle."""
        self._board.verticalScrollBar().setValue(round(middle.y() - self._board.viewport().height() / 2))

    def paint_small(self, painter: QPainter, theme: Theme) -> None:
        """Paint all cards."""
        painter.fillRect(self.extent(), QColor(theme.board))
        for card in self._board.cards.values():
            painter.save()
            painter.translate(card.pos())
            _paint_card(painter, card.face, QRectF(card.rect()), theme)
            painter.restore()


def _paint_card(painter: QPainter, face: Face, box: QRectF, theme: Theme) -> None:
    ground = theme.department if face.kind == OwnerKind.DEPARTMENT else theme.card
    painter.fillRect(box, QColor(theme.strong_line if face.kind == OwnerKind.PARTNER else theme.line))
    painter.fillRect(box.adjusted(_CARD, _CARD, -_CARD, -_CARD), QColor(ground))
    head = QRectF(_HEAD, _HEAD, box.width() * 0.6, face.head - 2 * _HEAD)
    painter.fillRect(head, QColor(theme.error if face.severity is Severity.ERROR else theme.strong_line))
    for chip in face.chips:
        grave = chip.severity is Severity.ERROR
        colour = QColor(theme.error) if grave else theme.ownership(chip.ownership)
        painter.fillRect(chip.box.adjusted(0, _CHIP, 0, -_CHIP), colour)
