"""Two versions that meet, what both come from, and what a merge of them would do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from planner.language import mark, tr
from planner.model.collector import collector_paused
from planner.model.differences.difference import Difference
from planner.model.differences.find import differences
from planner.model.flat import records_of
from planner.model.operating_model import OperatingModel
from planner.model.wording import listed_briefly
from planner.storage.merging.conflict import Conflict
from planner.storage.merging.merge import Merged, merge
from planner.storage.merging.round import Decided

NOTHING_KNOWN = mark("nothing that is known, so all that either of them has stays")
"""What two versions come from where nobody says."""

_IN_STRUCTURE = 3
"""How long a path at least is that leads to a record within a structure."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a document.

    Attributes:
        model: what it holds.
        words: what it is, as in "northwind.opmodel as it is on the disk".
    """

    model: OperatingModel
    words: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two versions that are to become one.

    Attributes:
        name: what people call the document.
        mine: the version whose word stays as long as nobody decides.
        theirs: the other one.
        bases: what both may come from, the likeliest first; the last one is always an empty model.
        notes: what people should know about the versions as they were read, a sentence each.
    """

    name: str
    mine: Version
    theirs: Version
    bases: tuple[Version, ...]
    notes: tuple[str, ...] = ()

    def merged(self, base: Version, decided: Decided) -> Merged:
        """Merge the two with what people decided."""
        with collector_paused():
            return merge(base.model, self.mine.model, self.theirs.model, decided)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a merge would do.

    Attributes:
        conflicts: what it leaves to people, as long as nothing is decided.
        from_mine: what only my version says, told as what becomes new for theirs.
        from_theirs: what only theirs says, told as what becomes new for mine.
        notes: a sentence for each reference that had to be cut.
        strangers: have the two no function and no owner in common?
    """

    conflicts: tuple[Conflict, ...]
    from_mine: tuple[Difference, ...]
    from_theirs: tuple[Difference, ...]
    notes: tuple[str, ...]
    strangers: bool


def outlook(meeting: Meeting, base: Version) -> Outlook:
    """Tell what a merge of the two would do; takes as long as both are big, half a second with a thousand functions."""
    merged = meeting.merged(base, {})
    mine, theirs = meeting.mine.model, meeting.theirs.model
    with collector_paused():
        from_mine, from_theirs = _gained(theirs, merged), _gained(mine, merged)
    ids = [{*side.functions, *side.owners} for side in (mine, theirs)]
    strangers = all(ids) and ids[0].isdisjoint(ids[1])
    return Outlook(merged.conflicts, from_mine, from_theirs, merged.notes, strangers)


def along_words(along: Sequence[str]) -> str:
    """Say what removals take along, as `Merged.along` names it; empty where that is nothing."""
    return tr("What is removed takes along: {what}.", what=listed_briefly(list(along))) if along else ""


def likeliest_first(bases: Sequence[Version], theirs: OperatingModel) -> tuple[Version, ...]:
    """Put the version first that the other side is nearest to; of two that are equally near the one given first.

    A version that the other side was not made from would look as if the other side had taken back all that was done
    in it, so the nearest one is the likeliest.
    """
    other = records_of(theirs)

    def distance(version: Version) -> int:
        records = records_of(version.model)
        shared = records.keys() & other.keys()
        return len(records.keys() ^ other.keys()) + sum(records[path] != other[path] for path in shared)

    return tuple(sorted(bases, key=distance)) if len(bases) > 1 else tuple(bases)


def by_subject(found: Sequence[Difference], names: Mapping[str, str]) -> Iterator[tuple[str, list[Difference]]]:
    """Put differences under the name of the function or owner that they are about, else of the structure, else none."""

    def subject(difference: Difference) -> str:
        path = difference.path
        if path[:1] in {("functions",), ("owners",)} and len(path) > 1:
            return path[1]
        if path[:1] == ("structures",) and len(path) > _IN_STRUCTURE and path[3] in names:
            return path[3]
        return difference.structure or ""

    order = {key: place for place, key in reversed(list(enumerate(map(subject, found))))}
    for key, group in groupby(sorted(found, key=lambda d: order[subject(d)]), key=subject):
        yield names.get(key, "") or tr("The model"), list(group)


def _gained(side: OperatingModel, merged: Merged) -> tuple[Difference, ...]:
    """What a side gets from the other one, without what the two disagree about."""
    questions = {conflict.as_decision()[0] for conflict in merged.conflicts}

    def is_asked(difference: Difference) -> bool:
        path = difference.path
        if path[:1] == ("decisions",):
            return path[1] in questions
        return any(_is_about(conflict, difference) for conflict in merged.conflicts)

    return tuple(difference for difference in differences(side, merged.model) if not is_asked(difference))


def _is_about(conflict: Conflict, difference: Difference) -> bool:
    path = difference.path
    if conflict.field:
        name = conflict.field[0]
        if not conflict.path:
            return difference.field == name
        return path == conflict.path and difference.field.split(".")[0] in {name, *name.split()}
    within = len(conflict.path) <= 2 or path[:2] == conflict.path[:2]  # noqa: PLR2004 - a field and an id
    return within and (conflict.path[-1] in path or _names(difference.after, conflict.path[-1]))


def _names(said: object, key: str) -> bool:
    """Does a record, as JSON, name another one by its id, as a handoff names its ends?"""
    return isinstance(said, dict) and key in said.values()
