"""What part of the execution lies with external partners."""

from math import fsum
from typing import Any, NamedTuple

from planner.language import number_words, tr, trn
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.model.wording import whole_percent
from planner.ui.load.axes import (
    Margins,
    bar,
    box_of,
    fitted,
    foot_of,
    name_lines,
    new_axes,
    say_at,
    say_below,
    width_of,
)
from planner.ui.load.chart import Chart, Mark, Scene, Table
from planner.ui.words.amounts import amount_words

_NAMES = 230.0
_ROW, _HIGH = 34.0, 0.62
_MARGINS = Margins(_NAMES + 16, 12, 190, 12)


class _Part(NamedTuple):
    """A part of a bar: its words, how big it is, how it is drawn, and the functions behind it."""

    words: str
    size: float
    kind: str
    functions: tuple[str, ...]


class _Line(NamedTuple):
    """A bar of the chart with its parts, and what is written behind it."""

    name: str
    parts: tuple[_Part, ...]
    said: str
    owner: str = ""


def partner_chart(scene: Scene) -> Chart:
    """Draw execution inside and outside by functions and by effort, then each partner's part of it."""
    theme = scene.theme
    lines = _lines(scene)
    shown = lines[: scene.most]
    notes = [
        tr("Dashed: executed by partners. Hatched: by partners and others together. Filled: inside."),
        *_more_partners(len(lines) - len(shown)),
    ]
    notes = fitted(notes, scene, _MARGINS.left)
    margins = _MARGINS._replace(bottom=foot_of(notes) + 12)
    figure, axes = new_axes(scene, len(shown) * _ROW, margins)
    name_lines(axes, theme, [line.name for line in shown], _NAMES)
    axes.set(xlim=(0, 1), xticks=())
    looks: dict[str, dict[str, Any]] = {
        "partner": {"facecolor": theme.partner, "edgecolor": theme.text, "linewidth": 1.4, "linestyle": (0, (3, 2))},
        "both": {"facecolor": theme.partner, "edgecolor": theme.strong_line, "linewidth": 1, "hatch": "/"},
        "inside": {"facecolor": theme.bar_ground, "edgecolor": theme.strong_line, "linewidth": 1},
    }
    marks = []
    for at, line in enumerate(shown):
        start = 0.0
        for part in line.parts:
            if not part.size:
                continue
            bar(axes, at, (start, start + part.size), _HIGH, **looks[part.kind])
            box = box_of(axes, start, start + part.size, at - _HIGH / 2, at + _HIGH / 2)
            if width_of(part.words) < box.width() - 8:
                ground = theme.partner if part.kind == "both" else ""
                say_at(axes, (start + part.size / 2, at), part.words, theme.text, along="center", ground=ground)
            words = f"{line.name}: {part.words}, {whole_percent(part.size)} %."
            marks.append(Mark(box, words, part.functions, line.owner))
            start += part.size
        say_at(axes, (max(start, 1.0) if not line.owner else start, at), line.said, theme.text, by=10)
    say_below(figure, scene, notes, margins.left)
    return Chart(figure, tuple(marks), len(lines) - len(shown))


def partner_table(scene: Scene) -> Table:
    """The same in lines: each bar with its parts."""
    lines = _lines(scene)
    parts = ("; ".join(f"{p.words} {whole_percent(p.size)} %" for p in line.parts if p.size) for line in lines)
    functions = tuple(
        tuple(f for part in line.parts if part.kind != "inside" for f in part.functions) for line in lines
    )
    rows = tuple((line.name, line.said, words) for line, words in zip(lines, parts, strict=True))
    return Table((tr("Execution"), tr("Partners"), tr("Parts")), rows, functions)


def _lines(scene: Scene) -> list[_Line]:
    sides = [scene.numbers, *([scene.before] if scene.before else [])]
    lines = [line for numbers in sides for line in _whole(numbers, of_two=scene.before is not None)]
    numbers = scene.numbers
    effort = numbers.partners.effort or 1.0
    each = []
    for partner in numbers.facts.structure.in_board_order(list(numbers.facts.partners)):
        functions = tuple(function for group in numbers.by_owner[partner].executed.values() for function in group)
        size = fsum(numbers.facts.work(partner, function) for function in functions)
        said = trn(
            len(functions),
            "{n} function, {people} people ({percent} %)",
            "{n} functions, {people} people ({percent} %)",
            people=amount_words(size),
            percent=whole_percent(size / effort),
        )
        own = trn(len(functions), "{n} function of its own", "{n} functions of its own")
        part = _Part(own, size / effort, "partner", functions)
        each.append(_Line(numbers.owner_name(partner), (part,), said, partner))
    return lines + sorted(each, key=lambda line: -line.parts[0].size)


def _more_partners(left_out: int) -> tuple[str, ...]:
    if not left_out:
        return ()
    number = number_words(left_out)
    return (
        trn(left_out, "and {number} more partner with less", "and {number} more partners with less", number=number),
    )


def _whole(numbers: StructureNumbers, *, of_two: bool) -> list[_Line]:
    """The two bars of a structure: its functions and its effort."""
    share = numbers.partners
    name = " ".join(numbers.facts.structure.name.split())
    count, effort = share.executed or 1, share.effort or 1.0
    outside = (*share.alone, *share.together)
    return [
        _Line(
            tr("Functions in {structure}", structure=name) if of_two else tr("Functions"),
            (
                _Part(
                    tr("{n} by partners alone", n=len(share.alone)), len(share.alone) / count, "partner", share.alone
                ),
                _Part(tr("{n} by both", n=len(share.together)), len(share.together) / count, "both", share.together),
                _Part(tr("{n} inside", n=len(share.inside)), len(share.inside) / count, "inside", share.inside),
            ),
            tr("{percent} % with a partner", percent=whole_percent(share.of_functions or 0)),
        ),
        _Line(
            tr("Effort in {structure}", structure=name) if of_two else tr("Effort"),
            (
                _Part(
                    tr("{people} by partners", people=amount_words(share.partner_effort)),
                    share.partner_effort / effort,
                    "partner",
                    outside,
                ),
                _Part(
                    tr("{people} inside", people=amount_words(share.effort - share.partner_effort)),
                    1 - share.partner_effort / effort if share.effort else 0.0,
                    "inside",
                    (*share.together, *share.inside),
                ),
            ),
            tr("{percent} % by partners", percent=whole_percent(share.of_effort or 0)),
        ),
    ]
