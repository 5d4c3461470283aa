"""What the numbers of a structure say first, each in one sentence."""

from typing import Any

from planner.language import mark, number_words, tr, trn
from planner.model.rules.load03 import OVERLOADED
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.model.threshold import above
from planner.model.wording import functions_in_words, in_words, listed, whole_percent

_HALF = 0.5
_NAMED = 2  # areas in one hand that a sentence names


def load_sentence(numbers: StructureNumbers) -> str:
    """Say who has more work than time, and how many have little of it."""
    known = [(each.utilisation, each) for each in numbers.owners if each.is_role and each.utilisation is not None]
    if not known:
        return tr(
            "No role has a capacity, so nobody can be said to have too much work. Give the roles theirs in Details."
        )
    limit = numbers.facts.limit(OVERLOADED) / 100
    over = sum(above(used, limit) for used, _ in known)
    low = sum(used < _HALF for used, _ in known)
    most, top = max(known, key=lambda item: item[0])
    first = _most_loaded(numbers.owner_name(top.owner), whole_percent(most), whole_percent(limit), over)
    if not low:
        return f"{first}."
    return trn(
        low,
        "{first}; {number} role has less than half of theirs.",
        "{first}; {number} roles have less than half of theirs.",
        first=first,
        number=in_words(low),
    )


def _most_loaded(name: str, percent: int, limit: int, over: int) -> str:
    """Who comes first, and how many more are above the limit; without the full stop."""
    if not over:
        return tr(
            "No role is above {limit} %; {owner} comes nearest with {percent} %",
            limit=limit,
            owner=name,
            percent=percent,
        )
    if over == 1:
        return tr("{owner} is at {percent} % of its time", owner=name, percent=percent)
    return trn(
        over - 1,
        "{owner} is at {percent} % of its time, and {number} more is above {limit} %",
        "{owner} is at {percent} % of its time, and {number} more are above {limit} %",
        owner=name,
        percent=percent,
        number=in_words(over - 1),
        limit=limit,
    )


def work_sentence(numbers: StructureNumbers) -> str:
    """Say who decides most, and who executes most."""
    deciding = max(numbers.owners, key=lambda each: each.decisions, default=None)
    executing = max(numbers.owners, key=lambda each: each.executions, default=None)
    if deciding is None or executing is None or not deciding.decisions + executing.executions:
        return tr("Nobody decides or executes anything yet.")
    said: dict[str, Any] = {
        "decider": numbers.owner_name(deciding.owner),
        "part": deciding.decisions,
        "all": len(numbers.functions),
        "executor": numbers.owner_name(executing.owner),
        "functions": functions_in_words(executing.executions),
    }
    if not executing.executions:
        return tr(_NONE_EXECUTED, **said)
    if not deciding.decisions:
        return tr(_NONE_DECIDED, **said)
    return tr(_BY_ONE if executing is deciding else _BY_TWO, **said)


_NONE_EXECUTED = mark("{decider} decides {part} of {all} functions; nobody executes anything yet.")
_NONE_DECIDED = mark("Nobody decides anything yet; {executor} executes most, {functions}.")
_BY_ONE = mark("{decider} decides {part} of {all} functions and executes most, {functions}.")
_BY_TWO = mark("{decider} decides {part} of {all} functions; {executor} executes most, {functions}.")


def overlap_sentence(numbers: StructureNumbers) -> str:
    """Say which two owners do most of the same work."""
    top = next(iter(numbers.pairs), None)
    if top is None:
        return tr("No two owners meet on a function.")
    if not top.same:
        most = max(numbers.pairs, key=lambda pair: len(pair.functions))
        return tr(
            "No two owners do the same work. {one} and {other} meet most often, on {functions}.",
            one=numbers.owner_name(most.one),
            other=numbers.owner_name(most.other),
            functions=functions_in_words(len(most.functions)),
        )
    return tr(
        "{one} and {other} do the same work most: {percent} % of what they decide and execute, on {functions}.",
        one=numbers.owner_name(top.one),
        other=numbers.owner_name(top.other),
        percent=whole_percent(top.score),
        functions=functions_in_words(len(top.same)),
    )


def spread_sentence(numbers: StructureNumbers) -> str:
    """Say which area is spread widest, and which are in one hand."""
    worked = [area for area in numbers.areas if area.work]
    if not worked:
        return tr("Nobody decides or executes anything yet.")
    widest = max(worked, key=lambda area: area.effective_owners)
    single = [numbers.area_name(area.area) for area in worked if len(area.work) == 1]
    if len(widest.work) == 1:
        return tr("Each area is in one hand.")
    said = {"area": numbers.area_name(widest.area), "owners": number_words(widest.effective_owners, 1)}
    if not single:
        return tr("{area} is spread widest, as over {owners} equal owners; no area is in one hand.", **said)
    if len(single) == 1:
        return tr(
            "{area} is spread widest, as over {owners} equal owners; {single} is in one hand.", single=single[0], **said
        )
    number = len(single)
    in_all = trn(number, "{number} area", "{number} areas", number=in_words(number))
    several = listed(single) if number == _NAMED else in_all
    return tr(
        "{area} is spread widest, as over {owners} equal owners; {single} are in one hand.", single=several, **said
    )


def partner_sentence(numbers: StructureNumbers, before: StructureNumbers | None) -> str:
    """Say how much partners execute, and how much it was before."""
    share = numbers.partners
    if not share.executed:
        return tr("Nobody executes anything yet.")
    outside = len(share.alone) + len(share.together)
    now = (
        tr(
            "Partners execute {outside} of {all} functions, {alone} of them alone, and carry {percent} % of the effort",
            outside=outside,
            all=share.executed,
            alone=len(share.alone) or tr("none"),
            percent=whole_percent(share.of_effort or 0),
        )
        if outside
        else tr("No partner executes anything")
    )
    if before is None or before.partners.of_effort is None:
        return f"{now}."
    return tr(
        "{now}; in {structure} it was {percent} %.",
        now=now,
        structure=before.facts.structure.name,
        percent=whole_percent(before.partners.of_effort),
    )
