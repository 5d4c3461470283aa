"""The controls over the matrix: find, filter, sort, and the scheme of its letters with what they stand for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from planner.language import mark, tr
from planner.model.matrix.lines import Only, Order, Wish
from planner.model.vocabulary import OwnerKind
from planner.ui.look.appearance import Appearance
from planner.ui.matrix.legend import LetterLegend
from planner.ui.matrix.schemes import OURS, SHOWN, Shown
from planner.ui.widgets.elided import ElidedBox, ElidedLabel
from planner.ui.widgets.plain import plain_tip, shortened
from planner.ui.widgets.segments import Segments

_ONLY = {
    Only.ALL: mark("All functions"),
    Only.GAPS: mark("Only gaps"),
    Only.FINDINGS: mark("Only with findings"),
}
_KINDS = {
    "": mark("All owners"),
    OwnerKind.ROLE.value: mark("Only roles"),
    OwnerKind.PARTNER.value: mark("Only partners"),
    OwnerKind.DEPARTMENT.value: mark("Only departments"),
}
_ORDERS = {
    Order.AREA: mark("Sorted by area"),
    Order.NAME: mark("Sorted by name"),
    Order.FINDINGS: mark("Sorted by findings"),
    Order.OWNER: mark("Sorted by owner"),
}
_TYPED = mark("Type letters into cells · Del clears · Ctrl+D fills down")
_LONGEST_OWNER = 24
_NARROWEST_LIST = 84  # pixels, in a small window
_SIDE, _BETWEEN, _APART = 12, 8, 16  # pixels at the sides, between controls, and before the note


class MatrixBar(QFrame):
    """Says how the matrix is to be read.

    Signals:
        wished: another filter, order or choice of owners is wanted.
        scheme_chosen: letters of another scheme are wanted, by its key.
    """

    wished = Signal()
    scheme_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        """Start with everything listed by area, in our letters."""
        super().__init__()
        self.setProperty("role", "bar")
        self._rows = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.search, self.only, self.kinds, self.order = QLineEdit(), ElidedBox(), ElidedBox(), ElidedBox()
        self.search.setPlaceholderText(tr("Find a function or an area"))
        self.search.setAccessibleName(tr("Find a function or an area in the matrix"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self.search.textChanged.connect(lambda _: self.wished.emit())
        for box, name, words in (
            (self.only, tr("Functions that are listed"), _ONLY),
            (self.kinds, tr("Owners that are listed"), _KINDS),
            (self.order, tr("Order"), _ORDERS),
        ):
            box.setAccessibleName(name)
            box.setMinimumWidth(_NARROWEST_LIST)
            for key, text in words.items():
                box.addItem(tr(text), key)
            box.activated.connect(lambda _: self.wished.emit())
        self.schemes = Segments(tr("Letters", about="of a scheme"))
        self.schemes.set_choices([(shown.key, shown.name) for shown in SHOWN.values()])
        self.schemes.choose(OURS.key)
        self.schemes.chosen.connect(self.scheme_chosen)
        self.schemes.setToolTip(
            plain_tip(tr("The letters of which scheme are shown and typed; the model stays as it is"))
        )
        self.legend = LetterLegend(appearance)
        self._note = ElidedLabel("small")
        self._note.setText(tr(_TYPED))
        self._note.setToolTip(plain_tip(tr(_TYPED)))
        self._lay_out()

    def _lay_out(self) -> None:
        controls, below, lowest = self._rows
        controls.setSpacing(_BETWEEN)
        controls.addWidget(self.search, 1)
        for widget in (self.only, self.kinds, self.order, self.schemes):
            controls.addWidget(widget)
        below.setSpacing(_APART)
        below.addWidget(self.legend)
        below.addWidget(self._note, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 8, _SIDE, 6)
        rows.setSpacing(6)
        for row in self._rows:
            rows.addLayout(row)
        lowest.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the schemes with their note on a row of their own where the lists beside them would be cut."""
        super().resizeEvent(event)
        lists = (self.only, self.kinds, self.order)
        needed = self.search.minimumWidth() + sum(each.sizeHint().width() for each in lists)
        needed += self.schemes.minimumSizeHint().width() + (len(lists) + 1) * _BETWEEN + 2 * _SIDE
        controls, below, lowest = self._rows
        is_narrow = self.width() < needed
        if is_narrow != (below.indexOf(self.schemes) >= 0):
            (lowest if is_narrow else below).insertWidget(0, self.legend)
            (below if is_narrow else controls).insertWidget(0 if is_narrow else -1, self.schemes)

    def wish(self, before: Wish, current_owner: str) -> Wish:
        """What is wished for now.

        Args:
            before: what was wished for before; its folded areas stay folded.
            current_owner: whose column the keyboard is on, for sorting by it.
        """
        order, kind = Order(self.order.currentData()), self.kinds.currentData()
        owner = before.owner or current_owner
        if order is Order.OWNER and not owner:
            order = Order.AREA
        return before._replace(
            order=order,
            owner=owner if order is Order.OWNER else "",
            only=Only(self.only.currentData()),
            words=self.search.text(),
            kinds=frozenset([kind]) if kind else frozenset(),
        )

    def show_order(self, order: Order, owner: str = "") -> None:
        """Show what the lines are sorted by; ``owner`` is the name of the one whose column it is."""
        place = self.order.findData(Order.OWNER)
        name = shortened(" ".join(owner.split()), _LONGEST_OWNER)
        words = tr("Sorted by {owner}", owner=name) if owner else tr(_ORDERS[Order.OWNER])
        if words != self.order.itemText(place):  # a list that is told anything lays the whole bar out again
            self.order.setItemText(place, words)
        self.order.setCurrentIndex(self.order.findData(order))

    def show_scheme(self, shown: Shown) -> None:
        """Show the letters of a scheme, and where it does not meet our ownerships."""
        self.schemes.choose(shown.key)
        self.legend.show_scheme(shown)
        self._note.setText(tr(shown.note or _TYPED))
        self._note.setToolTip(plain_tip(self._note.text()))
