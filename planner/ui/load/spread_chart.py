"""How the work of each area is spread over owners."""

from matplotlib.axes import Axes

from planner.language import mark, number_words, tr, trn
from planner.model.statistics.area_spread import AreaSpread
from planner.model.wording import whole_percent
from planner.ui.load.axes import (
    Margins,
    Part,
    bars,
    box_of,
    elided,
    fitted,
    foot_of,
    name_lines,
    new_axes,
    say_at,
    say_below,
    tint,
    width_of,
)
from planner.ui.load.chart import Chart, Mark, Scene, Table

_NAMES = 176.0
_ROW, _HIGH = 32.0, 0.66
_MARGINS = Margins(_NAMES + 16, 8, 250, 12)
_STRONG, _LIGHT = 0.5, 0.2
_LEAST = 26.0
_HEADS = (
    mark("Area"),
    mark("Functions"),
    mark("Owners"),
    mark("As many equal owners"),
    mark("Decisions and executions"),
)


def spread_chart(scene: Scene) -> Chart:
    """Draw a bar for each area, in parts by owner, with the effective number of owners behind it."""
    theme, numbers = scene.theme, scene.numbers
    shown = numbers.areas[: scene.most]
    notes = [
        tr("Parts are decisions and executions. “≈ 2.0 equal”: spread as wide as over two owners with equal parts."),
        *_more_areas(len(numbers.areas) - len(shown)),
    ]
    notes = fitted(notes, scene, _MARGINS.left)
    margins = _MARGINS._replace(bottom=foot_of(notes) + 12)
    figure, axes = new_axes(scene, max(1, len(shown)) * _ROW, margins)
    names = [numbers.area_name(area.area) for area in shown]
    name_lines(axes, theme, names, _NAMES)
    axes.set(xlim=(0, 1), xticks=())
    then = {} if scene.before is None else {area.area: area.effective_owners for area in scene.before.areas}
    marks: list[Mark] = []
    parts: list[Part] = []
    for line, area in enumerate(shown):
        marks += _parts(axes, scene, parts, line, area)
        words = _spread_words(area)
        if scene.before is not None:
            was = number_words(then[area.area], 1) if area.area in then else ""
            words = f"{words} {tr('(before {owners})', owners=was) if was else tr('(new)')}"
        say_at(axes, (1, line), words, theme.text, bold=not area.work, by=10)
    bars(axes, parts, _HIGH, edge=theme.card, width=1.5)
    say_below(figure, scene, notes, margins.left)
    return Chart(figure, tuple(marks), len(numbers.areas) - len(shown))


def spread_table(scene: Scene) -> Table:
    """The owners of every area with their parts."""
    numbers = scene.numbers
    lines = []
    for area in numbers.areas:
        parts = ", ".join(f"{numbers.owner_name(owner)} {work}" for owner, work in area.work)
        lines.append(
            (
                numbers.area_name(area.area),
                f"{len(area.functions)}",
                f"{len(area.work)}",
                number_words(area.effective_owners, 1),
                parts,
            )
        )
    heads = tuple(map(tr, _HEADS))
    return Table(heads, tuple(lines), tuple(area.functions for area in numbers.areas))


def _spread_words(area: AreaSpread) -> str:
    """Say over how many owners an area is spread, and over how many equal ones that would be."""
    if not area.work:
        return tr("nobody yet")
    equal = number_words(area.effective_owners, 1)
    return trn(len(area.work), "{n} owner ≈ {equal} equal", "{n} owners ≈ {equal} equal", equal=equal)


def _more_areas(left_out: int) -> tuple[str, ...]:
    if not left_out:
        return ()
    number = number_words(left_out)
    return (trn(left_out, "and {number} more area with less", "and {number} more areas with less", number=number),)


def _parts(axes: Axes, scene: Scene, parts: list[Part], line: int, area: AreaSpread) -> list[Mark]:
    """Add the parts of one area, the biggest first, and write the owner's name on each where there is room."""
    theme, numbers = scene.theme, scene.numbers
    whole, start = sum(work for _, work in area.work), 0.0
    grounds = [tint(theme.action, theme.card, strength) for strength in (_STRONG, _LIGHT)]
    marks: list[Mark] = []
    for turn, (owner, work) in enumerate(area.work):
        part = work / whole
        parts.append(Part(line, start, start + part, grounds[turn % 2]))
        box = box_of(axes, start, start + part, line - _HIGH / 2, line + _HIGH / 2)
        name = numbers.owner_name(owner)
        if box.width() > _LEAST:
            fits = name if width_of(name) < box.width() - 8 else elided(name, box.width() - 8)
            say_at(axes, (start + part / 2, line), fits, theme.text, along="center")
        functions = tuple(function for function in area.functions if _works_on(scene, owner, function))
        told = tr(
            "{owner} has {work} of {all} decisions and executions ({percent} %) in {area}.",
            owner=name,
            work=work,
            all=whole,
            percent=whole_percent(part),
            area=numbers.area_name(area.area),
        )
        marks.append(Mark(box, told, functions, owner))
        start += part
    return marks


def _works_on(scene: Scene, owner: str, function: str) -> bool:
    facts = scene.numbers.facts
    return owner in facts.deciding(function) or owner in facts.executing(function)
