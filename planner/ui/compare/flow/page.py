"""The flow: who holds each function on the one side and on the other, as ribbons, with a legend that switches them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.compare.compared import Compared
from planner.ui.compare.empty_words import empty_flow
from planner.ui.compare.flow.canvas import FlowCanvas
from planner.ui.compare.flow.key import bar_kinds
from planner.ui.compare.flow.legend import FlowLegend
from planner.ui.compare.flow.picture import Flowing
from planner.ui.compare.movement_words import flow_head
from planner.ui.compare.page import ComparePage
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.widgets.empty import Empty


class FlowPage(ComparePage):
    """Shows a comparison as ribbons between owners."""

    def __init__(self, selection: Selection, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start without a comparison."""
        super().__init__(parent)
        self.canvas = FlowCanvas(selection, appearance, self)
        self.legend = FlowLegend(appearance, self)
        self.empty = Empty(self)
        self.legend.switched.connect(lambda: self.canvas.show_movements(self.legend.movements()))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.empty, 1)
        rows.addWidget(self.canvas, 1)
        rows.addWidget(self.legend)

    def show_compared(self, compared: Compared) -> None:
        """Show another comparison, or the same after an edit."""
        comparison, ownership = compared.comparison, compared.ownership
        sentence = empty_flow(comparison)
        flow = None if sentence else Flowing.of(comparison, ownership)
        heads = [flow_head(facts, ownership) for facts in (comparison.before, comparison.after)]
        self.empty.say(sentence)
        for part in (self.canvas, self.legend):
            part.setVisible(not sentence)
        self.canvas.show_flow(flow, (heads[0], heads[1]))
        if self.canvas.picture is not None:
            self.legend.show_counts(comparison.counted(ownership), bar_kinds(self.canvas.picture))
