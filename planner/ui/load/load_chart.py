"""The load of each owner against its capacity, beside what it was before."""

from collections.abc import Mapping
from typing import Any

from matplotlib.axes import Axes
from matplotlib.ticker import ScalarFormatter

from planner.language import mark, number_words, spoken_language, tr
from planner.model.statistics.owner_numbers import OwnerNumbers
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.model.vocabulary import OwnerKind
from planner.model.wording import whole_percent
from planner.ui.load.axes import (
    Margins,
    bar,
    box_of,
    elided,
    fitted,
    foot_of,
    more_owners,
    name_lines,
    new_axes,
    rule_upright,
    say_at,
    say_below,
    width_of,
)
from planner.ui.load.chart import Chart, Mark, Scene, Table
from planner.ui.look.theme import Size, Theme
from planner.ui.words.amounts import load_words

_NAMES = 196.0
_ROW, _ROW_OF_TWO = 28.0, 44.0
_HIGH, _HIGH_OF_TWO = 0.56, 0.34
_MARGINS = Margins(_NAMES + 16, 8, 168, 48)
_ROUNDING = 1e-9
_HEADS = (
    mark("Owner"),
    mark("Load"),
    mark("Capacity"),
    mark("Used"),
    mark("Decides"),
    mark("Executes"),
    mark("Input"),
    mark("Review"),
)


class _Amounts(ScalarFormatter):
    """Writes the amounts at a scale as all others are written."""

    def __call__(self, x: float, pos: int | None = None) -> str:
        return super().__call__(x, pos).replace(".", spoken_language().decimal)


def in_order_of_load(numbers: StructureNumbers) -> list[OwnerNumbers]:
    """The owners that have a load or a capacity: the fullest first, then those without a known capacity."""
    known = [each for each in numbers.owners if each.load or (each.capacity and each.is_role)]
    return sorted(known, key=lambda each: (each.utilisation is None, -(each.utilisation or 0), -each.load))


def load_chart(scene: Scene) -> Chart:
    """Draw a bar for each owner with a load or a capacity, the fullest first."""
    theme, numbers = scene.theme, scene.numbers
    ranked = in_order_of_load(numbers)
    shown = ranked[: scene.most]
    notes = [*more_owners(len(ranked) - len(shown)), *_gone(scene)]
    then = {} if scene.before is None else scene.before.by_owner
    room = max((width_of(_amounts(each), bold=True) for each in shown), default=0.0) + 16
    notes = fitted(notes, scene, _MARGINS.left)
    margins = _MARGINS._replace(bottom=_MARGINS.bottom + foot_of(notes), right=max(_MARGINS.right, room))
    figure, axes = new_axes(scene, len(shown) * (_ROW_OF_TWO if scene.before else _ROW), margins)
    name_lines(axes, theme, [numbers.owner_name(each.owner) for each in shown], _NAMES)
    owners = [*shown, *(then[each.owner] for each in shown if each.owner in then)]
    whole = max([1.0, *(_end(each) for each in owners)])
    axes.set_xlim(0, whole)
    axes.set_xlabel(tr("full-time people"), color=theme.muted, fontsize=Size.SMALL, labelpad=4)
    axes.xaxis.set_major_formatter(_Amounts())
    rule_upright(axes, theme)
    marks = []
    for line, each in enumerate(shown):
        if scene.before is None:
            _bar(axes, theme, each, line, _HIGH)
        else:
            _bar(axes, theme, each, line - 0.19, _HIGH_OF_TWO)
            _bar_before(axes, theme, then.get(each.owner), line + 0.21)
        box = box_of(axes, 0, max(_end(each), whole / 20), line - 0.42, line + 0.42)
        functions = tuple(function for group in each.executed.values() for function in group)
        marks.append(Mark(box, _words(scene, each, then), functions, each.owner))
    say_below(figure, scene, notes, margins.left)
    return Chart(figure, tuple(marks), len(ranked) - len(shown))


def load_table(scene: Scene) -> Table:
    """The load, the capacity, the part used and what is held, of every owner."""
    then = {} if scene.before is None else scene.before.by_owner
    heads = [tr(head) for head in _HEADS]
    lines, functions = [], []
    for each in in_order_of_load(scene.numbers):
        numbers = [each.decisions, each.executions, each.inputs, each.reviews]
        capacity = "" if each.capacity is None else number_words(each.capacity, 2)
        line = [
            scene.numbers.owner_name(each.owner),
            number_words(each.load, 2),
            capacity,
            _percent(each),
            *map(str, numbers),
        ]
        was = then.get(each.owner)
        lines.append((*line, *([_percent(was) if was else tr("new")] if scene.before else [])))
        functions.append(tuple(function for group in each.executed.values() for function in group))
    return Table((*heads, *([tr("Used before")] if scene.before else [])), tuple(lines), tuple(functions))


def _bar(axes: Axes, theme: Theme, each: OwnerNumbers, line: float, high: float) -> None:
    """Draw the capacity as ground, the load on it, hatched where it goes beyond, and the amounts behind."""
    capacity = each.capacity or 0.0
    if capacity:
        bar(axes, line, (0, capacity), high, facecolor=theme.bar_ground, edgecolor=theme.strong_line, linewidth=1)
    fits = min(each.load, capacity) if capacity else each.load
    is_outside = each.kind != OwnerKind.ROLE
    edge: dict[str, Any] = (
        {"edgecolor": theme.strong_line, "linewidth": 1.2, "linestyle": (0, (3, 2))} if is_outside else {}
    )
    bar(axes, line, (0, fits), high, facecolor=theme.department if is_outside else theme.bar, **edge)
    if _is_over(each):
        looks = {"facecolor": theme.error_ground, "edgecolor": theme.error, "hatch": "/", "linewidth": 1.2}
        bar(axes, line, (capacity, each.load), high, **looks)
    colour = theme.error if _is_over(each) else theme.text
    say_at(axes, (_end(each), line), _amounts(each), colour, bold=_is_over(each), by=8, ground=theme.card)


def _amounts(each: OwnerNumbers) -> str:
    words = load_words(each.load, each.capacity if each.is_role else None)
    percent = f" · {_percent(each)}" if each.utilisation is not None else ""
    return f"{'▲ ' if _is_over(each) else ''}{words}{percent}"


def _bar_before(axes: Axes, theme: Theme, was: OwnerNumbers | None, line: float) -> None:
    """Draw what it was before as an outline below."""
    if was is None:
        say_at(axes, (0, line), tr("new here"), theme.muted, by=8, ground=theme.card)
        return
    bar(axes, line, (0, was.load), 0.22, facecolor=theme.card, edgecolor=theme.strong_line, linewidth=1, hatch="/")
    percent = f" · {_percent(was)}" if was.utilisation is not None else ""
    say_at(
        axes,
        (was.load, line),
        tr("before {load}", load=f"{load_words(was.load, None)}{percent}"),
        theme.muted,
        by=8,
        ground=theme.card,
    )


def _gone(scene: Scene) -> list[str]:
    """Name the owners that had work before and are not here any more, the fullest first."""
    if scene.before is None:
        return []
    gone = [each for each in in_order_of_load(scene.before) if each.load and each.owner not in scene.numbers.by_owner]
    names = ", ".join(f"{scene.before.owner_name(each.owner)} {load_words(each.load, None)}" for each in gone)
    room = scene.width - _MARGINS.left - 16
    return [elided(tr("Not here any more: {names}", names=names), room, Size.SMALL)] if gone else []


def _words(scene: Scene, each: OwnerNumbers, then: Mapping[str, OwnerNumbers]) -> str:
    percent = f" ({_percent(each)})" if each.utilisation is not None else ""
    load = load_words(each.load, each.capacity if each.is_role else None)
    words = tr(
        "{owner}: load {load}. Decides {decisions}, executes {executions}.",
        owner=scene.numbers.owner_name(each.owner),
        load=f"{load}{percent}",
        decisions=each.decisions,
        executions=each.executions,
    )
    was = then.get(each.owner)
    if scene.before is None:
        return words
    if was is None:
        return f"{words} {tr('Before: not there.')}"
    return f"{words} {tr('Before: {load}.', load=load_words(was.load, was.capacity if was.is_role else None))}"


def _percent(each: OwnerNumbers) -> str:
    return "" if each.utilisation is None else f"{whole_percent(each.utilisation)} %"


def _is_over(each: OwnerNumbers) -> bool:
    return each.is_role and (each.utilisation or 0) > 1 + _ROUNDING


def _end(each: OwnerNumbers) -> float:
    return max(each.load, each.capacity or 0.0)
