"""How wide and how high text is on a slide, measured with the font that comes with the application."""

from functools import lru_cache
from typing import TYPE_CHECKING

from planner.storage.library import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFont import FreeTypeFont

SMALLEST = 12.0
"""No text of a slide is smaller, in points."""

_LINE = 1.22
"""Height of a line by the size of its text; a little more than the font asks for."""

_SLACK = 1.07
"""Another font may take the place of ours where it is not installed; the usual ones are hardly wider."""

_BOLD = 1.03  # programs take a bolder face than the one that is measured
_EM = 100
_WIDE_FROM = "\u2e80"  # from here on scripts that fill a square, which the font does not have
_REMEMBERED = 20_000


def width_of(text: str, size: float = SMALLEST, *, bold: bool = False) -> float:
    """Give the width of a text on one line, in points."""
    return _ems(text, bold) * size


def height_of(lines: int, size: float = SMALLEST) -> float:
    """Give the height of some lines, in points."""
    return lines * size * _LINE


def wrapped(text: str, width: float, size: float = SMALLEST, *, bold: bool = False) -> list[str]:
    """Break a text into lines of a width in points, at blanks, and within words that are longer than a line."""
    lines: list[str] = []
    line, taken = "", 0.0
    blank = width_of(" ", size, bold=bold)
    for word in text.split():
        needed = width_of(word, size, bold=bold)
        if line and taken + blank + needed <= width:  # words are few and come again, lines do not
            line, taken = f"{line} {word}", taken + blank + needed
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, width, size, bold=bold)
        lines += full
        taken = width_of(line, size, bold=bold)
    return [*lines, line]


def clipped(text: str, width: float, lines: int, size: float = SMALLEST, *, bold: bool = False) -> str:
    """Give as much of a text as fits into some lines, with dots where it was cut."""
    found = wrapped(text, width, size, bold=bold)
    if len(found) <= lines:
        return text
    last = found[lines - 1]
    while last and width_of(f"{last}…", size, bold=bold) > width:
        last = last[:-1]
    return " ".join([*found[: lines - 1], f"{last.rstrip()}…"])


def _pieces(word: str, width: float, size: float, *, bold: bool) -> "Iterator[str]":
    piece = ""
    for sign in word if width_of(word, size, bold=bold) > width else (word,):
        if piece and width_of(piece + sign, size, bold=bold) > width:
            yield piece
            piece = ""
        piece += sign
    yield piece


@lru_cache(_REMEMBERED)
def _ems(text: str, bold: bool) -> float:  # noqa: FBT001 - a key of the cache
    narrow = "".join(sign for sign in text if sign < _WIDE_FROM)
    known = _font(bold).getlength(narrow) / _EM * (_BOLD if bold else 1.0)
    return (known + len(text) - len(narrow)) * _SLACK


@lru_cache(2)
def _font(bold: bool) -> "FreeTypeFont":  # noqa: FBT001
    from PIL import ImageFont  # noqa: PLC0415 - only slides need it

    face = "Inter-SemiBold.otf" if bold else "Inter-Regular.otf"
    return ImageFont.truetype(str(resources_folder() / "fonts" / face), _EM, layout_engine=ImageFont.Layout.BASIC)
