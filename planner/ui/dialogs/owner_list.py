"""The owners of a structure as a list that can be searched, each with what it holds on one function."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge
from planner.ui.look.theme import Size

ID = int(Qt.ItemDataRole.UserRole)
HELD = ID + 1
KIND = ID + 2

Index = QModelIndex | QPersistentModelIndex

_ROW = 34
_AIR = 21  # pixels above and below words that are larger than usual
_BADGE, _BADGE_FROM_AFAR = 16, 44  # the letter has 0.62 of it
_KIND_WORDS = {
    OwnerKind.ROLE: mark("Role"),
    OwnerKind.PARTNER: mark("External partner"),
    OwnerKind.DEPARTMENT: mark("Department"),
}
_HELD_WORDS = {
    Ownership.DECISION: mark("decides it"),
    Ownership.EXECUTION: mark("executes it"),
    Ownership.INPUT: mark("gives input on it"),
    Ownership.REVIEW: mark("reviews it"),
}
_KIND_ORDER = list(_KIND_WORDS)
_NO_PARENT = QModelIndex()


class OwnerRows(QAbstractListModel):
    """The owners of one structure, roles first, then partners and departments, each in board order."""

    def __init__(self, model: OperatingModel, structure: str, function: str) -> None:
        """List the owners with what they hold on this function."""
        super().__init__()
        self._model = model
        place = model.structures[structure]
        self._holders = place.holders(function)
        self._owners = sorted(place.in_board_order(list(place.owners)), key=self._kind_place)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row an owner."""
        return 0 if parent.isValid() else len(self._owners)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the id, the kind in words and the ownerships held."""
        owner = self._owners[index.row()]
        record = self._model.owners[owner]
        kind = tr(_KIND_WORDS[OwnerKind(record.kind)]) if record.kind in set(OwnerKind) else record.kind
        held = [ownership for ownership in Ownership if ownership in self._holders.get(owner, {})]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([record.name, kind, *(tr(_HELD_WORDS[ownership]) for ownership in held)])
        return {Qt.ItemDataRole.DisplayRole: record.name, ID: owner, HELD: held, KIND: kind}.get(role)

    def _kind_place(self, owner: str) -> int:
        kind = self._model.owners[owner].kind
        return _KIND_ORDER.index(OwnerKind(kind)) if kind in set(OwnerKind) else len(_KIND_ORDER)


class OwnerRow(QStyledItemDelegate):
    """Draws an owner: its name, its kind on the right and a badge for each ownership it holds already."""

    def __init__(self, appearance: Appearance) -> None:
        """Draw in the theme that is worn."""
        super().__init__()
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every row has the same height."""
        return QSize(200, max(_ROW, self._appearance.theme.pixels(Size.BODY) + _AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = self._appearance.theme
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setBrush(QColor(theme.selection if chosen else theme.panel))
            painter.setPen(QPen(QColor(theme.action), 1) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        held = [Ownership(text) for text in index.data(HELD)]  # Qt hands texts back as plain texts
        right = self._paint_badges(painter, box, held)
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(QColor(theme.muted))
        words = str(index.data(KIND))
        wide = painter.fontMetrics().horizontalAdvance(words)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(right - wide, box.top(), wide, box.height()), middle, words)
        painter.setFont(theme.font(Size.BODY))
        painter.setPen(QColor(theme.text))
        room = QRect(box.left() + 12, box.top(), right - wide - box.left() - 24, box.height())
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, name)
        painter.restore()

    def _paint_badges(self, painter: QPainter, box: QRect, held: list[Ownership]) -> int:
        """Draw the badges from the right; gives where they begin."""
        right, theme = box.right() - 12, self._appearance.theme
        side = _BADGE_FROM_AFAR if theme.large else _BADGE
        for ownership in reversed(held):
            badge = QRectF(right - side, box.center().y() - side / 2 + 0.5, side, side)
            draw_badge(painter, badge, ownership, theme)
            right -= side + 4
        return right - 6 if held else right
