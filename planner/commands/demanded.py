"""What a suggestion must keep to, from the names of functions, owners and areas in a call."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from planner.commands.call_error import CallError
from planner.exchange.table.error import shown

if TYPE_CHECKING:
    from planner.model.facts import Facts
    from planner.model.suggest.demands import Newcomer

WITHOUT_AREA = "-"
"""What stands for the functions that have no area."""

_MOST_TOLD = 12


class Named(NamedTuple):
    """What the records of one kind that a call may name are called: their names by id, and the word for one."""

    word: str
    names: Mapping[str, str]
    where: str

    def id_of(self, text: str) -> str:
        """Give the id of the record with this id or name.

        Raises:
            CallError: there is none, or several have the name.
        """
        if text in self.names:
            return text
        found = [key for key, name in self.names.items() if name.strip() == text.strip()]
        if len(found) == 1:
            return found[0]
        if found:
            msg = f"{self.where} has {len(found)} of the name {shown(text)}; name one by its id: {' or '.join(found)}."
        else:
            msg = f"{self.where} has no {self.word} {shown(text)}; it has {self._some()}."
        raise CallError(msg)

    def _some(self) -> str:
        names = sorted(self.names.values())
        more = f" and {len(names) - _MOST_TOLD:,} more" if len(names) > _MOST_TOLD else ""
        return f"{', '.join(map(shown, names[:_MOST_TOLD])) or 'none'}{more}"


def named_functions(facts: "Facts", texts: Iterable[str]) -> frozenset[str]:
    """The ids of functions in scope, from their names or ids.

    Raises:
        CallError: one is not there.
    """
    names = {key: facts.model.functions[key].name for key in facts.owners}
    functions = Named("function in scope", names, shown(facts.structure.name))
    return frozenset(map(functions.id_of, texts))


def named_areas(facts: "Facts", newcomers: Iterable["Newcomer"], texts: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """The areas that owners cover, by owner id, from texts such as ``Writer=Content; Brand``; ``-`` is without an area.

    Args:
        facts: the structure.
        newcomers: who might join, and may be named as well.
        texts: one for each owner.

    Raises:
        CallError: a text has another form, or names what is not there.
    """
    model = facts.model
    names = {key: model.owners[key].name for key in facts.structure.owners}
    names |= {newcomer.key: newcomer.name for newcomer in newcomers}
    owners = Named("owner", names, shown(facts.structure.name))
    areas = Named("area", {key: area.name for key, area in model.areas.items()}, "The model")
    covers: dict[str, frozenset[str]] = {}
    for text in texts:
        owner, sign, listed = text.partition("=")
        if not sign:
            msg = f"--covers is {shown(text)}; it is written OWNER=AREA; AREA."
            raise CallError(msg)
        wanted = [area.strip() for area in listed.split(";") if area.strip()]
        found = frozenset("" if area == WITHOUT_AREA else areas.id_of(area) for area in wanted)
        key = owners.id_of(owner)
        covers[key] = covers.get(key, frozenset()) | found
    return covers
