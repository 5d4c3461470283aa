"""Which cards show something else after a step."""

from collections.abc import Collection

from planner.model.change import Change
from planner.model.facts import Facts


def owners_touched(change: Change, facts: Facts) -> set[str]:
    """The owners of the shown structure whose cards may differ: by seat, by name, by what they hold or what is found.

    Args:
        change: the step.
        facts: the facts of the shown structure after it.
    """
    shown = {facts.structure_id, facts.before_id, ""}
    refs = [ref for ref in change.touched if ref.structure in shown]
    if any(ref.kind == "structure" for ref in refs):
        return set(facts.structure.owners)
    owners = {ref.id for ref in refs if ref.kind == "owner"}
    before = change.before.structures.get(facts.structure_id)
    for ref in refs:
        if ref.kind == "function":
            owners |= facts.structure.holders(ref.id).keys()
            owners |= before.holders(ref.id).keys() if before else set()
    return owners & facts.structure.owners.keys()


def owners_marked(records: Collection[str], facts: Facts) -> set[str]:
    """The owners whose cards show these records, by id: owners themselves, and those that hold such a function."""
    owners = set(records)
    for record in records:
        owners |= facts.structure.holders(record).keys()
    return owners & facts.structure.owners.keys()
