"""How big a file may be, and a scan of its bytes that tells so before anything is built from them."""

from itertools import accumulate
from typing import NamedTuple

from planner.language import number_words, tr
from planner.model.text import MAX_TEXT

MAX_BYTES = 64 * 1024 * 1024
"""Largest file, in bytes."""

MAX_DEPTH = 64
"""Deepest nesting of maps and lists."""

MAX_RECORDS = 200_000
"""Most records: those that have an id, accepted findings, notes of plans, and in each structure (also in that of a
checkpoint) its placements, seats and assignments."""

MAX_CONTAINERS = 5 * MAX_RECORDS
"""Most maps and lists that a file within the limit of records can need: an assignment alone in its maps is three."""

MAX_DIGITS = 4300
"""Longest whole number, in digits; Python itself refuses longer ones, since reading them takes quadratic time."""

_FEW = 4096
_KEPT = b'{}[]:"'
_DROPPED = bytes(set(range(256)) - set(_KEPT))
_ALIKE = bytes.maketrans(b"[]", b"{}")
_STEP = {ord("{"): 1, ord("}"): -1}


class Scan(NamedTuple):
    """What the bytes tell without being parsed.

    Attributes:
        depth: the deepest nesting of maps and lists.
        containers: how many maps and lists there are.
        keys: how many keys there are in all maps together.
        long_text: may a text be longer than allowed? When False, none is.
    """

    depth: int
    containers: int
    keys: int
    long_text: bool


def scan(data: bytes) -> Scan:
    """Measure JSON text without recursion and without building values, in time linear in its size.

    For text that is no JSON the numbers hold up to the first mistake, as far as a parser would get.
    """
    bare = data.replace(rb"\\", b"__").replace(rb"\"", b"__") if b"\\" in data else data
    # What is left between an even and an odd quote stands outside of texts. Taking out two quotes that stand side by
    # side changes that for nothing behind them, and leaves few to split at.
    marks = bare.translate(None, _DROPPED).replace(b'""', b"")
    outside = b"".join(marks.split(b'"')[::2])
    brackets = outside.translate(_ALIKE, b":")
    return Scan(_depth(brackets), brackets.count(b"{"), outside.count(b":"), _may_hold_long_text(bare))


def _depth(brackets: bytes) -> int:
    """The deepest nesting of these brackets, all of one shape."""
    left, rounds = brackets, 0
    # Taking the innermost level off, round by round, is much faster than counting where each round takes a good part.
    while left:
        fewer = left.replace(b"{}", b"")
        if len(fewer) == len(left) or len(fewer) > max(_FEW, len(left) * 7 // 8):
            return max(accumulate(map(_STEP.__getitem__, brackets)))
        left, rounds = fewer, rounds + 1
    return rounds


def _may_hold_long_text(bare: bytes) -> bool:
    """Is there a stretch without a quote that is longer than a text may be? Jumps from quote to quote."""
    place = 0
    while len(bare) - place > MAX_TEXT:
        found = bare.rfind(b'"', place, place + MAX_TEXT + 1)
        if found < 0:
            return True
        place = found + 1
    return False


def too_large(name: str, size: int) -> str:
    """The sentence for a file of this many bytes, more than are allowed."""
    mebibyte = 1024 * 1024
    return tr(
        "{file} is {size} MiB large; {most} MiB are allowed.",
        file=name,
        size=number_words(size / mebibyte, 1),
        most=MAX_BYTES // mebibyte,
    )


def too_many(name: str, records: int) -> str:
    """The sentence for a file with this many records, more than are allowed."""
    return tr(
        "{file} holds {records} records; {most} are allowed.",
        file=name,
        records=number_words(records),
        most=number_words(MAX_RECORDS),
    )
