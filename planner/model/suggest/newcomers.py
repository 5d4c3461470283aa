"""Who might join a structure: roles that other structures have, with what they usually decide and execute there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from planner.model.facts import Facts
from planner.model.model_facts import plain_name
from planner.model.operating_model import OperatingModel
from planner.model.suggest.demands import Newcomer
from planner.model.vocabulary import WORK, OwnerKind


def newcomers(facts: Facts, examples: Iterable[OperatingModel] = ()) -> tuple[Newcomer, ...]:
    """Give the roles that might join a structure, by name.

    Args:
        facts: the structure.
        examples: other models; their roles and functions are known again by their names.

    Returns:
        Roles of the model that the structure does not seat, under their own ids, then roles of the examples under keys
        that no model has. Left out are roles of which no function is in scope here, and those that the team had in a
        structure before.
    """
    here = {plain_name(facts.model.functions[key].name): key for key in facts.owners}
    seated = {plain_name(facts.model.owners[owner].name) for owner in _had(facts)}
    own = {plain_name(owner.name): key for key, owner in sorted(facts.model.owners.items(), reverse=True)}
    work: dict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for model in (facts.model, *examples):
        for name, function in _worked(model):
            same = plain_name(name)
            if same and same not in seated and plain_name(function) in here:
                names.setdefault(same, name)
                work[same].add(here[plain_name(function)])
    found = (
        Newcomer(
            key=own.get(same, f"new {name}"),
            name=name,
            areas=frozenset(area for f in work[same] if (area := facts.model.functions[f].area) is not None),
            functions=frozenset(work[same]),
        )
        for same, name in names.items()
    )
    return tuple(sorted(found, key=lambda newcomer: (newcomer.key not in facts.model.owners, newcomer.name)))


def _had(facts: Facts) -> set[str]:
    """The owners of a structure and of all that it comes after."""
    model, found, seen = facts.model, set(facts.structure.owners), {facts.structure_id}
    before = facts.before_id
    while before is not None and before not in seen:
        seen.add(before)
        found |= model.structures[before].owners.keys()
        before = model.before(before)
    return found


def _worked(model: OperatingModel) -> Iterator[tuple[str, str]]:
    """The name of each role with that of each function that it decides or executes in any structure."""
    for structure in model.structures.values():
        for function, holders in structure.assignments.items():
            for owner, held in holders.items():
                if model.owners[owner].kind == OwnerKind.ROLE and not held.keys().isdisjoint(WORK):
                    yield model.owners[owner].name, model.functions[function].name
