"""The session: the one open document, and the only way to change it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from planner.model.change import Change, Edit, Edited
from planner.model.checked import Checked
from planner.model.consequence import Consequence, consequence
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.history import History
from planner.model.operating_model import OperatingModel


class Place(NamedTuple):
    """Where a document lives on disk, and the hash of the bytes it had there when it was read or written."""

    path: Path
    digest: str


class Session(QObject):
    """The open document with its history, its findings and the structure that is shown.

    Signals:
        model_changed: a Change, once per step: made, undone, redone or opened.
        structure_changed: the id of the structure of the same document that is shown now.
        document_changed: the place or the saved state of the document is another one.
        refused: the sentence of an edit that could not be done.
        stepped: a Change that undo or redo made; sent last, for bringing it into sight.
    """

    model_changed = Signal(object)
    structure_changed = Signal(str)
    document_changed = Signal()
    refused = Signal(str)
    stepped = Signal(object)

    def __init__(self, parent: QObject | None = None, *, today: Callable[[], date] = date.today) -> None:
        """Start without a document; ``today`` says what day it is, for rules that look at the calendar."""
        super().__init__(parent)
        self._today = today
        self._history = History(OperatingModel())
        self._checked = Checked.of(self._history.model, today())
        self._saved: OperatingModel | None = self._history.model
        self._structure = ""
        self.place: Place | None = None
        self.read_only = ""

    # --- what is open -------------------------------------------------------------------------------------------

    @property
    def model(self) -> OperatingModel:
        """The model as it is now."""
        return self._history.model

    @property
    def checked(self) -> Checked:
        """The model with its facts and findings."""
        return self._checked

    @property
    def structure(self) -> str:
        """The id of the structure that is shown; empty when the model has none."""
        return self._structure

    @property
    def facts(self) -> Facts | None:
        """The facts of the structure that is shown."""
        return self._checked.facts.get(self._structure)

    @property
    def saved(self) -> bool:
        """Is everything on disk?"""
        return self._saved is self.model

    @property
    def saved_model(self) -> OperatingModel | None:
        """The model as it was when it was opened or saved last; None where its place holds another."""
        return self._saved

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self._history.redo_label

    # --- documents ----------------------------------------------------------------------------------------------

    def open(
        self,
        model: OperatingModel,
        place: Place | None = None,
        *,
        saved: bool = True,
        read_only: str = "",
        base: OperatingModel | None = None,
    ) -> None:
        """Show another document.

        Args:
            model: its model.
            place: where it lives, or None for a new one.
            saved: is that place equal to the model?
            read_only: why it cannot be changed, in a sentence; empty when it can.
            base: what that place holds, where it is not equal to the model and known all the same.
        """
        before = self.model
        self._history = History(model)
        self._checked = Checked.of(model, self._today())
        self._saved = model if saved else base
        self.place, self.read_only = place, read_only
        order = model.structure_order()
        self._structure = order[0] if order else ""
        self.model_changed.emit(Change(before, model, frozenset(), "", opened=True))
        self.document_changed.emit()  # last, as after a step: whoever answers it must find every view at the new model

    def mark_saved(self, place: Place) -> None:
        """Note that the model as it is now stands at this place."""
        self.place, self._saved = place, self.model
        self.document_changed.emit()

    def stand_on(self, place: Place, held: OperatingModel | None) -> None:
        """Note what the document's place holds now: this model, or None where that is another one than the document."""
        self.place, self._saved = place, held
        self.document_changed.emit()

    def mark_unsaved(self) -> None:
        """Note that nothing on disk equals the model any more."""
        self._saved = None
        self.document_changed.emit()

    def allow_edits(self) -> None:
        """Let a document be changed that was opened for reading."""
        self.read_only = ""
        self.document_changed.emit()

    def show_structure(self, structure: str) -> None:
        """Show another structure of the model."""
        if structure in self.model.structures and structure != self._structure:
            self._structure = structure
            self.structure_changed.emit(structure)

    # --- edits --------------------------------------------------------------------------------------------------

    def apply(self, label: str, edit: Edit) -> bool:
        """Do an edit as one step; `refused` tells why it could not be done. Gives whether it could."""
        try:
            edited = self._guarded(edit)(self.model)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        if edited.model is not self.model:
            self._follow(self._history.push(edited.model, label, edited.touched))
        return True

    def preview(self, edit: Edit) -> Consequence:
        """Try an edit on the structure that is shown and tell what it would do to the findings.

        Raises:
            EditError: the edit may not be done.
        """
        return consequence(self._checked, self._guarded(edit), self._structure)

    def undo(self) -> None:
        """Take the last step back and show the structure it was about."""
        self._step(self._history.undo())

    def redo(self) -> None:
        """Do the step again that was taken back last and show the structure it is about."""
        self._step(self._history.redo())

    def _guarded(self, edit: Edit) -> Edit:
        if not self.read_only:
            return edit

        def refuse(model: OperatingModel) -> Edited:  # noqa: ARG001
            raise EditError(self.read_only)

        return refuse

    def _step(self, change: Change | None) -> None:
        if change is not None:
            self._follow(change)
            self._show_touched(change)
            self.stepped.emit(change)

    def _follow(self, change: Change) -> None:
        was_saved = self._saved is change.before
        self._checked = self._checked.after(Edited(change.after, change.touched))
        gone = self._structure not in change.after.structures
        if gone:
            order = change.after.structure_order()
            self._structure = order[0] if order else ""
        self.model_changed.emit(change)
        if gone:
            self.structure_changed.emit(self._structure)
        if was_saved != self.saved:
            self.document_changed.emit()

    def _show_touched(self, change: Change) -> None:
        places = {ref.structure or ref.id for ref in change.touched if ref.structure or ref.kind == "structure"}
        places &= change.after.structures.keys()
        new = places - change.before.structures.keys()
        if new or (places and self._structure not in places):
            self.show_structure(min(new or places, key=change.after.structure_order().index))
