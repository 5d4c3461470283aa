"""A file that holds merge-conflict markers, taken apart into the versions that were to be merged."""

import re
from typing import NamedTuple

from planner.language import number_words, tr
from planner.storage.errors import StorageError

_MARKER = re.compile(rb"^(<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?\r?$", re.MULTILINE)
_OURS, _BASE, _THEIRS, _END = (mark * 7 for mark in (b"<", b"|", b"=", b">"))
_MAY_FOLLOW = {
    b"": {_OURS},
    _OURS: {_BASE, _THEIRS},
    _BASE: {_THEIRS},
    _THEIRS: {_END},
}
"""Which markers may come next, by the one that was last; outside of a conflict there was none."""


class Versions(NamedTuple):
    """The versions in a file with markers.

    Attributes:
        base: the version both come from; None where the markers do not hold it.
        ours: what stands first, the version of the branch that was merged into.
        theirs: what stands last, the version that was merged.
    """

    base: bytes | None
    ours: bytes
    theirs: bytes


def has_markers(data: bytes) -> bool:
    """Does a file hold merge-conflict markers? JSON of a model never does: no line of it begins like one."""
    return first_marker(data) is not None


def first_marker(data: bytes) -> int | None:
    """The number of the first line, from 1, that is a merge-conflict marker; None where there is none."""
    found = _MARKER.search(data)
    return None if found is None else data.count(b"\n", 0, found.start()) + 1


def versions_in(data: bytes, name: str) -> Versions:
    """Take a file with markers apart.

    Git writes the common base between the other two when ``merge.conflictStyle`` is ``diff3`` or ``zdiff3``, and not
    otherwise.

    Args:
        data: the whole file.
        name: what the sentences call it.

    Raises:
        StorageError: there are no markers, or one is missing.
    """
    parts: dict[bytes, list[bytes]] = {_OURS: [], _BASE: [], _THEIRS: []}
    last, conflicts, with_base = b"", 0, 0
    for number, line in enumerate(data.split(b"\n"), start=1):
        match = _MARKER.match(line)
        if match is None:
            for part in [last] if last else parts:
                parts[part].append(line)
            continue
        mark = match.group(1)
        if mark not in _MAY_FOLLOW[last]:
            msg = tr(
                "{file} holds a merge-conflict marker at line {line} that does not fit those before it.",
                file=name,
                line=number_words(number),
            )
            raise StorageError(msg)
        conflicts += mark == _OURS
        with_base += mark == _BASE
        last = b"" if mark == _END else mark
    if last:
        raise StorageError(tr("{file} ends within a merge conflict: a marker is missing.", file=name))
    if not conflicts:
        raise StorageError(tr("{file} holds no merge-conflict markers.", file=name))
    base, ours, theirs = (b"\n".join(parts[part]) for part in (_BASE, _OURS, _THEIRS))
    return Versions(base if with_base == conflicts else None, ours, theirs)
