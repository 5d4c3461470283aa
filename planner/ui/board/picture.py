"""The board of one structure as a picture: every card unfolded, wide enough that nothing is cut off."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from planner.model.checked import Checked
from planner.ui.board.face import Face, face_of, roomy_width
from planner.ui.board.paint import paint_chips, paint_frame, paint_head, paint_heading
from planner.ui.board.sections import GUTTER, MARGIN, sections_of, stacked_places_of
from planner.ui.look.theme import Theme

_COLUMNS = 4


class BoardPicture:
    """Lays a board out and paints it wherever it is wanted."""

    def __init__(self, checked: Checked, structure: str) -> None:
        """Lay out the board of a structure."""
        facts = checked.facts[structure]
        order = {function: place for place, function in enumerate(checked.model.function_order())}
        sections = [section for section in sections_of(facts) if section.owners]
        columns = max(1, min(_COLUMNS, max((len(section.owners) for section in sections), default=1)))
        wide = roomy_width(facts)
        self._faces: dict[str, Face] = {
            owner: face_of(checked, facts, owner, order, wide, unfolded=True) for s in sections for owner in s.owners
        }
        self._sections = {section.kind: section for section in sections}
        heights = {owner: face.height for owner, face in self._faces.items()}
        self._places = stacked_places_of(sections, heights, columns, wide)
        self.size = QSizeF(2 * MARGIN + columns * (wide + GUTTER) - GUTTER, self._places.height)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the board with its corner at the painter's origin."""
        for kind, box in self._places.headings.items():
            section = self._sections[kind]
            paint_heading(painter, box, section.title, section.note, theme)
        for owner, box in self._places.cards.items():
            painter.save()
            painter.translate(box.topLeft())
            face = self._faces[owner]
            paint_frame(painter, QRectF(0, 0, box.width(), box.height()), face.kind, theme)
            paint_head(painter, face, box.width(), theme)
            paint_chips(painter, face, theme)
            painter.restore()
