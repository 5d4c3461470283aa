"""What each owner decides and executes, by area."""

from collections.abc import Mapping

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from planner.language import mark, tr, trn
from planner.model.statistics.owner_numbers import AreaHeld, OwnerNumbers
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.model.vocabulary import Ownership
from planner.model.wording import plain_figure
from planner.ui.load.axes import (
    Margins,
    Part,
    bars,
    box_of,
    foot_of,
    more_owners,
    name_lines,
    new_axes,
    rule_upright,
    say_at,
    say_below,
    tint,
    width_of,
)
from planner.ui.load.chart import Chart, Mark, Scene, Table
from planner.ui.look.theme import Size

_NAMES = 196.0
_ROW, _HIGH = 28.0, 0.66
_MARGINS = Margins(_NAMES + 16, 30, 16, 30)
_LIGHT = 0.24
_TOTAL = 36.0
_Side = tuple[Ownership, int, str]
_SIDES: tuple[_Side, _Side] = (
    (Ownership.DECISION, -1, mark("← Decides")),
    (Ownership.EXECUTION, 1, mark("Executes →")),
)


def in_order_of_work(numbers: StructureNumbers) -> list[OwnerNumbers]:
    """The owners that decide or execute anything, those with most first."""
    working = [each for each in numbers.owners if each.decisions or each.executions]
    return sorted(working, key=lambda each: -(each.decisions + each.executions))


def work_chart(scene: Scene) -> Chart:
    """Draw the decisions of each owner to the left and its executions to the right, in parts by area."""
    theme, numbers = scene.theme, scene.numbers
    ranked = in_order_of_work(numbers)
    shown = ranked[: scene.most]
    notes = _legend(scene, _places(numbers)) + list(more_owners(max(0, len(ranked) - scene.most)))
    margins = _MARGINS._replace(bottom=_MARGINS.bottom + foot_of(notes))
    figure, axes = new_axes(scene, len(shown) * _ROW, margins)
    name_lines(axes, theme, [numbers.owner_name(each.owner) for each in shown], _NAMES)
    left = max([1, *(each.decisions for each in shown)])
    right = max([1, *(each.executions for each in shown)])
    room = _TOTAL * (left + right) / (scene.width - margins.left - margins.right - 2 * _TOTAL)
    axes.set_xlim(-left - room, right + room)
    axes.xaxis.set_major_formatter(lambda value, _: plain_figure(abs(value)))
    axes.xaxis.set_major_locator(MaxNLocator(10, integer=True))
    rule_upright(axes, theme)
    axes.axvline(0, color=theme.strong_line, linewidth=1)
    for ownership, side, arrow in _SIDES:
        colour = theme.ownership(ownership).name()
        axes.annotate(
            tr(arrow),
            (0, 1),
            (side * 10, 14),
            xycoords=axes.get_xaxis_transform(),
            textcoords="offset points",
            ha="right" if side < 0 else "left",
            va="center",
            color=colour,
            fontsize=Size.BODY,
            fontweight="bold",
        )
    marks: list[Mark] = []
    left_parts, right_parts = list[Part](), list[Part]()
    for line, each in enumerate(shown):
        marks += reversed(_side(axes, scene, line, (each.owner, each.decided), _SIDES[0], parts=left_parts))
        marks += _side(axes, scene, line, (each.owner, each.executed), _SIDES[1], parts=right_parts)
    for parts, (ownership, *_) in zip((left_parts, right_parts), _SIDES, strict=True):
        bars(axes, parts, _HIGH, edge=theme.ownership(ownership).name(), width=1)
    say_below(figure, scene, notes, 16)
    return Chart(figure, tuple(marks), max(0, len(ranked) - scene.most))


def work_table(scene: Scene) -> Table:
    """How many functions of each area every owner decides and executes."""
    numbers = scene.numbers
    areas = [area.area for area in numbers.areas]
    heads = (tr("Owner"), tr("Does"), tr("In all"), *(numbers.area_name(area) for area in areas))
    lines, functions = [], []
    for each in in_order_of_work(numbers):
        for held, words in ((each.decided, tr("decides")), (each.executed, tr("executes"))):
            whole = tuple(function for group in held.values() for function in group)
            counts = (f"{len(held[area])}" if area in held else "" for area in areas)
            lines.append((numbers.owner_name(each.owner), words, f"{len(whole)}", *counts))
            functions.append(whole)
    return Table(heads, tuple(lines), tuple(functions))


def _side(
    axes: Axes, scene: Scene, line: int, held: tuple[str, AreaHeld], side: _Side, *, parts: list[Part]
) -> list[Mark]:
    """Add one owner's decisions or executions, a part for each area, and write the area's name or number on it."""
    (ownership, sign, _), (owner, by_area) = side, held
    place = _places(scene.numbers)
    theme, numbers, start = scene.theme, scene.numbers, 0
    marks: list[Mark] = []
    strong = theme.ownership(ownership).name()
    grounds = ((strong, theme.on_ownership), (tint(strong, theme.card, _LIGHT), theme.text))
    for turn, area in enumerate(sorted(by_area, key=place.__getitem__)):
        functions = by_area[area]
        ground, ink = grounds[turn % 2]
        ends = sorted((sign * start, sign * (start + len(functions))))
        parts.append(Part(line, ends[0], ends[1], ground))
        box = box_of(axes, ends[0], ends[1], line - _HIGH / 2, line + _HIGH / 2)
        names = (name for name in (numbers.area_name(area), f"#{place[area]}") if width_of(name) + 6 < box.width())
        fits = next(names, "")
        if fits:
            say_at(axes, (sum(ends) / 2, line), fits, ink, along="center")
        told = _told(ownership, numbers.owner_name(owner), len(functions), numbers.area_name(area))
        marks.append(Mark(box, told, functions))
        start += len(functions)
    if start:
        say_at(
            axes,
            (sign * start, line),
            f"{start}",
            theme.text,
            bold=True,
            along="right" if sign < 0 else "left",
            by=sign * 6,
            ground=theme.card,
        )
    return marks


def _told(ownership: Ownership, owner: str, number: int, area: str) -> str:
    if ownership is Ownership.DECISION:
        return trn(
            number,
            "{owner} decides {n} function in {area}.",
            "{owner} decides {n} functions in {area}.",
            owner=owner,
            area=area,
        )
    return trn(
        number,
        "{owner} executes {n} function in {area}.",
        "{owner} executes {n} functions in {area}.",
        owner=owner,
        area=area,
    )


def _places(numbers: StructureNumbers) -> dict[str, int]:
    """The number of each area in the picture."""
    return {area.area: number for number, area in enumerate(numbers.areas, 1)}


def _legend(scene: Scene, place: Mapping[str, int]) -> list[str]:
    """The numbers of the areas, in as many lines as they need."""
    lines: list[str] = []
    for area, number in place.items():
        entry = f"#{number} {scene.numbers.area_name(area)}"
        joined = f"{lines[-1]}    {entry}" if lines else f"{tr('Areas:')}  {entry}"
        if lines and width_of(joined, Size.SMALL) > scene.width - 32:
            lines.append(entry)
        else:
            lines[-1:] = [joined]
    return lines
