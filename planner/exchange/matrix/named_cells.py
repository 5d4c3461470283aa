"""The other way to keep a matrix: a column for each ownership, and the owners' names in its cells."""

import re
from collections.abc import Container, Mapping, Sequence

from planner.exchange.matrix.block import Block, RowKind
from planner.exchange.matrix.cell import plain, without_brackets
from planner.exchange.matrix.columns import Uses, columns_of
from planner.exchange.matrix.headings import Use, names_functions
from planner.exchange.matrix.scheme import SCHEMES, WORDS, Meaning, Scheme
from planner.exchange.matrix.view import Look, View

_BRACKET = re.compile(r"\(([^()]*)\)")
_DASH = re.compile(r"\s*(?:[:=]|\s[-–—])\s*")  # noqa: RUF001
_BETWEEN = re.compile(r"(?:[,;|\n]| \+ | / )(?![^()]{0,200}\))")  # but not within brackets
_PERHAPS_BETWEEN = re.compile(r"\s*/\s*| & |\s+and\s+")  # or within one name, such as Research & development
_CONDITION = re.compile(r"\s+((?:if|when|unless)\s.*)", re.DOTALL)
_JOINED = re.compile(r"/|,|&|\+|\band\b")
_FEWEST = 2
_HEADER_WITHIN = 30  # rows
_FEWEST_LETTERS = 3
_NOBODY = frozenset({"tbd", "tbc", "?", "nobody", "no one", "n/a", "none", "nil"})

Named = Mapping[int, frozenset[Meaning]]
"""What the columns with names in their cells mean, by place."""


def named_block(view: View, letters: Mapping[str, Meaning] | None, chosen: Uses | None) -> tuple[Block, Named] | None:
    """Give the matrix of a view whose columns are ownerships, with the meanings of each of them, or None.

    Args:
        view: the table.
        letters: what letters mean, where that is known.
        chosen: what people said that columns are for.
    """
    for header, row in enumerate(view.cells[:_HEADER_WITHIN]):
        meanings = _meanings([plain(cell) for cell in row], letters, chosen or {})
        rows = range(header + 1, len(view.cells))
        if len(set(meanings.values())) >= _FEWEST and _are_names(view, rows, meanings):
            others = {heading: use for heading, use in (chosen or {}).items() if use is not Use.OWNER}
            columns = columns_of(view, header, rows, sorted(meanings), others)
            if columns is not None:
                columns.owners = {column: columns.headings[column] for column in meanings}
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
        known: names that were found elsewhere; only where they are known, "&", "and" and a slash without blanks part
            names, and what stands in brackets is a boundary rather than a part of the name.
    """
    found: dict[str, str] = {}
    for part in _BETWEEN.split(cell):
        name, condition = _parted(plain(part))
        bare = plain(without_brackets(name))
        pieces = [plain(piece) for piece in _PERHAPS_BETWEEN.split(name)]
        if len(pieces) > 1 and all(piece in known for piece in pieces):
            found |= dict.fromkeys(pieces, condition)
        elif bare != name and bare in known:
            found[bare] = "; ".join(filter(None, [*_BRACKET.findall(name), condition]))
        else:
            found[name] = condition
    return {name: text for name, text in found.items() if _is_name(name)}


def _parted(text: str) -> tuple[str, str]:
    """Part a name from the condition behind it, as in "Legal if prices change"."""
    found = _CONDITION.search(text)
    return (text[: found.start()], found[1]) if found and found.start() else (text, "")


def _is_name(text: str) -> bool:
    return any(map(str.isalnum, text)) and text.casefold() not in _NOBODY


def _kind(view: View, row: int, owners: Mapping[int, str]) -> RowKind:
    alone = all(view.looks[row][column] is Look.EMPTY or (row, column) in view.spread for column in owners)
    return RowKind.AREA if alone else RowKind.FUNCTION


def _meanings(headings: Sequence[str], letters: Mapping[str, Meaning] | None, chosen: Uses) -> Named:
    worded = {column: said for column, heading in enumerate(headings) if (said := _worded(heading))}
    label = next((column for column, heading in enumerate(headings) if names_functions(heading)), None)
    if label is not None and label in worded and len(worded) > _FEWEST and label == min(worded):
        del worded[label]  # a decision is a function where others drive and approve it
    found = {column: said for column, said in worded.items() if chosen.get(headings[column], Use.OWNER) is Use.OWNER}
    if len(found) >= _FEWEST:
        return found
    single = {column: heading for column, heading in enumerate(headings) if len(heading) == 1}
    schemes = SCHEMES.values() if letters is None else [Scheme("", letters)]
    for scheme in schemes:
        if len(single) >= _FEWEST_LETTERS and set(single.values()) <= scheme.letters.keys():
            return {column: frozenset({scheme.letters[letter]}) for column, letter in single.items()}
    return {}


def _worded(heading: str) -> frozenset[Meaning]:
    """Read "Responsible", "Responsible (R)", "R (Responsible)", "R - Responsible" or "Consulted / informed"."""
    for parts in ([_BRACKET.sub("", heading)], _BRACKET.findall(heading), _DASH.split(heading)):
        for part in parts:
            words = [WORDS.get(word.strip().casefold()) for word in _JOINED.split(part) if word.strip()]
            if words and None not in words:
                return frozenset(word for word in words if word is not None)
    return frozenset()


def _are_names(view: View, rows: Sequence[int], meanings: Named) -> bool:
    places = [(row, column) for row in rows for column in meanings if (row, column) not in view.spread]
    looks = [view.looks[row][column] for row, column in places]
    if looks.count(Look.TEXT) + looks.count(Look.SIGN) <= looks.count(Look.LETTERS):
        return False
    return any(sum(map(str.isalnum, view.cells[row][column])) > 1 for row, column in places)
