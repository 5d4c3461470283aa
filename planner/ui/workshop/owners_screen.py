"""Roles and partners: everybody who can own something, typed with a kind or taken from the library."""

from functools import partial

from planner.language import mark, tr
from planner.model.edits.owners import remove_owner
from planner.model.vocabulary import OwnerKind
from planner.model.workshop.read_out import readers
from planner.storage.library import Library
from planner.ui.library.picks import Entry, Shelf, entries
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import shortened
from planner.ui.workshop.collect_screen import CollectScreen, labelled_button
from planner.ui.workshop.new_owner import KIND_WORDS, owner_named

_HEADINGS = {
    OwnerKind.ROLE: mark("Roles"),
    OwnerKind.PARTNER: mark("Partners"),
    OwnerKind.DEPARTMENT: mark("Other departments"),
}
_SHELVES = (Shelf.ROLES, Shelf.PARTNERS, Shelf.DEPARTMENTS)


class OwnersScreen(CollectScreen):
    """The owners of today's structure by kind."""

    def __init__(self, session: Session, appearance: Appearance, library: Library) -> None:
        """Offer the three kinds."""
        super().__init__(session, appearance, library, question=tr("Who can own something?"))
        self.shelf.addItems([tr("Roles"), tr("Partners"), tr("Departments")])
        self.kind = OwnerKind.ROLE
        self.kinds = {kind: labelled_button(tr(KIND_WORDS[kind])) for kind in OwnerKind}
        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self._choose_kind, kind))
            self.lead.addWidget(button)
        self.lead.addStretch(1)
        self._choose_kind(OwnerKind.ROLE)

    def _choose_kind(self, kind: OwnerKind, *_: object) -> None:
        """Say what the next name is; the library follows."""
        self.kind = kind
        for other, button in self.kinds.items():
            button.setChecked(other is kind)
        self.shelf.setCurrentIndex(list(OwnerKind).index(kind))
        self.line.setFocus()

    def entries(self) -> tuple[Entry, ...]:
        """The owners of the chosen kind."""
        return entries(self.library, _SHELVES[max(0, self.shelf.currentIndex())])

    def rows(self) -> list[tuple[str, str, str]]:
        """The owners of the structure by kind."""
        facts, model = self.facts, self.session.model
        found: list[tuple[str, str, str]] = []
        heading = ""
        for owner in readers(facts) if facts else []:
            record = model.owners[owner]
            known = record.kind in set(OwnerKind)
            words = tr(_HEADINGS[OwnerKind(record.kind)]) if known else tr("Others")
            if words != heading:
                found.append(("", words, ""))
            heading = words
            vacant = facts is not None and facts.structure.owners[owner].people_of(record.kind) == 0
            found.append((owner, record.name, tr("vacant") if vacant else ""))
        return found

    def hint_for(self, name: str) -> str:  # noqa: ARG002
        """A role is no person, which no program can see; there is nothing to say."""
        return ""

    def take(self, name: str) -> bool:
        """Add an owner of the chosen kind, or seat the one that the model has under this name."""
        _, edit = owner_named(self.session.model, self.place, name, self.kind)
        if edit is None:
            self.show_hint(tr("That one is on the list."))
            return False
        return self.apply(tr("Add {name}", name=shortened(name)), edit)

    def take_out(self, key: str) -> None:
        """Take an owner out of the structure; what it held is open again."""
        name = shortened(self.session.model.owners[key].name)
        self.apply(tr("Take {name} off the list", name=name), partial(remove_owner, structure=self.place, owner=key))
