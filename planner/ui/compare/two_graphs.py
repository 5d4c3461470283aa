"""Two graphs: both sides of a comparison side by side, or one of them or what changes on one canvas."""

from enum import StrEnum

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.graph.places import Slot, arrange
from planner.ui.compare.compared import Compared
from planner.ui.compare.empty_words import empty_graph
from planner.ui.compare.page import ComparePage
from planner.ui.compare.side_marks import side_marks
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.change_legend import ChangeLegend
from planner.ui.graph.changes_picture import draw_up_in_turn
from planner.ui.graph.controls import (
    box_kinds,
    change_kinds,
    level_control,
    line_counts,
    quiet_kinds,
    zoomed_by_key,
)
from planner.ui.graph.drawings import Drawings
from planner.ui.graph.headline import Headline
from planner.ui.graph.legend import Legend
from planner.ui.graph.picture import Level, Picture, Source, draw_up
from planner.ui.graph.touch import GraphTouch
from planner.ui.graph.zoom_buttons import ZoomButtons
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.segments import Segments


class Shown(StrEnum):
    """What of the two is shown."""

    PAIR = "pair"
    BEFORE = "before"
    AFTER = "after"
    CHANGES = "changes"


_WORDS = {
    Shown.PAIR: mark("Side by side"),
    Shown.BEFORE: mark("Before"),
    Shown.AFTER: mark("After"),
    Shown.CHANGES: mark("Changes"),
}


_LEGEND = 66
"""Pixels for two rows of a legend, kept for it whatever one canvas shows, so that nobody moves from view to view."""


class TwoGraphs(ComparePage):
    """Shows both sides as graphs that are looked at together, or in turn at one place."""

    def __init__(self, session: Session, selection: Selection, appearance: Appearance) -> None:
        """Start without a comparison, side by side."""
        super().__init__()
        self._selection = selection
        self._drawings = Drawings.of(session)
        self._level, self._mode = Level.OWNERS, Shown.PAIR
        self._compared: Compared | None = None
        self._seen: dict[GraphCanvas, tuple[str, str]] = {}
        sides = tr("Graph before"), tr("Graph after")
        self.panels = (_Panel(sides[0], selection, appearance, self), _Panel(sides[1], selection, appearance, self))
        self.single = _Panel(tr("Graph of both"), selection, appearance, self)
        self.legend, self.change_legend = Legend(appearance, self), ChangeLegend(appearance, self)
        self.modes = Segments(tr("Which graphs are shown"))
        self.modes.set_choices([(shown, tr(words)) for shown, words in _WORDS.items()])
        self.modes.chosen.connect(lambda mode: self.show_mode(Shown(mode)))
        self._levels = level_control()
        self._levels.chosen.connect(lambda level: self.show_level(Level(level)))
        self.tools = self._tools()
        self._lay_out()
        self.legend.switched.connect(self._show_kinds)
        self.change_legend.switched.connect(self._show_kinds)
        for panel, other in (self.panels, self.panels[::-1]):
            panel.canvas.camera_moved.connect(lambda one=panel, two=other: _look_alike(one.canvas, two.canvas))
        for panel in (*self.panels, self.single):
            panel.canvas.opened.connect(self._open)
        self._drawings.rearranged.connect(self._draw)
        self.show_mode(Shown.PAIR)

    def show_compared(self, compared: Compared) -> None:
        """Show another comparison, or the same after an edit."""
        self._compared = compared
        self._draw()

    def show_mode(self, mode: Shown) -> None:
        """Show both sides beside each other, one of them, or what changes."""
        self.modes.choose(mode)
        self._mode, self.picture = mode, "changes" if mode is Shown.CHANGES else "compare"
        for panel in self.panels:
            panel.setVisible(mode is Shown.PAIR)
        self.single.setVisible(mode is not Shown.PAIR)
        self.legend.setVisible(mode is not Shown.CHANGES)
        self.change_legend.setVisible(mode is Shown.CHANGES)
        for legend in (self.legend, self.change_legend):
            legend.setMinimumHeight(0 if mode is Shown.PAIR else _LEGEND)
        self._draw()

    def show_level(self, level: Level) -> None:
        """Show the owners alone, or with their functions."""
        self._levels.choose(level)
        if level is not self._level:
            self._level = level
            self._seen.clear()
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+0 shows the graphs as big as they are drawn, Shift+1 all of them."""
        if not zoomed_by_key(self._panels()[0].canvas, event):
            super().keyPressEvent(event)

    # --- drawing ------------------------------------------------------------------------------------------------

    def _panels(self) -> tuple["_Panel", ...]:
        return self.panels if self._mode is Shown.PAIR else (self.single,)

    def _draw(self) -> None:
        if self._compared is None:
            return
        pictures = self._pictures(self._compared)
        comparison = self._compared.comparison
        records = {**comparison.before.model.functions, **comparison.after.model.functions}
        names = {key: function.name for key, function in records.items()}
        for panel, picture in zip(self._panels(), pictures, strict=True):
            panel.headline.show_words(picture.title, picture.figures)
            sentence = empty_graph(picture.title) if not picture.boxes and picture.pills is None else ""
            panel.canvas.show_picture(None if sentence else picture, names, sentence)
        for zoom in self._zooms:
            zoom.setVisible(any(panel.canvas.picture for panel in self._panels()))
        counts = line_counts(pictures)
        if self._mode is Shown.CHANGES:
            self.change_legend.show_counts(counts, [*quiet_kinds(counts), *change_kinds(pictures[0])])
        else:
            self.legend.show_counts(counts, {*box_kinds(pictures), *quiet_kinds(counts)})
        self._show_kinds()
        self._keep_in_sight((self._compared.before, self._compared.after), pictures[0])

    def _pictures(self, compared: Compared) -> list[Picture]:
        comparison, marks = compared.comparison, side_marks(compared.checked, compared.findings)
        sources = self._source(comparison.before), self._source(comparison.after)
        slots = self._slots(sources)
        if self._mode is Shown.PAIR:
            before = [panel.canvas.picture for panel in self.panels]
            return draw_up(sources, slots, self._level, marks=marks, before=before)
        return [getattr(draw_up_in_turn(comparison, sources, slots, self._level, marks=marks), self._mode)]

    def _slots(self, sources: tuple[Source, Source]) -> dict[str, Slot]:
        slots = self._drawings.slots()
        if all(facts.structure.owners.keys() <= slots.keys() for facts, _ in sources):
            return slots
        return {**slots, **arrange([graph.sketch() for _, graph in sources], slots)}  # owners that are gone now

    def _source(self, facts: Facts) -> Source:
        return facts, self._drawings.graph_of(facts)

    def _keep_in_sight(self, pair: tuple[str, str], picture: Picture) -> None:
        canvas = self._panels()[0].canvas
        seen = canvas.camera.to_window(picture.bounds)
        another = pair != self._seen.get(canvas)
        self._seen[canvas] = pair
        if another or (canvas.follows_size and not canvas.rect().toRectF().contains(seen)):
            canvas.fit()

    def _show_kinds(self) -> None:
        kinds = self.change_legend.kinds() if self._mode is Shown.CHANGES else self.legend.kinds()
        for panel in self._panels():
            panel.canvas.show_kinds(kinds)

    def _open(self, owner: str) -> None:
        self.show_level(Level.OWNERS if self._level is Level.FUNCTIONS else Level.FUNCTIONS)
        self._selection.choose_owner(owner)
        if self._level is Level.FUNCTIONS:
            for panel in self._panels():
                panel.canvas.go_to(owner)

    # --- the parts ----------------------------------------------------------------------------------------------

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.modes)
        row.addWidget(self._levels)
        return tools

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setContentsMargins(16, 0, 16, 0)
        sides.setSpacing(16)
        for panel in (*self.panels, self.single):
            sides.addWidget(panel, 1)
        strut = QWidget()  # so that both pictures begin at one height
        zooms = [ZoomButtons(panel.canvas, panel) for panel in (self.panels[1], self.single)]
        self._zooms = (strut, *zooms)
        strut.setFixedHeight(zooms[0].sizeHint().height())
        for panel, zoom in zip((*self.panels, self.single), self._zooms, strict=True):
            panel.headline.put_beside_title(zoom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(sides, 1)
        rows.addWidget(self.legend)
        rows.addWidget(self.change_legend)


class _Panel(QFrame):
    """One graph: the name of the structure, its figures and its picture."""

    def __init__(self, name: str, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.canvas = GraphCanvas(selection, appearance, self)
        GraphTouch(self.canvas, selection, appearance)
        self.canvas.setAccessibleName(name)
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
