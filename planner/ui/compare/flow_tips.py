"""What is told about a ribbon or an end of the flow, in a few plain lines."""

from planner.model.compare.ribbons import End, Ribbon
from planner.model.wording import listed
from planner.ui.compare.flow_labels import end_name
from planner.ui.compare.flow_picture import DrawnBar, Flowing
from planner.ui.compare.movement_words import DOES, functions_words, movement_sentence
from planner.ui.plain import shortened

_MOST = 12
_KINDS = {"partner": "external partner", "department": "department"}


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
        lines.append(f"{shared:,} of them {'is' if shared == 1 else 'are'} shared with other owners.")
    return "\n".join(lines)


def end_tip(flow: Flowing, bar: DrawnBar) -> str:
    """Say what an end holds."""
    facts = flow.comparison.after if bar.side else flow.comparison.before
    place = shortened(" ".join(facts.structure.name.split()))
    count = functions_words(len(bar.functions))
    name = shortened(bar.name)
    names = _some([" ".join(flow.comparison.name_of_function(function).split()) for function in bar.functions])
    does = DOES[flow.ownership][0]
    if bar.end.is_nobody:
        return f"Nobody {does} {count} in {place}\n{names}"
    if not bar.end.owner:
        return f"{count} {'is' if len(bar.functions) == 1 else 'are'} {_AWAY[bar.kind]} {place}\n{names}"
    kind = f" ({_KINDS[bar.kind]})" if bar.kind in _KINDS else ""
    note = f"\n{bar.note[0].upper()}{bar.note[1:]}" if bar.note else ""
    return f"{name}{kind} {does} {count} in {place}{note}\n{names}"


def _named(flow: Flowing, end: End) -> str:
    return shortened(end_name(flow.comparison, end))


def _some(names: list[str]) -> str:
    cut = [shortened(name) for name in names[:_MOST]]
    return f"{', '.join(cut)} and {len(names) - _MOST:,} more" if len(names) > _MOST else listed(cut)


_AWAY = {"parked": "parked in", "absent": "not in"}
