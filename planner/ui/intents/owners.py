"""What the user can do to owners, each one named step; questions are asked where a word is needed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.language import mark, tr, trn
from planner.model.edits.owners import (
    add_owners,
    delete_owner,
    duplicate_owner,
    move_owner,
    remove_owner,
    seat_owner,
    set_owner,
    set_seat,
)
from planner.model.ids import RecordKind, new_id
from planner.model.records import Owner
from planner.model.vocabulary import OwnerKind
from planner.ui.dialogs import Dialogs
from planner.ui.selection import Selection
from planner.ui.session import Session

NEW_OWNER: Mapping[str, str] = {
    OwnerKind.ROLE: mark("New role…"),
    OwnerKind.PARTNER: mark("New partner…"),
    OwnerKind.DEPARTMENT: mark("New department…"),
}
"""What offers to add an owner, by its kind."""

_ADD: Mapping[str, str] = {
    OwnerKind.ROLE: mark("Add a role"),
    OwnerKind.PARTNER: mark("Add a partner"),
    OwnerKind.DEPARTMENT: mark("Add a department"),
}
_QUESTIONS: Mapping[str, str] = {
    OwnerKind.ROLE: mark("Name the role, not a person"),
    OwnerKind.PARTNER: mark("Name the external partner"),
    OwnerKind.DEPARTMENT: mark("Name the department"),
}


class OwnerIntents:
    """Named steps on owners."""

    def __init__(self, session: Session, selection: Selection, dialogs: Dialogs, window: QWidget) -> None:
        """Act on a session; questions open over the window."""
        self._session, self._selection = session, selection
        self._dialogs, self._window = dialogs, window

    def add(self, kind: str) -> str | None:
        """Ask for a name, add an owner of this kind to the structure that is shown, and choose it."""
        name = self._dialogs.ask_text(self._window, tr(_ADD[kind]), tr(_QUESTIONS[kind]))
        if name is None:
            return None
        key = new_id(RecordKind.OWNER)
        edit = partial(add_owners, structure=self._session.structure, owners={key: Owner(name=name, kind=kind)})
        if not self._session.apply(tr("Add {name}", name=name), edit):
            return None
        self._selection.show("owner", key)
        return key

    def seat(self, owner: str) -> None:
        """Let an owner of the model enter the structure that is shown."""
        edit = partial(seat_owner, structure=self._session.structure, owner=owner)
        self._session.apply(tr("Add {name}", name=self._name(owner)), edit)

    def rename(self, owner: str) -> None:
        """Ask for another name."""
        answer = self._dialogs.ask_text(self._window, tr("Rename the owner"), tr("Name"), self._name(owner))
        if answer is not None:
            label = tr("Rename {name}", name=self._name(owner))
            self._session.apply(label, partial(set_owner, owner=owner, name=answer))

    def duplicate(self, owner: str) -> None:
        """Add an owner like this one, holding nothing, and choose it."""
        key = new_id(RecordKind.OWNER)
        edit = partial(duplicate_owner, structure=self._session.structure, owner=owner, copy=key)
        if self._session.apply(tr("Duplicate {name}", name=self._name(owner)), edit):
            self._selection.show("owner", key)

    def set_vacant(self, owner: str, *, vacant: bool) -> None:
        """Make a role vacant, or filled by one person again."""
        edit = partial(set_seat, structure=self._session.structure, owner=owner, people=0.0 if vacant else 1.0)
        name = self._name(owner)
        self._session.apply(
            tr("Make {name} vacant", name=name) if vacant else tr("Make {name} filled", name=name), edit
        )

    def move(self, owner: str, before: str | None) -> None:
        """Put a card before another one, or at the end."""
        edit = partial(move_owner, structure=self._session.structure, owner=owner, before=before)
        self._session.apply(tr("Move {name}", name=self._name(owner)), edit)

    def remove(self, owner: str) -> None:
        """Take an owner out of the structure that is shown; what it held is open again."""
        edit = partial(remove_owner, structure=self._session.structure, owner=owner)
        self._session.apply(tr("Remove {name}", name=self._name(owner)), edit)

    def delete(self, owner: str) -> None:
        """Name what would be lost, and delete the owner from the model when that is wanted."""
        structures = self._session.model.structures.values()
        held = sum(len(holders.get(owner, {})) for s in structures for holders in s.assignments.values())
        places = sum(owner in s.owners for s in structures)
        detail = tr(
            "It leaves {structures}, and {assignments} with it.",
            structures=trn(places, "{n} structure", "{n} structures"),
            assignments=trn(held, "{n} assignment", "{n} assignments"),
        )
        name = self._name(owner)
        if self._dialogs.confirm_delete(self._window, tr("Delete {name} from the model?", name=name), detail):
            self._session.apply(tr("Delete {name}", name=name), partial(delete_owner, owner=owner))

    def explore_absence(self, owner: str) -> None:
        """Show what an owner of the structure that is shown would leave open if it were not there."""
        self._dialogs.explore_absence(self._window, self._session, owner)

    def _name(self, owner: str) -> str:
        return self._session.model.owners[owner].name
