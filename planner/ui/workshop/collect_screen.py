"""Listing by hand and from the library: what the steps about functions and about owners have in common."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from planner.language import tr, trn
from planner.storage.library import Library
from planner.ui.library.known_names import name_key
from planner.ui.library.picks import Entry, picks_edit, picks_label, present
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_button, plain_label, shortened
from planner.ui.workshop.entry import Line
from planner.ui.workshop.look import room_font
from planner.ui.workshop.screen import Screen, halves

KEY = Qt.ItemDataRole.UserRole
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class CollectScreen(Screen):
    """A line to type a name in, what is there already, and beside it what the library offers."""

    def __init__(self, session: Session, appearance: Appearance, library: Library, *, question: str) -> None:
        """Lay out both halves; ``question`` stands over the line."""
        super().__init__(session, appearance)
        self.library = library
        self._hinted = ""  # the name that was typed when the hint was shown
        left, right = halves(self, 1, 1)
        self.line = Line(tr("Type a name, Enter adds it"), question)
        self.line.returnPressed.connect(self._take_line)
        self.line.textEdited.connect(self._follow_typing)
        self.hint = plain_label("", "room-warning", wrap=True)
        self.hint.hide()
        self.there = QListWidget()
        self.there.setAccessibleName(tr("On the list"))
        self.there.installEventFilter(self)
        self.there.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lead = QHBoxLayout()  # what a step puts over its line
        self.lead.setSpacing(10)
        left.addWidget(plain_label(question, "room-name"))
        left.addLayout(self.lead)
        left.addWidget(self.line)
        left.addWidget(self.hint)
        left.addWidget(self.there, 1)
        self._lay_out_library(right)

    def _lay_out_library(self, right: QVBoxLayout) -> None:
        self.shelf = QComboBox()
        self.shelf.setAccessibleName(tr("Part of the library"))
        self.shelf.currentIndexChanged.connect(lambda _: self._offer())
        self.offers = QListWidget()
        self.offers.setAccessibleName(tr("The library offers"))
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.itemClicked.connect(lambda item: self._take_offers([item.data(KEY)]))
        self.offers.itemActivated.connect(lambda item: self._take_offers([item.data(KEY)]))
        self.all = QPushButton()
        self.all.clicked.connect(lambda: self._take_offers(self.offered))
        right.addWidget(plain_label(tr("From the library"), "room-name"))
        right.addWidget(self.shelf)
        right.addWidget(self.offers, 1)
        right.addWidget(self.all)

    # --- what a step says of itself -----------------------------------------------------------------------------

    def entries(self) -> tuple[Entry, ...]:
        """What the library offers on the shelf that is chosen."""
        raise NotImplementedError

    def rows(self) -> list[tuple[str, str, str]]:
        """What is there: an id (empty for a heading), a name and a note."""
        raise NotImplementedError

    def take(self, name: str) -> bool:
        """Add what was typed; gives whether it was taken."""
        raise NotImplementedError

    def take_out(self, key: str) -> None:
        """Take something off the list."""
        raise NotImplementedError

    def hint_for(self, name: str) -> str:
        """What there is to say about a name while it is typed."""
        raise NotImplementedError

    # --- following ----------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Begin with the line."""
        self.refresh()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is there now, and what the library still has."""
        current = self.there.currentRow()
        self.there.clear()
        for key, name, note in self.rows():
            item = QListWidgetItem(shortened(f"{name}  ·  {note}" if note else name))
            item.setData(KEY, key)
            if not key:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setFont(room_font(bold=True))
            self.there.addItem(item)
        self.there.setCurrentRow(min(current, self.there.count() - 1))
        self._offer()

    @property
    def offered(self) -> list[Entry]:
        """What the library offers and is not there."""
        if not self.place:
            return []
        entries = self.entries()
        known = {shelf: present(self.session.model, self.place, shelf) for shelf in {entry.shelf for entry in entries}}
        return [entry for entry in entries if name_key(entry.name) not in known[entry.shelf]]

    def _offer(self) -> None:
        self.offers.clear()
        for entry in self.offered:
            item = QListWidgetItem(f"+  {shortened(entry.name)}")
            item.setData(KEY, entry)
            self.offers.addItem(item)
        number = self.offers.count()
        adds = trn(number, "Add it", "Add all {n}")
        self.all.setText(adds if number else tr("All of these are on the list"))
        self.all.setEnabled(bool(number))

    def show_hint(self, words: str) -> None:
        """Say something about what is typed."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _follow_typing(self, text: str) -> None:
        self._hinted = ""
        self.show_hint(self.hint_for(text) if text.strip() else "")

    def _take_line(self) -> None:
        name = self.line.text().strip()
        hint = self.hint_for(name) if name else ""
        if hint and self._hinted != name:
            self._hinted = name
            self.show_hint(tr("{hint} Enter once more adds it all the same.", hint=hint))
        elif name and self.take(name):
            self.line.clear()
            self.show_hint("")
            self._hinted = ""
            self._show_last(name)

    def _show_last(self, name: str) -> None:
        found = self.there.findItems(name, Qt.MatchFlag.MatchStartsWith)
        if found:
            self.there.scrollToItem(found[-1])
            self.there.setCurrentItem(found[-1])

    def _take_offers(self, entries: list[Entry]) -> None:
        edit = picks_edit(self.session.model, self.place, self.library, entries)
        if edit is not None:
            self.apply(picks_label(entries), edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes off the list what is chosen there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _REMOVING:
            key = "" if self.there.currentRow() < 0 else self.there.currentItem().data(KEY)
            if key:
                self.take_out(key)
            return True
        return super().eventFilter(watched, event)


def labelled_button(words: str) -> QPushButton:
    """A button of the room that can be on or off."""
    button = QPushButton(plain_button(words))
    button.setCheckable(True)
    return button
