"""What the user can do to functions and areas, each one named step; questions are asked where a word is needed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.language import mark, tr, trn
from planner.model.change import Edit, in_one_step
from planner.model.edits.areas import add_area, delete_area, rename_area
from planner.model.edits.assignments import assign, set_undecided, unassign
from planner.model.edits.functions import (
    add_functions,
    bring_back,
    delete_function,
    duplicate_function,
    move_function,
    park,
    place_functions,
    set_function,
    take_out,
)
from planner.model.ids import RecordKind, new_id
from planner.model.records import Function
from planner.model.wording import spoken
from planner.ui.dialogs import Dialogs
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.words.functions import functions_words


class FunctionIntents:
    """Named steps on functions and areas of the structure that is shown."""

    def __init__(self, session: Session, selection: Selection, dialogs: Dialogs, window: QWidget) -> None:
        """Act on a session; questions open over the window."""
        self._session, self._selection = session, selection
        self._dialogs, self._window = dialogs, window

    def add(self, area: str | None = None) -> None:
        """Ask for a name, add a function with it and choose it."""
        name = self._dialogs.ask_text(self._window, tr("Add a function"), tr("What must the team own?"))
        if name is None:
            return
        key = new_id(RecordKind.FUNCTION)
        edit = partial(
            add_functions, structure=self._session.structure, functions={key: Function(name=name, area=area)}
        )
        if self._session.apply(tr("Add {name}", name=name), edit):
            self._selection.show("function", key)

    def rename(self, function: str) -> None:
        """Ask for another name."""
        name = self._name(function)
        answer = self._dialogs.ask_text(self._window, tr("Rename the function"), tr("Name"), name)
        if answer is not None:
            self.name(function, answer)

    def name(self, function: str, name: str) -> None:
        """Give another name."""
        label = tr("Rename {name}", name=self._name(function))
        self._session.apply(label, partial(set_function, function=function, name=name))

    def assign(self, functions: Sequence[str]) -> None:
        """Ask for an owner and an ownership, and give it the functions."""
        picked = self._dialogs.pick_owner(self._window, self._session, functions[0]) if functions else None
        if picked is None:
            return
        owner, ownership = picked
        edits = [
            partial(assign, structure=self._session.structure, function=key, owner=owner, ownership=ownership)
            for key in functions
        ]
        holder = self._session.model.owners[owner].name
        label = tr("Give {functions} to {owner}", functions=self._what(functions), owner=holder)
        self._session.apply(label, in_one_step(*edits))

    def unassign(self, function: str, owner: str, ownership: str | None = None) -> None:
        """Take an ownership (or all) of a function away from an owner."""
        holder = self._session.model.owners[owner].name
        label = tr("Take {functions} from {owner}", functions=self._name(function), owner=holder)
        edit = partial(unassign, structure=self._session.structure, function=function, owner=owner, ownership=ownership)
        self._session.apply(label, edit)

    def mark_undecided(self, function: str, ownership: str, *, undecided: bool) -> None:
        """Say that the group knows an ownership to be open, or no longer."""
        words = mark("Mark {ownership} of {function} as settled")
        if undecided:
            words = mark("Mark {ownership} of {function} undecided")
        label = tr(words, ownership=spoken(ownership), function=self._name(function))
        edit = partial(
            set_undecided,
            structure=self._session.structure,
            function=function,
            ownership=ownership,
            undecided=undecided,
        )
        self._session.apply(label, edit)

    def park(self, functions: Sequence[str]) -> None:
        """Ask for the reason and leave the functions out of scope."""
        words = self._dialogs.ask_texts(
            self._window,
            tr("Park {functions}", functions=self._what(functions)),
            (tr("Why is it out of scope for now?"),),
            button=tr("Park"),
        )
        if words is None:
            return
        edits = [partial(park, structure=self._session.structure, function=key, reason=words[0]) for key in functions]
        self._session.apply(tr("Park {functions}", functions=self._what(functions)), in_one_step(*edits))

    def bring_back(self, functions: Sequence[str]) -> None:
        """Put parked functions back into scope."""
        edits = [partial(bring_back, structure=self._session.structure, function=key) for key in functions]
        self._session.apply(tr("Bring back {functions}", functions=self._what(functions)), in_one_step(*edits))

    def place(self, functions: Sequence[str]) -> None:
        """Put functions of the model into the structure that is shown."""
        edit = partial(place_functions, structure=self._session.structure, functions=tuple(functions))
        words = mark("Put {functions} into {structure}")
        self._session.apply(tr(words, functions=self._what(functions), structure=self._structure_name()), edit)

    def take_out(self, functions: Sequence[str]) -> None:
        """Take functions out of the structure that is shown; the model keeps them."""
        edit = partial(take_out, structure=self._session.structure, functions=tuple(functions))
        words = mark("Take {functions} out of {structure}")
        self._session.apply(tr(words, functions=self._what(functions), structure=self._structure_name()), edit)

    def duplicate(self, functions: Sequence[str]) -> None:
        """Add a copy behind each function and choose the copies."""
        copies = {function: new_id(RecordKind.FUNCTION) for function in functions}
        edits = [
            partial(duplicate_function, structure=self._session.structure, function=function, copy=copy)
            for function, copy in copies.items()
        ]
        if self._session.apply(tr("Duplicate {name}", name=self._what(functions)), in_one_step(*edits)):
            self._selection.show("function", copies[functions[0]])
            self._selection.choose_functions(copies.values())

    def delete(self, functions: Sequence[str]) -> None:
        """Name what would be lost, and delete the functions from the model when that is wanted."""
        structures = self._session.model.structures.values()
        held = sum(len(holders) for s in structures for key in functions for holders in s.holders(key).values())
        sentence = tr("Delete {name} from the model?", name=self._what(functions))
        detail = trn(
            held,
            "It leaves every structure, and {n} assignment with it.",
            "It leaves every structure, and {n} assignments with it.",
        )
        if self._dialogs.confirm_delete(self._window, sentence, detail):
            edits = [partial(delete_function, function=key) for key in functions]
            self._session.apply(tr("Delete {name}", name=self._what(functions)), in_one_step(*edits))

    def add_area(self) -> None:
        """Ask for a name and add an area."""
        name = self._dialogs.ask_text(self._window, tr("Add an area"), tr("Name"))
        if name is not None:
            self._session.apply(
                tr("Add area {area}", area=name), partial(add_area, area=new_id(RecordKind.AREA), name=name)
            )

    def rename_area(self, area: str) -> None:
        """Ask for another name of an area."""
        old = self._session.model.areas[area].name
        name = self._dialogs.ask_text(self._window, tr("Rename the area"), tr("Name"), old)
        if name is not None:
            self._session.apply(tr("Rename area {area}", area=old), partial(rename_area, area=area, name=name))

    def duplicate_area(self, area: str) -> None:
        """Add a copy of an area with copies of its functions, held by the same owners in this structure."""
        model, copy = self._session.model, new_id(RecordKind.AREA)
        name = model.areas[area].name
        edits: list[Edit] = [partial(add_area, area=copy, name=tr("{name} (copy)", name=name))]
        for function in model.function_order(key for key, record in model.functions.items() if record.area == area):
            twin = new_id(RecordKind.FUNCTION)
            edits.append(partial(duplicate_function, structure=self._session.structure, function=function, copy=twin))
            edits.append(partial(move_function, function=twin, area=copy))
        self._session.apply(tr("Duplicate area {area}", area=name), in_one_step(*edits))

    def delete_area(self, area: str) -> None:
        """Delete an area; its functions stay."""
        name = self._session.model.areas[area].name
        self._session.apply(tr("Delete area {area}", area=name), partial(delete_area, area=area))

    def _name(self, function: str) -> str:
        return self._session.model.functions[function].name

    def _what(self, functions: Sequence[str]) -> str:
        return functions_words(self._session.model, functions)

    def _structure_name(self) -> str:
        return self._session.model.structures[self._session.structure].name
