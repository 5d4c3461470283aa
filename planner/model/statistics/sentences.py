"""What the numbers of a structure say first, each in one sentence."""

from planner.model.rules.load03 import OVERLOADED
from planner.model.statistics.owner_numbers import OwnerNumbers
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.model.threshold import above
from planner.model.wording import in_words, listed, whole_percent

_HALF = 0.5


def load_sentence(numbers: StructureNumbers) -> str:
    """Say who has more work than time, and how many have little of it."""
    known = [(each.utilisation, each) for each in numbers.owners if each.is_role and each.utilisation is not None]
    if not known:
        return "No role has a capacity, so nobody can be said to have too much work. Give the roles theirs in Details."
    limit = numbers.facts.limit(OVERLOADED) / 100
    over = [(used, each) for used, each in known if above(used, limit)]
    low = sum(used < _HALF for used, _ in known)
    most, top = max(known, key=lambda item: item[0])
    name, percent = numbers.owner_name(top.owner), f"{whole_percent(most)} %"
    if not over:
        first = f"No role is above {whole_percent(limit)} %; {name} comes nearest with {percent}"
    else:
        others = len(over) - 1
        more = f", and {in_words(others)} more {_are(others)} above {whole_percent(limit)} %" if others else ""
        first = f"{name} is at {percent} of its time{more}"
    return f"{first}; {_roles(low)} {_have(low)} less than half of theirs." if low else f"{first}."


def work_sentence(numbers: StructureNumbers) -> str:
    """Say who decides most, and who executes most."""
    deciding, executing = (max(numbers.owners, key=count, default=None) for count in (_decisions, _executions))
    if deciding is None or executing is None or not deciding.decisions + executing.executions:
        return "Nobody decides or executes anything yet."
    names = [numbers.owner_name(each.owner) for each in (deciding, executing)]
    decides = f"{names[0]} decides {deciding.decisions} of {len(numbers.functions)} functions"
    executes = f"executes most, {_functions(executing.executions)}"
    if not executing.executions:
        return f"{decides}; nobody executes anything yet."
    if not deciding.decisions:
        return f"Nobody decides anything yet; {names[1]} {executes}."
    return f"{decides} and {executes}." if executing is deciding else f"{decides}; {names[1]} {executes}."


def overlap_sentence(numbers: StructureNumbers) -> str:
    """Say which two owners do most of the same work."""
    top = next(iter(numbers.pairs), None)
    if top is None:
        return "No two owners meet on a function."
    if not top.same:
        most = max(numbers.pairs, key=lambda pair: len(pair.functions))
        return (
            f"No two owners do the same work. {_both(numbers, most.one, most.other)} meet most often, "
            f"on {_functions(len(most.functions))}."
        )
    return (
        f"{_both(numbers, top.one, top.other)} do the same work most: {whole_percent(top.score)} % of what they decide "
        f"and execute, on {_functions(len(top.same))}."
    )


def spread_sentence(numbers: StructureNumbers) -> str:
    """Say which area is spread widest, and which are in one hand."""
    worked = [area for area in numbers.areas if area.work]
    if not worked:
        return "Nobody decides or executes anything yet."
    widest = max(worked, key=lambda area: area.effective_owners)
    single = [numbers.area_name(area.area) for area in worked if len(area.work) == 1]
    if len(widest.work) == 1:
        return "Each area is in one hand."
    first = f"{numbers.area_name(widest.area)} is spread widest, as over {widest.effective_owners:.1f} equal owners"
    if not single:
        return f"{first}; no area is in one hand."
    if len(single) > 2:  # noqa: PLR2004 - more names than a sentence bears
        return f"{first}; {in_words(len(single))} areas are in one hand."
    return f"{first}; {listed(single)} {_are(len(single))} in one hand."


def partner_sentence(numbers: StructureNumbers, before: StructureNumbers | None) -> str:
    """Say how much partners execute, and how much it was before."""
    share = numbers.partners
    if not share.executed:
        return "Nobody executes anything yet."
    outside = len(share.alone) + len(share.together)
    if not outside:
        words = "No partner executes anything"
    else:
        alone = f"{len(share.alone) or 'none'} of them alone"
        effort = f"carry {whole_percent(share.of_effort or 0)} % of the effort"
        words = f"Partners execute {outside} of {share.executed} functions, {alone}, and {effort}"
    if before is None or before.partners.of_effort is None:
        return f"{words}."
    return f"{words}; in {before.facts.structure.name} it was {whole_percent(before.partners.of_effort)} %."


def _decisions(each: OwnerNumbers) -> int:
    return each.decisions


def _executions(each: OwnerNumbers) -> int:
    return each.executions


def _both(numbers: StructureNumbers, one: str, other: str) -> str:
    return f"{numbers.owner_name(one)} and {numbers.owner_name(other)}"


def _functions(number: int) -> str:
    return f"{in_words(number)} function{'' if number == 1 else 's'}"


def _roles(number: int) -> str:
    return f"{in_words(number)} role{'' if number == 1 else 's'}"


def _have(number: int) -> str:
    return "has" if number == 1 else "have"


def _are(number: int) -> str:
    return "is" if number == 1 else "are"
