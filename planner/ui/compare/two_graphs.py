"""Two graphs: both sides of a comparison as graphs, an owner at the same place in both."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.model.facts import Facts
from planner.model.graph.owner_graph import OwnerGraph, build
from planner.model.graph.places import arrange
from planner.ui.appearance import Appearance
from planner.ui.compare.compared import Compared
from planner.ui.compare.page import ComparePage
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.controls import box_kinds, level_control, line_counts, zoomed_by_key
from planner.ui.graph.drawings import Drawings
from planner.ui.graph.headline import Headline
from planner.ui.graph.legend import Legend
from planner.ui.graph.picture import Level, Picture, draw_up
from planner.ui.graph.zoom_buttons import ZoomButtons
from planner.ui.selection import Selection
from planner.ui.session import Session


class TwoGraphs(ComparePage):
    """Shows both sides as graphs that are looked at together."""

    def __init__(
        self, session: Session, selection: Selection, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Start without a comparison."""
        super().__init__(parent)
        self._selection = selection
        self._drawings = Drawings.of(session)
        self._level = Level.OWNERS
        self._compared: Compared | None = None
        self._shown: tuple[str, str] | None = None
        self.panels = (_Panel("before", selection, appearance, self), _Panel("after", selection, appearance, self))
        self.legend = Legend(appearance, self)
        self._levels = level_control()
        self._levels.chosen.connect(lambda level: self.show_level(Level(level)))
        self.tools = self._tools()
        self._lay_out()
        self.legend.switched.connect(self._show_kinds)
        for panel, other in (self.panels, self.panels[::-1]):
            panel.canvas.opened.connect(self._open)
            panel.canvas.camera_moved.connect(lambda one=panel, two=other: _look_alike(one.canvas, two.canvas))
        self._drawings.rearranged.connect(self._draw)

    def show_compared(self, compared: Compared) -> None:
        """Show another comparison, or the same after an edit."""
        self._compared = compared
        self._draw()

    def show_level(self, level: Level) -> None:
        """Show the owners alone, or with their functions."""
        self._levels.choose(level)
        if level is not self._level:
            self._level = level
            self._shown = None
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+0 shows the graphs as big as they are drawn, Shift+1 all of them."""
        if not zoomed_by_key(self.panels[0].canvas, event):
            super().keyPressEvent(event)

    def _draw(self) -> None:
        if self._compared is None:
            return
        comparison = self._compared.comparison
        sources = [(facts, self._graph(facts)) for facts in (comparison.before, comparison.after)]
        slots = self._drawings.slots()
        if any(not owners <= slots.keys() for owners in (facts.structure.owners.keys() for facts, _ in sources)):
            slots = {**slots, **arrange([graph.sketch() for _, graph in sources], slots)}  # owners that are gone now
        pictures = draw_up(sources, slots, self._level)
        records = {**comparison.before.model.functions, **comparison.after.model.functions}
        names = {key: function.name for key, function in records.items()}
        for panel, picture in zip(self.panels, pictures, strict=True):
            panel.headline.show_words(picture.title, picture.figures)
            panel.canvas.show_picture(picture, names)
        self.legend.show_counts(line_counts(pictures), box_kinds(pictures))
        self._show_kinds()
        self._keep_in_sight((self._compared.before, self._compared.after), pictures[0])

    def _graph(self, facts: Facts) -> OwnerGraph:
        known = self._compared is not None and self._compared.checked.facts.get(facts.structure_id) is facts
        return self._drawings.graph(facts.structure_id) if known else build(facts)

    def _keep_in_sight(self, pair: tuple[str, str], picture: Picture) -> None:
        canvas = self.panels[0].canvas
        seen = canvas.camera.to_window(picture.bounds)
        another = pair != self._shown
        self._shown = pair
        if another or (canvas.follows_size and not canvas.rect().toRectF().contains(seen)):
            canvas.fit()

    def _show_kinds(self) -> None:
        for panel in self.panels:
            panel.canvas.show_kinds(self.legend.kinds())

    def _open(self, owner: str) -> None:
        self.show_level(Level.OWNERS if self._level is Level.FUNCTIONS else Level.FUNCTIONS)
        self._selection.choose_owner(owner)
        if self._level is Level.FUNCTIONS:
            for panel in self.panels:
                panel.canvas.go_to(owner)

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._levels)
        row.addWidget(ZoomButtons(self.panels[0].canvas, tools))
        return tools

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setContentsMargins(16, 0, 16, 0)
        sides.setSpacing(16)
        for panel in self.panels:
            sides.addWidget(panel, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(sides, 1)
        rows.addWidget(self.legend)


class _Panel(QFrame):
    """One side: the name of the structure, its figures and its graph."""

    def __init__(self, side: str, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.canvas = GraphCanvas(selection, appearance, self)
        self.canvas.setAccessibleName(f"Graph {side}")
        self.headline = Headline(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 6)
        head.addWidget(self.headline, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 8)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.canvas, 1)


def _look_alike(one: GraphCanvas, two: GraphCanvas) -> None:
    two.follows_size = one.follows_size
    two.look(one.camera)
