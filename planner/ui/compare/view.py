"""The comparison: two structures side by side as graphs, an owner at the same place in both."""

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from planner.ui.appearance import Appearance
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.controls import box_kinds, level_control, line_counts, zoomed_by_key
from planner.ui.graph.drawings import Drawings
from planner.ui.graph.headline import Headline
from planner.ui.graph.legend import Legend
from planner.ui.graph.picture import Level, Picture, draw_up
from planner.ui.graph.zoom_buttons import ZoomButtons
from planner.ui.plain import plain_label
from planner.ui.selection import Selection
from planner.ui.session import Session

HINT = "An owner keeps its place in both pictures. Line width is the number of functions that cross the boundary."
ONE_ALONE = (
    "A comparison needs two structures, and this model has one. Add another with the + beside the structure's name, "
    "or duplicate this one, and both will stand here side by side."
)


class CompareView(QWidget):
    """Shows two structures of the model; does no work while it is hidden."""

    def __init__(
        self, session: Session, selection: Selection, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Follow the session and the selection."""
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._drawings = Drawings.of(session)
        self._stale = True
        self._level = Level.OWNERS
        self._picked: tuple[str, str] | None = None
        self._shown: tuple[str, ...] = ()
        self.panels = (_Panel("before", selection, appearance, self), _Panel("after", selection, appearance, self))
        self.legend = Legend(appearance, self)
        self._levels = level_control()
        self._levels.chosen.connect(lambda level: self.show_level(Level(level)))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page())
        self._stack.addWidget(_alone())
        self.setFocusProxy(self.panels[0].canvas)
        self.legend.switched.connect(self._show_kinds)
        for panel, other in (self.panels, self.panels[::-1]):
            panel.choice.activated.connect(self._pick)
            panel.canvas.opened.connect(self._open)
            panel.canvas.camera_moved.connect(lambda one=panel, two=other: _look_alike(one.canvas, two.canvas))
        session.model_changed.connect(self._go_stale)
        session.structure_changed.connect(self._go_stale)
        self._drawings.rearranged.connect(self._go_stale)

    @property
    def compared(self) -> tuple[str, ...]:
        """The ids of the two structures that are shown; empty when the model has only one."""
        return self._shown

    def compare(self, before: str, after: str) -> None:
        """Show these two structures from now on."""
        self._picked = before, after
        self._go_stale()

    def show_level(self, level: Level) -> None:
        """Show the owners alone, or with their functions."""
        self._levels.choose(level)
        if level is not self._level:
            self._level = level
            self._shown = ()
            self._go_stale()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+0 shows the graphs as big as they are drawn, Shift+1 all of them."""
        if not zoomed_by_key(self.panels[0].canvas, event):
            super().keyPressEvent(event)

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        pair = self._pair()
        self._stack.setCurrentIndex(0 if pair else 1)
        if pair is None:
            self._shown = ()
            return
        facts = self._session.checked.facts
        sources = [(facts[structure], self._drawings.graph(structure)) for structure in pair]
        pictures = draw_up(sources, self._drawings.slots(), self._level)
        model = self._session.model
        names = {key: function.name for key, function in model.functions.items()}
        choices = [(key, model.structures[key].name) for key in model.structure_order()]
        for panel, structure, picture in zip(self.panels, pair, pictures, strict=True):
            panel.offer(choices, structure)
            panel.headline.show_words(picture.title, picture.figures)
            panel.canvas.show_picture(picture, names)
        self.legend.show_counts(line_counts(pictures), box_kinds(pictures))
        self._show_kinds()
        self._keep_in_sight(pair, pictures[0])

    def _pair(self) -> tuple[str, str] | None:
        """The two structures: those picked, else the one shown with the one before it, or with the last."""
        model, shown = self._session.model, self._session.structure
        if self._picked and all(structure in model.structures for structure in self._picked):
            return self._picked
        if len(model.structures) <= 1:
            return None
        before = model.before(shown)
        if before is not None:
            return before, shown
        return shown, next(key for key in reversed(model.structure_order()) if key != shown)

    def _keep_in_sight(self, pair: tuple[str, str], picture: Picture) -> None:
        canvas = self.panels[0].canvas
        seen = canvas.camera.to_window(picture.bounds)
        another = pair != self._shown
        self._shown = pair
        if another or (canvas.follows_size and not canvas.rect().toRectF().contains(seen)):
            canvas.fit()

    def _pick(self) -> None:
        before, after = (str(panel.choice.currentData()) for panel in self.panels)
        self.compare(before, after)

    def _show_kinds(self) -> None:
        for panel in self.panels:
            panel.canvas.show_kinds(self.legend.kinds())

    def _open(self, owner: str) -> None:
        self.show_level(Level.OWNERS if self._level is Level.FUNCTIONS else Level.FUNCTIONS)
        self._selection.choose_owner(owner)
        if self._level is Level.FUNCTIONS:
            for panel in self.panels:
                panel.canvas.go_to(owner)

    def _page(self) -> QWidget:
        page = QWidget(self)
        controls = QHBoxLayout()
        controls.setContentsMargins(16, 8, 12, 0)
        controls.addWidget(self._levels)
        controls.addSpacing(8)
        controls.addWidget(plain_label(HINT, "muted", wrap=True), 1)
        controls.addWidget(ZoomButtons(self.panels[0].canvas, page))
        sides = QHBoxLayout()
        sides.setContentsMargins(16, 0, 16, 0)
        sides.setSpacing(16)
        for panel in self.panels:
            sides.addWidget(panel, 1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(controls)
        rows.addLayout(sides, 1)
        rows.addWidget(self.legend)
        return page


class _Panel(QFrame):
    """One side: which structure, its figures and its graph."""

    def __init__(self, side: str, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.canvas = GraphCanvas(selection, appearance, self)
        self.canvas.setAccessibleName(f"Graph {side}")
        self.headline = Headline(self)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(f"Structure {side}")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMaximumWidth(220)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 6)
        head.addWidget(self.headline, 1)
        head.addWidget(self.choice)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 8)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.canvas, 1)

    def offer(self, choices: list[tuple[str, str]], chosen: str) -> None:
        """Offer these (id, name) structures."""
        offered = [(self.choice.itemData(n), self.choice.itemText(n)) for n in range(self.choice.count())]
        if offered != choices:
            self.choice.clear()
            for structure, name in choices:
                self.choice.addItem(name, structure)
        self.choice.setCurrentIndex(self.choice.findData(chosen))


def _look_alike(one: GraphCanvas, two: GraphCanvas) -> None:
    two.follows_size = one.follows_size
    two.look(one.camera)


def _alone() -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    label = plain_label(ONE_ALONE, "muted", wrap=True)
    label.setMaximumWidth(520)
    rows.addStretch()
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(label, 1)
    row.addStretch()
    rows.addLayout(row)
    rows.addStretch()
    return page
