"""What a suggestion must keep to, from the names of functions, owners and areas in a call."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.files import id_named
from planner.exchange.table.error import shown
from planner.model.rank import in_order

if TYPE_CHECKING:
    from planner.model.facts import Facts
    from planner.model.suggest.demands import Newcomer

WITHOUT_AREA = "-"
"""What stands for the functions that have no area."""

_FUNCTION, _OWNER, _AREA = ("function in scope", "functions in scope"), ("owner", "owners"), ("area", "areas")


def named_functions(facts: "Facts", texts: Iterable[str]) -> frozenset[str]:
    """The ids of functions in scope, from their names or ids.

    Raises:
        CallError: one is not there.
    """
    names = {key: facts.model.functions[key].name for key in facts.model.function_order(facts.owners)}
    return frozenset(id_named(names, text, shown(facts.structure.name), _FUNCTION) for text in texts)


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
    owners = {key: model.owners[key].name for key in facts.structure.in_board_order(list(facts.structure.owners))}
    owners |= {newcomer.key: newcomer.name for newcomer in newcomers}
    areas = {key: model.areas[key].name for key in in_order(model.areas)}
    covers: dict[str, frozenset[str]] = {}
    for text in texts:
        owner, sign, listed = text.partition("=")
        if not sign:
            msg = f"--covers is {shown(text)}; it is written OWNER=AREA; AREA."
            raise CallError(msg)
        wanted = [area.strip() for area in listed.split(";") if area.strip()]
        found = frozenset("" if area == WITHOUT_AREA else id_named(areas, area, "The model", _AREA) for area in wanted)
        key = id_named(owners, owner, shown(facts.structure.name), _OWNER)
        covers[key] = covers.get(key, frozenset()) | found
    return covers
