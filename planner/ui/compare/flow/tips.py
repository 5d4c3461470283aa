"""What is told about a ribbon or an end of the flow, in a few plain lines."""

from collections.abc import Callable, Mapping

from planner.language import mark, number_words, tr, trn
from planner.model.compare.ribbons import End, Ribbon
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, listed
from planner.ui.compare.flow.labels import end_name
from planner.ui.compare.flow.picture import DrawnBar, Flowing
from planner.ui.compare.movement_words import movement_sentence
from planner.ui.widgets.plain import shortened

_MOST = 12
_KINDS = {"partner": mark("{name} (external partner)"), "department": mark("{name} (department)")}
_NOBODY: Mapping[Ownership, Callable[[int, str], str]] = {
    Ownership.EXECUTION: lambda n, place: trn(
        n,
        "Nobody executes {number} function in {place}",
        "Nobody executes {number} functions in {place}",
        number=number_words(n),
        place=place,
    ),
    Ownership.DECISION: lambda n, place: trn(
        n,
        "Nobody decides {number} function in {place}",
        "Nobody decides {number} functions in {place}",
        number=number_words(n),
        place=place,
    ),
}
_HOLDS: Mapping[Ownership, Callable[[str, int, str], str]] = {
    Ownership.EXECUTION: lambda owner, n, place: trn(
        n,
        "{owner} executes {number} function in {place}",
        "{owner} executes {number} functions in {place}",
        owner=owner,
        number=number_words(n),
        place=place,
    ),
    Ownership.DECISION: lambda owner, n, place: trn(
        n,
        "{owner} decides {number} function in {place}",
        "{owner} decides {number} functions in {place}",
        owner=owner,
        number=number_words(n),
        place=place,
    ),
}
_AWAY: Mapping[str, Callable[[int, str], str]] = {
    "parked": lambda n, place: trn(
        n,
        "{number} function is parked in {place}",
        "{number} functions are parked in {place}",
        number=number_words(n),
        place=place,
    ),
    "absent": lambda n, place: trn(
        n,
        "{number} function is not in {place}",
        "{number} functions are not in {place}",
        number=number_words(n),
        place=place,
    ),
}


def ribbon_tip(flow: Flowing, ribbon: Ribbon) -> str:
    """Say what a ribbon shows: how many functions do what, from whom to whom, and which they are."""
    comparison = flow.comparison
    shared = sum(part < 1 for part in ribbon.functions.values())
    names = [" ".join(comparison.name_of_function(function).split()) for function in ribbon.functions]
    lines = [
        f"{movement_sentence(ribbon.movement, len(names))} ({ribbon.movement.sign})",
        f"{_named(flow, ribbon.before)} → {_named(flow, ribbon.after)}",
        _some(names),
    ]
    if shared:
        lines.append(
            trn(
                shared,
                "{number} of them is shared with other owners.",
                "{number} of them are shared with other owners.",
                number=number_words(shared),
            )
        )
    return "\n".join(lines)


def end_tip(flow: Flowing, bar: DrawnBar) -> str:
    """Say what an end holds."""
    facts = flow.comparison.after if bar.side else flow.comparison.before
    place = shortened(" ".join(facts.structure.name.split()))
    count, name = len(bar.functions), shortened(bar.name)
    names = _some([" ".join(flow.comparison.name_of_function(function).split()) for function in bar.functions])
    if bar.end.is_nobody:
        return f"{_NOBODY[flow.ownership](count, place)}\n{names}"
    if not bar.end.owner:
        return f"{_AWAY[bar.kind](count, place)}\n{names}"
    owner = tr(_KINDS[bar.kind], name=name) if bar.kind in _KINDS else name
    note = f"\n{capital(bar.note)}" if bar.note else ""
    return f"{_HOLDS[flow.ownership](owner, count, place)}{note}\n{names}"


def _named(flow: Flowing, end: End) -> str:
    return shortened(end_name(flow.comparison, end))


def _some(names: list[str]) -> str:
    cut = [shortened(name) for name in names[:_MOST]]
    if len(names) <= _MOST:
        return listed(cut)
    return tr("{names} and {n} more", names=", ".join(cut), n=number_words(len(names) - _MOST))
