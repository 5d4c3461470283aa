"""The other way to keep a matrix: a column for each ownership, and the owners' names in its cells."""

import re
from collections.abc import Container, Mapping, Sequence

from planner.exchange.matrix.block import Block, RowKind, columns_of
from planner.exchange.matrix.cell import plain, without_brackets
from planner.exchange.matrix.scheme import SCHEMES, WORDS, Meaning, Scheme
from planner.exchange.matrix.view import Look, View

_BRACKET = re.compile(r"\(([^()]*)\)")
_DASH = re.compile(r"\s*(?:[:=]|\s[-–—])\s*")  # noqa: RUF001
_BETWEEN = re.compile(r"(?:[,;|\n]| \+ | & | / |\s+and\s+)(?![^()]{0,200}\))")  # but not within brackets
_FEWEST = 2
_HEADER_WITHIN = 30  # rows
_FEWEST_LETTERS = 3
_NOBODY = frozenset({"tbd", "tbc", "?", "nobody", "no one"})


def named_block(view: View, letters: Mapping[str, Meaning] | None) -> tuple[Block, dict[int, Meaning]] | None:
    """Give the matrix of a view whose columns are ownerships, with the meaning of each of them, or None.

    Args:
        view: the table.
        letters: what letters mean, where that is known.
    """
    for header, row in enumerate(view.cells[:_HEADER_WITHIN]):
        meanings = _meanings([plain(cell) for cell in row], letters)
        rows = range(header + 1, len(view.cells))
        if len(meanings) >= _FEWEST and _are_names(view, rows, meanings):
            columns = columns_of(view, header, rows, sorted(meanings))
            if columns is not None:
                columns.owners = {column: columns.owners[column] for column in meanings}
                filled = [
                    row
                    for row in rows
                    if any(view.looks[row][c] is not Look.EMPTY for c in (columns.label, *columns.owners))
                ]
                return Block(header, columns, [(row, _kind(view, row, columns.owners)) for row in filled]), meanings
    return None


def names_in(cell: str, known: Container[str]) -> dict[str, str]:
    """Give the names in a cell, each with its boundary; they may stand between commas, plus signs, slashes and bars.

    Args:
        cell: its text.
        known: names that were found elsewhere; only where they are known, a slash without blanks parts names, and what
            stands in brackets is a boundary rather than a part of the name.
    """
    found: dict[str, str] = {}
    for part in _BETWEEN.split(cell):
        name = plain(part)
        bare = plain(without_brackets(name))
        halves = [plain(half) for half in name.split("/")]
        if len(halves) > 1 and all(half in known for half in halves):
            found |= dict.fromkeys(halves, "")
        elif bare != name and bare in known:
            found[bare] = "; ".join(_BRACKET.findall(name))
        else:
            found[name] = ""
    return {name: text for name, text in found.items() if _is_name(name)}


def _is_name(text: str) -> bool:
    return any(map(str.isalnum, text)) and text.casefold() not in _NOBODY


def _kind(view: View, row: int, owners: Mapping[int, str]) -> RowKind:
    alone = all(view.looks[row][column] is Look.EMPTY or (row, column) in view.spread for column in owners)
    return RowKind.AREA if alone else RowKind.FUNCTION


def _meanings(headings: Sequence[str], letters: Mapping[str, Meaning] | None) -> dict[int, Meaning]:
    found = {column: meaning for column, heading in enumerate(headings) if (meaning := _worded(heading)) is not None}
    if len(found) >= _FEWEST:
        return found
    single = {column: heading for column, heading in enumerate(headings) if len(heading) == 1}
    schemes = SCHEMES.values() if letters is None else [Scheme("", letters)]
    for scheme in schemes:
        if len(single) >= _FEWEST_LETTERS and set(single.values()) <= scheme.letters.keys():
            return {column: scheme.letters[letter] for column, letter in single.items()}
    return {}


def _worded(heading: str) -> Meaning | None:
    """Read "Responsible", "Responsible (R)", "R (Responsible)" or "R - Responsible"."""
    parts = [_BRACKET.sub("", heading), *_BRACKET.findall(heading), *_DASH.split(heading)]
    return next((WORDS[word] for part in parts if (word := part.strip().casefold()) in WORDS), None)


def _are_names(view: View, rows: Sequence[int], meanings: Mapping[int, Meaning]) -> bool:
    looks = [view.looks[row][column] for row in rows for column in meanings]
    return looks.count(Look.TEXT) + looks.count(Look.SIGN) > looks.count(Look.LETTERS)
