"""The numbers of structures as text for a terminal, 80 columns wide."""

from collections.abc import Iterator, Sequence

from planner.exchange.terminal_text import wrapped
from planner.model.checked import Checked
from planner.model.statistics.owner_numbers import OwnerNumbers
from planner.model.statistics.sentences import (
    load_sentence,
    overlap_sentence,
    partner_sentence,
    spread_sentence,
    work_sentence,
)
from planner.model.statistics.structure_numbers import StructureNumbers, numbers_of
from planner.model.wording import whole_percent

_NAME, _WIDE_NAME, _CELL = 22, 50, 7
_MOST_PAIRS = 10


def stats_text(checked: Checked, structures: Sequence[str]) -> str:
    """Write the numbers of some structures for people, each table under the sentence that sums it up."""
    lines = [" ".join(checked.model.title.split())] if checked.model.title.strip() else []
    for structure in structures:
        lines += [""] * bool(lines) + list(_structure(*numbers_of(checked, structure)))
    return "\n".join(lines) + "\n"


def _structure(numbers: StructureNumbers, before: StructureNumbers | None) -> Iterator[str]:
    compared = "" if before is None else f", beside {before.facts.structure.name}"
    yield from wrapped(f"{numbers.facts.structure.name}{compared}: {len(numbers.functions):,} functions in scope")
    yield ""
    yield from wrapped(f"{load_sentence(numbers)} {work_sentence(numbers)}")
    yield _row("", ["load", "of", "used", "before", "D", "E", "I", "R"])
    for each in numbers.owners:
        yield _row(numbers.owner_name(each.owner), _owner_cells(each, before))
    yield ""
    yield from wrapped(overlap_sentence(numbers))
    if numbers.pairs:
        yield _row("", ["shared", "same", "score"], _WIDE_NAME)
    for pair in numbers.pairs[:_MOST_PAIRS]:
        names = f"{numbers.owner_name(pair.one)} / {numbers.owner_name(pair.other)}"
        cells = [f"{len(pair.functions)}", f"{pair.same_work}", f"{whole_percent(pair.score)} %"]
        yield _row(names, cells, _WIDE_NAME)
    if len(numbers.pairs) > _MOST_PAIRS:
        yield f"  and {len(numbers.pairs) - _MOST_PAIRS:,} more pairs (all of them with --format json)"
    yield ""
    yield from wrapped(spread_sentence(numbers))
    yield _row("", ["owners", "equal", "before"], _WIDE_NAME)
    then = {} if before is None else {each.area: each.effective_owners for each in before.areas}
    for area in numbers.areas:
        was = f"{then[area.area]:.1f}" if area.area in then else "-"
        yield _row(numbers.area_name(area.area), [f"{len(area.work)}", f"{area.effective_owners:.1f}", was], _WIDE_NAME)
    yield ""
    yield from wrapped(partner_sentence(numbers, before))


def _owner_cells(each: OwnerNumbers, before: StructureNumbers | None) -> list[str]:
    then = None if before is None else before.by_owner.get(each.owner)
    return [
        f"{each.load:.2f}",
        "-" if each.capacity is None else f"{each.capacity:.2f}",
        _percent(each.utilisation),
        "-" if then is None else _percent(then.utilisation),
        *(f"{number}" for number in (each.decisions, each.executions, each.inputs, each.reviews)),
    ]


def _percent(part: float | None) -> str:
    return "-" if part is None else f"{whole_percent(part)} %"


def _row(name: str, cells: Sequence[str], width: int = _NAME) -> str:
    cut = name if len(name) <= width else f"{name[: width - 1]}…"
    return f"  {cut:<{width}}{''.join(f'{cell:>{_CELL}}' for cell in cells)}".rstrip()
