"""The board: every owner of the structure as a card, to drag functions onto and between."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea

from planner.language import tr
from planner.model.change import Change
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.ui.board.adds import Adds
from planner.ui.board.card import OwnerCard
from planner.ui.board.edge import edge_of_carrying
from planner.ui.board.face import BODY_HEIGHT, face_of
from planner.ui.board.first_steps import FirstSteps
from planner.ui.board.ground import Ground
from planner.ui.board.keys import Keys
from planner.ui.board.reach import owners_marked, owners_touched
from planner.ui.board.room import Room, room_of
from planner.ui.board.sections import MARGIN, Section, columns_for, places_of, sections_of
from planner.ui.board.touch import Touch
from planner.ui.board.whole import overview_of
from planner.ui.dragging.carry import Carry
from planner.ui.dragging.drops import Carried, Target
from planner.ui.dragging.lift import By
from planner.ui.found_changes import found_changes
from planner.ui.intents.functions import FunctionIntents
from planner.ui.intents.owners import OwnerIntents
from planner.ui.look.appearance import Appearance
from planner.ui.menus.context import Menus
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.viewport import give_viewport

_STEPS_WIDTH = 660
_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class BoardView(QScrollArea):
    """The scrolled board of the structure that is shown."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        *,
        carry: Carry,
        functions: FunctionIntents,
        owners: OwnerIntents,
        menus: Menus,
    ) -> None:
        """Show the session's structure."""
        super().__init__()
        give_viewport(self)
        self._session, self._selection, self._appearance = session, selection, appearance
        self._carry, self._functions, self._owners, self._menus = carry, functions, owners, menus
        self.ground = Ground(appearance)
        self._adds = Adds(self.ground, owners, menus)
        self.setWidget(self.ground)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Board"))
        self.cards: dict[str, OwnerCard] = {}
        self._order: Mapping[str, int] = {}
        self._sections: list[Section] = []
        self._unfolded: set[str] = set()
        self._checked, self._facts = session.checked, session.facts
        self._stale = True
        self.room = Room(0.0, 0.0)
        self._keys = Keys(self)
        self.first_steps = FirstSteps(self.ground)
        self.overview = overview_of(self, appearance)
        self.touch, self._edge = Touch(self, appearance), edge_of_carrying(self)
        carry.add_area(self)
        carry.lift.changed.connect(self._follow_lift)
        session.model_changed.connect(self._follow_change)
        session.structure_changed.connect(self._go_stale)
        selection.changed.connect(self._follow_looks)
        selection.shown.connect(self._bring_into_sight)
        appearance.changed.connect(self._repaint)

    # --- following the model ------------------------------------------------------------------------------------

    def _follow_change(self, change: Change) -> None:
        facts = self._session.facts
        if facts is None or change.opened or self._stale or not self.isVisible():
            self._go_stale()
            return
        if any(not ref.structure and ref.kind in {"function", "area"} for ref in change.touched):
            self._order = _places(change.after)
        sections = sections_of(facts)
        if [s.owners for s in sections] != [s.owners for s in self._sections]:
            self._rebuild()
            return
        self._sections, self._facts = sections, facts
        before, self._checked = self._checked, self._session.checked
        marked = found_changes(before, self._checked, facts.structure_id).ids()
        for owner in owners_touched(change, facts) | owners_marked(marked, facts):
            self._refresh_card(owner)
        self._arrange()

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Lay out what happened while nobody looked."""
        if self._stale:
            self._rebuild()

    def _rebuild(self) -> None:
        self._stale = False
        facts, self._checked = self._session.facts, self._session.checked
        self._facts = facts
        self._order = _places(self._session.model)
        sections = sections_of(facts) if facts is not None else []
        wanted = [owner for section in sections for owner in section.owners]
        for owner in [owner for owner in self.cards if owner not in wanted]:
            card = self.cards.pop(owner)
            card.hide()
            card.deleteLater()
        self._sections = sections
        self.room = self._room()
        for owner in wanted:
            self._refresh_card(owner)
        self._arrange()

    def _refresh_card(self, owner: str) -> None:
        facts = self._session.facts
        if facts is None:
            return
        wide, unfolded = columns_for(self.room.width)[1], owner in self._unfolded
        face = face_of(self._session.checked, facts, owner, self._order, wide, unfolded=unfolded)
        if owner in self.cards:
            self.cards[owner].show_face(face)
            return
        card = OwnerCard(face, self._carry, self._selection, self._appearance, self.ground)
        card.pressed.connect(lambda function, ownership: self._keys.stand_on(owner, function, ownership))
        card.fold_asked.connect(lambda: self._fold(owner))
        card.renaming.connect(lambda: self._owners.rename(owner))
        card.menu_asked.connect(partial(self._open_menu, owner))
        card.show()
        self.cards[owner] = card

    def _arrange(self) -> None:
        width = self.room.width
        heights = {owner: card.face.height for owner, card in self.cards.items()}
        places = places_of(self._sections, heights, width)
        for owner, box in places.cards.items():
            if self.cards[owner].geometry() != box.toRect():
                self.cards[owner].setGeometry(box.toRect())
        self._adds.place(places.adds)
        headings = {kind: (box, _section(self._sections, kind)) for kind, box in places.headings.items()}
        self.ground.show_headings(headings)
        height = int(places.height) + self._place_steps(places.height, width)
        self.ground.resize(QSize(int(self.room.whole), max(height, self.viewport().height())))
        self.overview.show_anew()
        self._keys.stay_on_something()

    def _place_steps(self, top: float, width: float) -> int:
        """Put the first steps below everything, so that nothing moves when they go; gives the height they take."""
        self.first_steps.setVisible(self.first_steps.follow(self._session.facts))
        if self.first_steps.isHidden():
            return 0
        wide = min(int(width - 2 * MARGIN), _STEPS_WIDTH)
        self.first_steps.setGeometry(int(MARGIN), int(top), wide, self.first_steps.heightForWidth(wide))
        return self.first_steps.height() + int(MARGIN)

    def _fold(self, owner: str) -> None:
        """Show all functions of a card, or fold its long groups again, unless the card went while it was pressed."""
        if owner not in self.cards or self._facts is not self._session.facts:
            return
        self._unfolded ^= {owner}
        self._refresh_card(owner)
        self._arrange()

    def _room(self) -> Room:
        bar = self.verticalScrollBar()
        coming = None if bar.isVisible() else bar.sizeHint().width()
        return room_of(self.viewport().size(), coming, self._sections, overview=self.overview.wanted)

    def allow_overview(self, *, wanted: bool) -> None:
        """Show the overview where the board is large, or never."""
        self.overview.allow(wanted=wanted)
        self._lay_out_again()

    # --- carrying -----------------------------------------------------------------------------------------------

    def target_at(self, where: QPoint) -> Target | None:
        """The owner and the ownership at a point of the screen."""
        if not self.isVisible() or not self.viewport().rect().contains(self.viewport().mapFromGlobal(where)):
            return None
        for owner, card in self.cards.items():
            point = card.mapFromGlobal(where)
            if card.rect().contains(point):
                return Target(owner, card.zone_at(QPointF(point)) or self.suggested(owner))
        return None

    def zones_of(self, target: Target) -> QRect | None:
        """Where on the screen the head and the four zones of a card stand."""
        card = self.cards.get(target.owner)
        if card is None:
            return None
        return QRect(card.mapToGlobal(QPoint(0, 0)), QSize(card.width(), int(card.face.head + BODY_HEIGHT)))

    def suggested(self, owner: str) -> str:
        """The ownership that a drop beside the zones means: the one it had, else the first that nobody holds."""
        first = self._carry.lift.carried[0]
        if first.ownership and first.owner != owner:
            return first.ownership
        structure = self._session.model.structures[self._session.structure]
        missing = (o for o in Ownership if not structure.owners_with(first.function, o))
        return next(missing, Ownership.INPUT).value

    def _follow_lift(self) -> None:
        self._edge.turn(on=self._carry.lift.active and self._carry.lift.by is By.MOUSE)
        self._follow_looks()

    # --- keys, mouse, sight -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, lift and drop by key; Esc takes a rubber band away, Space lets the mouse drag the board."""
        cancelled = event.key() == Qt.Key.Key_Escape and self.touch.cancel()
        if not (cancelled or self._keys.press(event) or self.touch.hold_space(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without Space the mouse chooses again."""
        super().keyReleaseEvent(event)
        self.touch.leave_space(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._keys.stay_on_something()
        if event.reason() in _BY_KEY:
            self._keys.come_into_sight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keyboard was."""
        super().focusOutEvent(event)
        self._keys.hide_mark()
        self.touch.hand.hold_space(held=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of everything by pressing beside the cards, and begin a rubber band; or take hold of the board."""
        if not self.touch.hand.press(event):
            self._carry.lift.cancel()
            self._keys.leave_function()
            self.touch.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the board, or draw the band."""
        self.touch.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the board, or choose what the band touches."""
        self.touch.release(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the board was hidden."""
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for another width."""
        super().resizeEvent(event)
        self._lay_out_again()

    def _lay_out_again(self) -> None:
        """Lay out for another room; who heard of a step first may give it, and the board waits for the step then."""
        self._stale |= self._facts is not self._session.facts
        if self._stale:
            return
        before, self.room = self.room, self._room()
        if self.room != before:
            for owner in self.cards:
                self._refresh_card(owner)
        self._arrange()

    def in_order(self, functions: Iterable[str]) -> list[str]:
        """These functions in the order of the list."""
        return sorted(functions, key=lambda function: self._order.get(function, len(self._order)))

    def begin_keyed_drop(self) -> None:
        """Take the keyboard, to choose where something that was lifted by key is dropped."""
        self.setFocus()
        self._keys.point_at_card()

    def show_target(self, owner: str) -> None:
        """Bring a card into sight."""
        card = self.cards[owner]
        self.ensureVisible(card.geometry().center().x(), card.y() + 60, 0, 120)

    @property
    def current(self) -> tuple[str, str, str]:
        """Where the keyboard is: an owner, and a function with its ownership or two empty texts for the card itself."""
        return self._keys.current

    def rename_current(self) -> None:
        """Rename what the keyboard is on."""
        owner, function, _ = self._keys.current
        if function:
            self._functions.rename(function)
        elif owner:
            self._owners.rename(owner)

    def remove_current(self) -> None:
        """Take the function under the keyboard from its card, or the card out of the structure."""
        owner, function, ownership = self._keys.current
        if function:
            self._functions.unassign(function, owner, ownership)
        elif owner:
            self._owners.remove(owner)

    def open_current_menu(self) -> None:
        """Open the context menu of what the keyboard is on."""
        owner, function, ownership = self._keys.current
        if owner:
            card = self.cards[owner]
            self._open_menu(owner, function, ownership, card.mapToGlobal(QPoint(20, 30)))

    @property
    def session(self) -> Session:
        """The session that is shown."""
        return self._session

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        return self._selection

    @property
    def carry(self) -> Carry:
        """What is carried over the board."""
        return self._carry

    def _open_menu(self, owner: str, function: str, ownership: str, where: QPoint) -> None:
        if function:
            self._selection.choose_functions([function])
            self._menus.of_chip(self, Carried(function, owner, ownership)).popup(where)
        else:
            self._selection.choose_owner(owner)
            self._menus.of_owner(self, owner).popup(where)

    def _bring_into_sight(self, kind: str, record: str) -> None:
        self._catch_up()
        owners = [record] if kind == "owner" else self._holders(record)
        if kind == "function" and owners and owners[0] in self.cards:
            card = self.cards[owners[0]]
            if not any(chip.function == record for chip in card.face.chips):
                self._fold(owners[0])
        if owners and owners[0] in self.cards:
            box: QRect = self.cards[owners[0]].geometry()
            self.ensureVisible(box.center().x(), box.center().y(), 0, box.height() // 2 + 20)

    def _holders(self, function: str) -> list[str]:
        structure = self._session.model.structures[self._session.structure]
        return [owner for ownership in Ownership for owner in structure.owners_with(function, ownership)]

    def _follow_looks(self) -> None:
        for card in self.cards.values():
            card.follow()

    def _repaint(self) -> None:
        for card in self.cards.values():
            card.update()
        self.ground.update()


def _section(sections: list[Section], kind: str) -> Section:
    return next(section for section in sections if section.kind == kind)


def _places(model: OperatingModel) -> Mapping[str, int]:
    return {function: place for place, function in enumerate(model.function_order())}
