"""What each pair of owners shares, as a heat map with the overlap score."""

from collections import Counter
from math import nan

from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap, to_hex
from matplotlib.patches import Rectangle

from planner.language import mark, tr, trn
from planner.model.statistics.overlap import Overlap
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.model.wording import whole_percent
from planner.ui.load.axes import (
    Margins,
    box_of,
    elided,
    fitted,
    foot_of,
    more_owners,
    new_axes,
    readable_on,
    say_at,
    say_below,
)
from planner.ui.load.chart import Chart, Mark, Scene, Table
from planner.ui.look.theme import Size

MOST_OWNERS = 16
"""Owners in the picture at most: more cells than this nobody reads."""

_ROW = 38.0
_NAMES = 190.0
_MARGINS = Margins(16, 8, _NAMES + 8, 8)
_HALF = 0.5
_FIRST_PAIRS = 3
_SAME_COUNTS = 10
_HEADS = (
    mark("Owner"),
    mark("and", about="the other owner of a pair"),
    mark("Functions shared"),
    mark("Same work"),
    mark("Overlap score"),
)


def owners_of_map(numbers: StructureNumbers, most: int) -> list[str]:
    """The owners of the picture, in the order people see: those of the highest scores, then those that share most."""
    weight: Counter[str] = Counter()
    for pair in numbers.pairs:
        for owner in (pair.one, pair.other):
            weight[owner] += len(pair.functions) + _SAME_COUNTS * pair.same_work
    first = [owner for pair in numbers.pairs[:_FIRST_PAIRS] if pair.same for owner in (pair.one, pair.other)]
    chosen = set([*dict.fromkeys([*first, *(owner for owner, _ in weight.most_common())])][:most])
    return [each.owner for each in numbers.owners if each.owner in chosen]


def overlap_chart(scene: Scene) -> Chart:
    """Draw a cell for each pair of owners; each owner's name stands where its line and its column meet."""
    theme, numbers = scene.theme, scene.numbers
    owners = owners_of_map(numbers, min(scene.most, MOST_OWNERS))
    place = {owner: n for n, owner in enumerate(owners)}
    pairs = [pair for pair in numbers.pairs if pair.one in place and pair.other in place]
    notes = [tr("A number is how many functions both hold something on; the darker, the more.")]
    notes += [
        tr("Framed: both do the same work. The percentage is the overlap score: the part of their work that both do.")
    ]
    sharing = {owner for pair in numbers.pairs for owner in (pair.one, pair.other)}
    left_out = max(0, len(sharing) - len(owners))
    notes += more_owners(left_out)
    notes = fitted(notes, scene, _MARGINS.left)
    margins = _MARGINS._replace(bottom=foot_of(notes) + 12)
    figure, axes = new_axes(scene, len(owners) * _ROW, margins)
    axes.set(xlim=(0, max(1, len(owners) - 1)), ylim=(max(1, len(owners)), 0), xticks=(), yticks=())
    shared = {(place[pair.other], place[pair.one]): len(pair.functions) for pair in pairs}
    lines, columns = range(max(1, len(owners))), range(max(1, len(owners) - 1))
    cells = [[float(shared.get((line, column), 0)) if column < line else nan for column in columns] for line in lines]
    most = max(shared.values(), default=1)
    colours = LinearSegmentedColormap.from_list("shared", [theme.panel, theme.selection, theme.action])
    axes.pcolormesh(cells, cmap=colours, vmin=0, vmax=most, edgecolors=theme.card, linewidth=2)
    marks = []
    for pair in pairs:
        ground = to_hex(colours(len(pair.functions) / most))
        marks.append(_cell(axes, scene, pair, (place[pair.other], place[pair.one]), ground))
    wide = (scene.width - margins.left - margins.right) / len(columns)
    for owner, at in place.items():
        room = _NAMES + (len(columns) - at) * wide
        say_at(axes, (at, at + _HALF), elided(numbers.owner_name(owner), room), theme.text, by=6)
    say_below(figure, scene, notes, margins.left)
    return Chart(figure, tuple(sorted(marks, key=lambda mark: (mark.box.top(), mark.box.left()))), left_out)


def overlap_table(scene: Scene) -> Table:
    """Every pair of owners that meets on a function."""
    numbers = scene.numbers
    heads = tuple(map(tr, _HEADS))
    lines = tuple(
        (
            numbers.owner_name(pair.one),
            numbers.owner_name(pair.other),
            f"{len(pair.functions)}",
            f"{pair.same_work}",
            f"{whole_percent(pair.score)} %",
        )
        for pair in numbers.pairs
    )
    return Table(heads, lines, tuple(pair.functions for pair in numbers.pairs))


def _cell(axes: Axes, scene: Scene, pair: Overlap, at: tuple[int, int], ground: str) -> Mark:
    theme, numbers = scene.theme, scene.numbers
    line, column = at
    ink = readable_on(ground, theme)
    percent = f"{whole_percent(pair.score)} %"
    box = box_of(axes, column, column + 1, line, line + 1)
    if pair.same:
        frame = Rectangle((column + 0.06, line + 0.08), 0.88, 0.84, fill=False, edgecolor=theme.warning, linewidth=2)
        axes.add_patch(frame)
        say_at(axes, (column + _HALF, line + _HALF), percent, ink, along="center", down=8, size=Size.SMALL)
    middle = (column + _HALF, line + _HALF)
    up = -7 if pair.same else 0
    say_at(axes, middle, f"{len(pair.functions)}", ink, bold=bool(pair.same), along="center", down=up)
    told = trn(
        len(pair.functions),
        "{one} and {other} share {n} function. Overlap score {percent}: {same} of {all} decisions and executions.",
        "{one} and {other} share {n} functions. Overlap score {percent}: {same} of {all} decisions and executions.",
        one=numbers.owner_name(pair.one),
        other=numbers.owner_name(pair.other),
        percent=percent,
        same=pair.same_work,
        all=pair.all_work,
    )
    return Mark(box, told, pair.functions)
