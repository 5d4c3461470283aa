"""The picture of what changes: two structures drawn as one, each owner where it stands in the pictures of both."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from planner.language import number_words, tr
from planner.model.compare.comparison import Comparison
from planner.model.compare.graph_changes import Difference, GraphChanges, graph_changes, work_of
from planner.model.compare.shared_places import shared_places
from planner.model.graph.geometry import boxes_of
from planner.model.graph.places import Slot, layers_in
from planner.model.graph.quiet import quiet_lines, weights_of
from planner.model.vocabulary import Ownership
from planner.ui.graph.change_marks import change_marks
from planner.ui.graph.owner_box import Held, OwnerBox, held_by, measured
from planner.ui.graph.picture import (
    Drafts,
    Level,
    Picture,
    Source,
    Standing,
    bounds_of,
    drafts_of,
    drawn,
    in_one_frame,
    measure_of,
)
from planner.ui.graph.pills import Pills, place_pills
from planner.ui.graph.stroke import strokes_of
from planner.ui.gravest import Marks, unmarked

LINE_KINDS = frozenset((Ownership.EXECUTION.value, Ownership.REVIEW.value, Ownership.INPUT.value))
"""The kinds of lines that a picture may show."""


class InTurn(NamedTuple):
    """Three pictures that one canvas shows in turn; nobody stands elsewhere in another one."""

    before: Picture
    after: Picture
    changes: Picture


def draw_up_in_turn(
    comparison: Comparison,
    sources: tuple[Source, Source],
    slots: Mapping[str, Slot],
    level: Level,
    *,
    whole: bool = False,
    marks: Marks = unmarked,
) -> InTurn:
    """Draw up two structures and what changes between them for one canvas.

    What changes has no marks of findings: a box in it stands for two structures with findings of their own, of which
    some are solved on the way, and a mark that says neither would mislead.

    Args:
        comparison: both structures.
        sources: the structures before and after, with their graphs.
        slots: where each owner stands in pictures of single structures; of two who share a slot there, the one that
            is on one side alone gives way.
        level: owners alone, or with their functions.
        whole: leave no part of a name out, for files.
        marks: gives the marks of findings of both structures.
    """
    graphs = [graph for _, graph in sources]
    sketches = graphs[0].sketch(), graphs[1].sketch()
    changes = graph_changes(comparison, sketches, (graphs[0].abandoned, graphs[1].abandoned))
    both, all_of = changes.sketch(), [drafts_of(source, level, whole=whole) for source in sources]
    slots = shared_places(_kept_first(changes), slots)
    drafts = _drafts(comparison, changes, (all_of[0], all_of[1]), level, whole=whole)
    places = boxes_of([both], slots, measure_of([*all_of, drafts]))
    standing = Standing(places, slots, quiet_lines(weights_of(sketches), layers_in(slots)))
    before, after = (
        drawn(source, draft, standing, whole=whole, marks=marks) for source, draft in zip(sources, all_of, strict=True)
    )
    both_drawn = _overlaid(comparison, changes, drafts, standing, whole=whole)
    frame = replace(both_drawn, bounds=both_drawn.extent(LINE_KINDS))  # so that all three are seen at one scale
    return InTurn(*in_one_frame([before, after, frame]))


def _kept_first(changes: GraphChanges) -> list[str]:
    """The owners, those first who stand in both structures, and those last who are gone."""
    places = {Difference.ADDED: 1, Difference.REMOVED: 2}
    return sorted(changes.owners, key=lambda owner: places.get(changes.owners[owner], 0))


# --- boxes ------------------------------------------------------------------------------------------------------


def _drafts(
    comparison: Comparison, changes: GraphChanges, sides: tuple[Drafts, Drafts], level: Level, *, whole: bool
) -> Drafts:
    then, now = sides
    drafts = {}
    for owner, difference in changes.owners.items():
        known = now.get(owner) or then[owner]
        held = _held(comparison, owner) if level is Level.FUNCTIONS else {}
        who = owner, changes.kinds[owner], comparison.name_of_owner(owner)
        drafts[owner] = replace(
            measured(who, _note(comparison, known, difference), held, whole=whole), difference=difference
        )
    return drafts


def _note(comparison: Comparison, known: OwnerBox, difference: Difference) -> str:
    """What stands below a name: whose work changes has it counted, what is kept and what is not."""
    if difference not in {Difference.MOVED, Difference.REKINDED}:
        return known.note
    was, is_now = work_of(comparison.before, known.owner), work_of(comparison.after, known.owner)
    if was == is_now:
        return tr("decides or executes otherwise")
    kept, more, fewer = len(was & is_now), len(is_now - was), len(was - is_now)
    said = [
        tr("keeps {n}", n=kept) if kept else "",
        f"+ {more}" if more else "",
        f"− {fewer}" if fewer else "",  # noqa: RUF001 - the sign
    ]
    return " · ".join(filter(None, said))


def _held(comparison: Comparison, owner: str) -> dict[str, Held]:
    """What an owner holds on either side, with what became of it."""
    was, is_now = held_by(comparison.before, owner), held_by(comparison.after, owner)
    held = {}
    for function, mine in {**is_now, **was, **is_now}.items():
        if function not in was:
            found = Difference.ADDED
        elif function not in is_now:
            found = Difference.REMOVED
        else:
            found = Difference.SAME if was[function] == mine else Difference.MOVED
        held[function] = mine._replace(difference=found)
    return held


# --- the picture ------------------------------------------------------------------------------------------------


def _overlaid(
    comparison: Comparison, changes: GraphChanges, drafts: Drafts, standing: Standing, *, whole: bool
) -> Picture:
    rects = {owner: standing.places[owner]._replace(height=draft.size[1]) for owner, draft in drafts.items()}
    boxes = {owner: draft.placed(rects[owner]) for owner, draft in drafts.items()}
    by_key = {change.line[:3]: change for change in changes.lines}
    changed_most = {key: (len({*one.before} ^ {*one.after}), len(one.line.functions)) for key, one in by_key.items()}
    quiet = quiet_lines(changed_most, layers_in(standing.slots))
    strokes = tuple(
        replace(stroke, change=by_key[stroke.source, stroke.target, stroke.kind])
        for stroke in strokes_of(changes.sketch(), standing.slots, rects, quiet)
    )
    abandoned = [(function, comparison.name_of_function(function)) for function in changes.abandoned]
    pills = _told(place_pills(abandoned, list(rects.values()), strokes, whole=whole), changes)
    signs = change_marks(boxes.values(), strokes, pills.pills if pills else ())
    names = [" ".join(facts.structure.name.split()) for facts in (comparison.before, comparison.after)]
    bounds = bounds_of(list(rects.values()), pills)
    return Picture(" → ".join(names), _figures(changes), boxes, strokes, pills, bounds, signs=signs)


def _told(pills: Pills | None, changes: GraphChanges) -> Pills | None:
    if pills is None:
        return None
    told = tuple(pill._replace(difference=changes.abandoned.get(pill.function)) for pill in pills.pills)
    return replace(pills, pills=told)


def _figures(changes: GraphChanges) -> tuple[tuple[str, str], ...]:
    """How many owners join, leave, go on otherwise and as before."""
    found = list(changes.owners.values())
    counts = (
        (found.count(Difference.ADDED), tr("new")),
        (found.count(Difference.REMOVED), tr("gone")),
        (found.count(Difference.MOVED) + found.count(Difference.REKINDED), tr("with other work")),
        (found.count(Difference.SAME), tr("as before")),
    )
    return tuple((number_words(number), words) for number, words in counts)
