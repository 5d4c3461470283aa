"""What the user can do to structures, each one named step; questions are asked where a word is needed."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.language import mark, tr, trn
from planner.model.change import Edit
from planner.model.edits.structure_of_template import ids_needed, structure_of_template
from planner.model.edits.structures import (
    add_structure,
    delete_structure,
    duplicate_structure,
    move_structure,
    rename_structure,
    set_structure,
    set_title,
)
from planner.model.finding import Question
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.library import template_model, templates
from planner.ui.dialogs import Dialogs
from planner.ui.session import Session
from planner.ui.widgets.plain import shortened


class StructureIntents(QObject):
    """Named steps on structures and on the model's title.

    Signals:
        compare_asked: two sides, structures or checkpoints by id, are to be held against each other.
    """

    compare_asked = Signal(str, str)

    def __init__(self, session: Session, dialogs: Dialogs, window: QWidget) -> None:
        """Act on a session; questions open over the window."""
        super().__init__(window)
        self._session, self._dialogs, self._window = session, dialogs, window

    # --- new structures -----------------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for a name, add an empty structure and show it."""
        name = self._dialogs.ask_text(self._window, tr("Add a structure"), tr("Name"), tr("Growth stage"))
        if name is not None:
            key = new_id(RecordKind.STRUCTURE)
            label = tr("Add structure {structure}", structure=shortened(name))
            self._add(label, partial(add_structure, structure=key, name=name), key)

    def duplicate(self, structure: str) -> None:
        """Ask for a name, copy the structure under it and show the copy."""
        old = self._name(structure)
        heading, copy = tr("Duplicate {name}", name=old), tr("{name} (copy)", name=old)
        name = self._dialogs.ask_text(self._window, heading, tr("Name of the copy"), copy)
        if name is not None:
            key = new_id(RecordKind.STRUCTURE)
            edit = partial(duplicate_structure, structure=structure, copy=key, name=name)
            self._add(tr("Duplicate structure {structure}", structure=shortened(old)), edit, key)

    def add_from_template(self) -> None:
        """Ask for a template and a structure of it, take that in and show it."""
        heading = tr("Take a structure in from")
        chosen = self._dialogs.choose_template(self._window, templates(), heading=heading, button=tr("Choose"))
        if chosen is None:
            return
        try:
            template = template_model(chosen)
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return
        its_structure = self._structure_of(template)
        if its_structure is None:
            return
        name, key = template.structures[its_structure].name, new_id(RecordKind.STRUCTURE)
        ids = {there: new_id(kind) for there, kind in ids_needed(template, its_structure).items()}
        edit = partial(
            structure_of_template, template=template, its_structure=its_structure, copy=key, name=name, ids=ids
        )
        self._add(tr("Add structure {structure}", structure=shortened(name)), edit, key)

    def copy_with_others(self, structure: str) -> None:
        """Ask who stands in for whom, copy the structure with these owners and show the copy."""
        self._dialogs.copy_with_others(self._window, self._session, structure)

    # --- one structure ------------------------------------------------------------------------------------------

    def rename(self, structure: str) -> None:
        """Ask for another name."""
        old = self._name(structure)
        name = self._dialogs.ask_text(self._window, tr("Rename the structure"), tr("Name"), old)
        if name is not None:
            edit = partial(rename_structure, structure=structure, name=name)
            self._session.apply(tr("Rename structure {structure}", structure=shortened(old)), edit)

    def describe(self, structure: str) -> None:
        """Show what is known about a structure, to be changed."""
        self._dialogs.describe_structure(self._window, self._session, structure)

    def set_baseline(self, structure: str, *, baseline: bool) -> None:
        """Say that a structure is today, or no longer."""
        edit = partial(set_structure, structure=structure, baseline=baseline)
        words = mark("Say that {structure} is today") if baseline else mark("Say that {structure} is not today")
        self._session.apply(tr(words, structure=shortened(self._name(structure))), edit)

    def set_after(self, structure: str, after: str | None) -> None:
        """Say which structure it comes after; without one it is the one before it in order."""
        edit = partial(set_structure, structure=structure, after=after)
        name = shortened(self._name(structure))
        if after is None:
            label = tr("Let {structure} come after the one before it", structure=name)
        else:
            label = tr("Let {structure} come after {other}", structure=name, other=shortened(self._name(after)))
        self._session.apply(label, edit)

    def move(self, structure: str, by: int) -> None:
        """Put a structure one place further left (-1) or right (1)."""
        order = self._session.model.structure_order()
        place = order.index(structure) + by
        if not 0 <= place < len(order):
            return
        rest = [key for key in order if key != structure]
        before = rest[place] if place < len(rest) else None
        edit = partial(move_structure, structure=structure, before=before)
        self._session.apply(tr("Move structure {structure}", structure=shortened(self._name(structure))), edit)

    def may_move(self, structure: str, by: int) -> bool:
        """Is there a place to move to?"""
        order = self._session.model.structure_order()
        return structure in order and 0 <= order.index(structure) + by < len(order)

    def delete(self, structure: str) -> None:
        """Name what would be lost, and delete the structure when that is wanted."""
        record = self._session.model.structures[structure]
        held = sum(len(held) for holders in record.assignments.values() for held in holders.values())
        detail = trn(
            held,
            "Its {n} assignment go; functions and owners stay in the model.",
            "Its {n} assignments go; functions and owners stay in the model.",
        )
        sentence = tr("Delete the structure {structure}?", structure=record.name)
        if self._dialogs.confirm_delete(self._window, sentence, detail):
            edit = partial(delete_structure, structure=structure)
            self._session.apply(tr("Delete structure {structure}", structure=shortened(record.name)), edit)

    # --- checkpoints and the model ------------------------------------------------------------------------------

    def keep_checkpoint(self, structure: str) -> None:
        """Ask for a name and keep the structure as it is today."""
        from planner.ui.structures.checkpoints import keep  # noqa: PLC0415 - only when it is asked

        keep(self._session, self._dialogs, self._window, structure)

    def show_checkpoints(self) -> None:
        """Show the checkpoints, to be compared, renamed, deleted and taken back."""
        sides = self._dialogs.show_checkpoints(self._window, self._session)
        if sides is not None:
            self.compare_asked.emit(*sides)

    def rename_model(self) -> None:
        """Ask for another title of the model."""
        title = self._dialogs.ask_text(self._window, tr("Rename the model"), tr("Title"), self._session.model.title)
        if title is not None:
            self._session.apply(tr("Rename the model"), partial(set_title, title=title))

    # --- parts --------------------------------------------------------------------------------------------------

    def _add(self, label: str, edit: Edit, structure: str) -> None:
        if self._session.apply(label, edit):
            self._session.show_structure(structure)

    def _structure_of(self, template: OperatingModel) -> str | None:
        """The structure of a template that is meant; asks where it has several."""
        order = template.structure_order()
        if len(order) == 1:
            return order[0]
        names = tuple(template.structures[key].name for key in order)
        question, button = Question(tr("Which of its structures?"), names), tr("Take it in")
        answers = self._dialogs.ask_texts(self._window, tr("Take a structure in"), [question], button=button)
        return None if answers is None else order[names.index(answers[0])]

    def _name(self, structure: str) -> str:
        return self._session.model.structures[structure].name
