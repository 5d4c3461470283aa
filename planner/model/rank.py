"""Ranks: texts that sort in the order people see, so that moving one record changes only that record.

A rank is a fraction between 0 and 1 written in base 36 without "0.": between any two there is room for a third, and two
people who insert at different places never touch the same record. A rank never ends in 0.
"""

from collections.abc import Iterable, Mapping
from itertools import takewhile
from typing import Protocol, TypeVar

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BLOCK = 3  # appending counts in blocks of three digits: 46,655 records before ranks grow longer


class Ranked(Protocol):
    """Anything with a rank."""

    @property
    def rank(self) -> str:
        """The sort text."""
        ...


R = TypeVar("R", bound=Ranked)


def rank_after(low: str) -> str:
    """Give a rank above ``low``, close to it, so that a list that grows at its end keeps short ranks."""
    if not low:
        return "i"
    blocks = -(-len(low) // _BLOCK)
    padded = low.ljust(blocks * _BLOCK, _DIGITS[0])
    value = int(padded[-_BLOCK:], 36) + 1
    if value >= 36**_BLOCK:
        return padded + "001"
    if value % 36 == 0:
        value += 1
    return padded[:-_BLOCK] + _base36(value)


def rank_between(low: str, high: str) -> str:
    """Give a rank above ``low`` (empty: the beginning) and below ``high`` (empty: the end).

    Raises:
        ValueError: ``low`` is not below ``high``.
    """
    if not high:
        return rank_after(low)
    low, high = low.rstrip(_DIGITS[0]), high.rstrip(_DIGITS[0])
    if low >= high:
        msg = f"no rank lies between {low!r} and {high!r}"
        raise ValueError(msg)
    prefix = ""
    bounded = True
    while True:
        floor = _digit(low, len(prefix))
        ceiling = _digit(high, len(prefix)) if bounded else len(_DIGITS)
        if ceiling - floor > 1:
            return prefix + _DIGITS[(floor + ceiling) // 2]
        prefix += _DIGITS[floor]
        bounded = bounded and ceiling == floor


def ranks_after(low: str, count: int) -> list[str]:
    """Give ``count`` ascending ranks above ``low``."""
    ranks: list[str] = []
    for _ in range(count):
        low = rank_after(low)
        ranks.append(low)
    return ranks


def ranks_between(low: str, high: str, count: int) -> list[str]:
    """Give ``count`` ascending ranks above ``low`` and below ``high`` (empty: the end), about equally far apart."""
    if not high:
        return ranks_after(low, count)
    if not count:
        return []
    middle = rank_between(low, high)
    below = count // 2
    return [*ranks_between(low, middle, below), middle, *ranks_between(middle, high, count - below - 1)]


def ranks_when_moved(records: Mapping[str, R], key: str, before: str | None) -> dict[str, str]:
    """Give the ranks that change, by id, when a record is put before another one (None: at the end).

    Only the moved record gets a new rank; where others share one, or have none, those behind it do so as well, since
    there is no room between equal ranks. A record that stands there already keeps its rank.
    """
    if before in {key, next_in_order(records, key)}:
        return {}
    others = [other for other in in_order(records) if other != key]
    place = len(others) if before is None else others.index(before)
    low = records[others[place - 1]].rank if place else ""
    equal = list(takewhile(lambda other: records[other].rank <= low, others[place:]))
    behind = others[place + len(equal) :]
    high = records[behind[0]].rank if behind else ""
    moving = [key, *equal]
    ranks = zip(moving, ranks_between(low, high, len(moving)), strict=True)
    return {other: rank for other, rank in ranks if rank != records[other].rank}


def next_in_order(records: Mapping[str, R], key: str) -> str | None:
    """Give the id of the record behind this one, or None at the end."""
    order = in_order(records)
    return next(iter(order[order.index(key) + 1 :]), None)


def in_order(records: Mapping[str, R]) -> list[str]:
    """List the ids of ranked records in the order people see: by rank, ties by id."""
    return sorted(records, key=lambda key: (records[key].rank, key))


def last_rank(records: Iterable[Ranked]) -> str:
    """Give the highest rank in use, or an empty text when there is none."""
    return max((record.rank for record in records), default="")


def _digit(text: str, position: int) -> int:
    return _DIGITS.index(text[position]) if position < len(text) else 0


def _base36(value: int) -> str:
    digits = ""
    while value:
        value, digit = divmod(value, 36)
        digits = _DIGITS[digit] + digits
    return digits.rjust(_BLOCK, _DIGITS[0])
