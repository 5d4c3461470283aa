"""One section of the agreements: what it is for, its cards, and the ways to add, edit and delete them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.facts import Facts
from planner.model.ids import RecordKind, new_id
from planner.model.wording import spoken
from planner.ui.agreements.cadences import first_missing
from planner.ui.agreements.card_column import CardColumn
from planner.ui.agreements.draft import Draft
from planner.ui.agreements.found import FoundAt
from planner.ui.agreements.page_area import PageArea
from planner.ui.agreements.record_card import RecordCard
from planner.ui.agreements.section import Asks, Section
from planner.ui.agreements.topics import Topics
from planner.ui.fields.field_row import Desk
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.notes import Notes
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.words.agreements import end_name
from planner.ui.words.keys import keys_words

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Empty(QFrame):
    """What to do while there are no records."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setProperty("role", "topic")
        self.setProperty("state", "missing")
        self.words = plain_label(sentence, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 22, 16, 22)
        column.addWidget(self.words)


class SectionPage(QWidget):
    """The cards of one kind of agreement, of which one may be open.

    Signals:
        told: a sentence for the notice.
        left: the keyboard shall go back to the list of sections.
    """

    told = Signal(str)
    left = Signal()

    def __init__(self, section: Section, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Start without cards."""
        super().__init__()
        self.section, self._session, self._desk, self._appearance = section, session, desk, appearance
        self._facts: Facts | None = None
        self.cards: dict[str, RecordCard] = {}
        self.current = ""
        self.notes = Notes(appearance)
        self.topics = Topics() if section.kind == "cadence" else None
        self.empty = _Empty(tr(section.empty))
        self.add = QPushButton(tr("New {one}", one=tr(section.one)))
        self.area = PageArea(tr(section.title), tr(section.purpose), self.add)
        self.draft = Draft(section)
        self._list = CardColumn()
        self._sought, self._seeking = "", QTimer(self)
        self._lay_out()
        self._connect()

    # --- what is shown ------------------------------------------------------------------------------------------

    def load(self, facts: Facts, found: FoundAt) -> None:
        """Show the records of a structure with their findings."""
        self._facts = facts
        section = self.section
        self.add.setEnabled(not self._session.read_only)
        self.add.setToolTip(self._session.read_only or tr("N adds one"))
        self.notes.load(found.get((section.kind, ""), ()))
        if self.topics is not None:
            self.topics.load(facts)
        if not self.draft.isHidden():
            self.draft.follow(facts)
        order = section.order(facts)
        self._drop([key for key in self.cards if key not in section.records(facts)])
        cards = {key: self.cards.get(key) or self._made(key) for key in order}
        for key, card in cards.items():
            card.load(section.scene(facts, key), found.get((section.kind, key), ()))
        self.cards = cards
        self._list.show_cards(list(cards.values()))
        self.empty.setVisible(not order and self.topics is None)
        if self.current not in self.cards:
            self._choose(next(iter(self.cards), ""))

    def commit(self) -> None:
        """Finish what has been typed."""
        for card in list(self.cards.values()):
            card.commit()

    def reveal(self, record: str) -> None:
        """Bring a card into sight, as the one that the keyboard is on."""
        if record in self.cards:
            self._choose(record)
            self._seek(record)

    def focus_cards(self) -> None:
        """Give the keyboard to the current card, or to the button where there is none."""
        (self.cards.get(self.current) or self.add).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def current_card(self) -> RecordCard | None:
        """The card that has the keyboard itself."""
        card = self.cards.get(self.current)
        return card if card is not None and card.hasFocus() else None

    # --- what the user does -------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Ask what has to be known, or add a record at once where that is nothing."""
        if self._facts is None:
            return
        if self._session.read_only:
            self.told.emit(self._session.read_only)
        elif self.section.asks is Asks.NOTHING:
            self.make([first_missing(self._facts).value])
        else:
            self.draft.show()
            self.draft.say("")
            self.draft.start(self._facts)
            self.area.verticalScrollBar().setValue(0)

    def make(self, answers: Sequence[str]) -> None:
        """Add a record from what was asked, and go on where it is to be filled in."""
        facts, section = self._facts, self.section
        if facts is None:
            return
        key = new_id(RecordKind[section.kind.upper()])
        refusals: list[str] = []
        self._session.refused.connect(refusals.append)
        done = self._session.apply(
            tr("Add {one} {name}", one=tr(section.one), name=self._called(answers)), section.add(facts, key, answers)
        )
        self._session.refused.disconnect(refusals.append)
        if not done:
            self.draft.say(" ".join(refusals))
            return
        self.draft.clear()
        self.draft.hide()
        if key in self.cards:
            self._choose(key)
            self.focus_cards()
            if section.goes_on and self._open_alone(key):
                self.cards[key].edit(section.goes_on)
            self._seek(key)

    def turn(self, record: str, *, to_edit: bool = True) -> None:
        """Open a card, with the keyboard in its first field if it is to be edited at once, or close it."""
        if self.cards[record].is_open:
            self.cards[record].close_fields()
        elif self._open_alone(record) and to_edit:
            self.cards[record].edit()

    def rename(self, record: str) -> None:
        """Open a card at its name."""
        if self._open_alone(record):
            self.cards[record].edit(self.section.renames, renaming=True)

    def delete(self, record: str) -> None:
        """Delete a record and say how it comes back."""
        if self._facts is None:
            return
        scene, order = self.section.scene(self._facts, record), list(self.cards)
        had_keyboard = self.cards[record].isAncestorOf(self.focusWidget()) or self.cards[record].hasFocus()
        place = order.index(record)
        if self._session.apply(
            tr("Delete {one} {name}", one=tr(self.section.one), name=scene.name), self.section.delete(scene)
        ):
            self.told.emit(
                tr("The {one} “{name}” is deleted. Ctrl+Z brings it back.", one=tr(self.section.one), name=scene.name)
            )
            left = list(self.cards)
            self._choose(left[min(place, len(left) - 1)] if left else "")
            if had_keyboard:
                self.focus_cards()

    def menu(self, record: str) -> QMenu:
        """The context menu of a card."""
        menu = passing_menu(self)
        words = tr("Close") if self.cards[record].is_open else tr("Edit")
        menu.addAction(_with_keys(words, "Return"), partial(self.turn, record))
        if self.section.renames == "name":
            menu.addAction(_with_keys(tr("Rename"), "F2"), partial(self.rename, record))
        menu.addSeparator()
        menu.addAction(_with_keys(tr("New {one}…", one=tr(self.section.one)), "N"), self.start_new)
        menu.addSeparator()
        menu.addAction(_with_keys(tr("Delete"), "Del"), partial(self.delete, record))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N adds, arrows go from card to card, Left goes to the sections."""
        key = event.key()
        if key in {Qt.Key.Key_N, Qt.Key.Key_Insert} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start_new()
        elif key in _STEPS and self.cards:
            order = list(self.cards)
            place = order.index(self.current) + _STEPS[Qt.Key(key)] if self.current in order else 0
            self._go(order[max(0, min(place, len(order) - 1))])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.cards:
            self._go(list(self.cards)[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_Left:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the cards finishes what is typed."""
        self.setFocus()
        super().mousePressEvent(event)

    # --- parts --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAccessibleName(tr(self.section.title))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.draft.hide()
        for part in (self.notes, self.topics, self.draft, self.empty):
            if part is not None:
                self.area.column.addWidget(part)
        self.area.column.addWidget(self._list)
        self.area.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def _connect(self) -> None:
        self.add.clicked.connect(self.start_new)
        self._seeking.setSingleShot(True)
        self._seeking.timeout.connect(self._scroll)
        self.draft.ready.connect(self.make)
        self.draft.cancelled.connect(self._cancel)
        if self.topics is not None:
            self.topics.add_asked.connect(lambda topic: self.make([topic]))

    def _made(self, key: str) -> RecordCard:
        card = RecordCard(self.section, self._desk, self._appearance, self._list)
        card.turned.connect(partial(self.turn, key))
        card.clicked.connect(partial(self.turn, key, to_edit=False))
        card.renaming.connect(partial(self.rename, key))
        card.removing.connect(partial(self.delete, key))
        card.focused.connect(partial(self._choose, key))
        card.menu_asked.connect(partial(self._open_menu, key))
        return card

    def _drop(self, keys: Sequence[str]) -> None:
        for key in keys:
            gone = self.cards.pop(key)
            gone.hide()
            gone.deleteLater()

    def _open_alone(self, record: str) -> bool:
        """Open a card and close the one that is open; gives whether the card is still there after that."""
        for key, card in list(self.cards.items()):
            if key != record and card.is_open:
                card.close_fields()
        if record not in self.cards:
            return False
        if self.draft.is_empty:
            self.draft.hide()
        self._choose(record)
        self.cards[record].open()
        self._seek(record)
        return True

    def _choose(self, record: str) -> None:
        """Make a card the one that Tab leads to."""
        for key in (self.current, record):
            if key in self.cards:
                policy = Qt.FocusPolicy.StrongFocus if key == record else Qt.FocusPolicy.ClickFocus
                self.cards[key].setFocusPolicy(policy)
        self.current = record

    def _go(self, record: str) -> None:
        self._choose(record)
        self.cards[record].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._seek(record)

    def _seek(self, record: str) -> None:
        """Scroll to a card once all cards have their places."""
        self._sought = record
        self._seeking.start(0)

    def _scroll(self) -> None:
        if self._sought in self.cards:
            self.area.see(self.cards[self._sought])

    def _open_menu(self, record: str, where: QPoint) -> None:
        self._choose(record)
        self.menu(record).popup(where)

    def _cancel(self) -> None:
        self.draft.clear()
        self.draft.hide()
        self.focus_cards()

    def _called(self, answers: Sequence[str]) -> str:
        """Name what is to be made, for its step."""
        if self.section.asks is Asks.TWO_ENDS:
            model = self._session.model
            return shortened(f"{end_name(model, answers[0])} → {end_name(model, answers[1])}")
        return (
            tr("for {topic}", topic=spoken(answers[0])) if self.section.asks is Asks.NOTHING else shortened(answers[0])
        )


def _with_keys(words: str, keys: str) -> str:
    """Put keys, in Qt's portable text, behind the words of a menu as the keyboard names them."""
    return f"{words}\t{keys_words(keys)}"
