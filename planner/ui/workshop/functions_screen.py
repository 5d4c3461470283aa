"""List the functions: typed one by one, with a word where one is nearly there already, or from the library by area."""

from functools import partial

from planner.language import tr
from planner.model.edits.functions import add_functions, place_functions, take_out
from planner.model.ids import RecordKind, new_id
from planner.model.records import Function
from planner.model.workshop.alike import alike
from planner.storage.library import Library
from planner.ui.library.known_names import functions_by_name, functions_here, name_key
from planner.ui.library.picks import Entry, Shelf, entries
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import shortened
from planner.ui.workshop.collect_screen import CollectScreen


class FunctionsScreen(CollectScreen):
    """The functions of today's structure by area."""

    def __init__(self, session: Session, appearance: Appearance, library: Library) -> None:
        """Offer the areas of the library."""
        super().__init__(session, appearance, library, question=tr("What must the team own?"))
        self.shelf.addItems(list(library.areas))

    def entries(self) -> tuple[Entry, ...]:
        """The functions of the chosen area."""
        return tuple(
            entry for entry in entries(self.library, Shelf.FUNCTIONS) if entry.area == self.shelf.currentText()
        )

    def rows(self) -> list[tuple[str, str, str]]:
        """The functions of the structure below their areas."""
        model, facts = self.session.model, self.facts
        found: list[tuple[str, str, str]] = []
        heading = None
        for key in model.function_order(facts.structure.functions) if facts else []:
            area = model.areas.get(model.functions[key].area or "")
            name = area.name if area else tr("Without an area")
            if name != heading and (area or heading is not None):
                found.append(("", name, ""))
            heading = name
            placed = facts.structure.functions[key] if facts else None
            found.append((key, model.functions[key].name, tr("parked") if placed and placed.parked else ""))
        return found

    def hint_for(self, name: str) -> str:
        """Is it there, or nearly?"""
        facts = self.facts
        if facts is None:
            return ""
        if name_key(name) in functions_here(self.session.model, self.place):
            return ""
        functions = self.session.model.functions
        near = alike(name, [(key, functions[key].name) for key in sorted(facts.structure.functions)])
        if near is None:
            return ""
        return tr("Nearly the same as “{name}”.", name=shortened(functions[near].name))

    def take(self, name: str) -> bool:
        """Add a function, or bring in the one that the model has under this name."""
        model, key = self.session.model, name_key(name)
        if key in functions_here(model, self.place):
            self.show_hint(tr("That one is on the list."))
            return False
        known, label = functions_by_name(model).get(key), tr("Add {name}", name=shortened(name))
        if known is not None:
            return self.apply(label, partial(place_functions, structure=self.place, functions=[known]))
        new = {new_id(RecordKind.FUNCTION): Function(name=name)}
        return self.apply(label, partial(add_functions, structure=self.place, functions=new))

    def take_out(self, key: str) -> None:
        """Take a function out of the structure; the model keeps it."""
        name = shortened(self.session.model.functions[key].name)
        self.apply(tr("Take {name} off the list", name=name), partial(take_out, structure=self.place, functions=[key]))
