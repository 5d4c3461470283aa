"""The sheets of a workbook: text that stays text, looks by name, and the same bytes for the same content."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from planner.exchange.legal_text import legal
from planner.exchange.palette import (
    ERROR,
    ERROR_GROUND,
    LINE,
    MUTED,
    OWNERSHIP,
    OWNERSHIP_GROUND,
    PANEL,
    SEVERITY,
    STRONG_LINE,
    TEXT,
)
from planner.exchange.table.error import shown
from planner.language import number_words, tr

LONGEST_CELL = 32_767
"""Most characters of a cell, a limit of the format; those outside the basic plane count twice."""

_FIRST_DAY = date(1900, 3, 1)  # programs disagree about earlier ones
_MADE = datetime(2000, 1, 1)  # the same in every file
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_LONGEST_NAME = 31
_A4 = 9  # as the format numbers papers
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))

_CELL = {"font_name": "Inter", "font_size": 10, "font_color": TEXT, "valign": "top"}
_HEAD = _CELL | {"bold": True, "bg_color": PANEL, "bottom": 1, "bottom_color": STRONG_LINE, "text_wrap": True}
_LETTER = _CELL | {"bold": True, "align": "center", "border": 1, "border_color": LINE}

LOOKS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "text": _CELL | {"text_wrap": True},
        "strong": _CELL | {"text_wrap": True, "bold": True},
        "quiet": _CELL | {"text_wrap": True, "font_color": MUTED},
        "title": _CELL | {"bold": True, "font_size": 16},
        "head": _HEAD,
        "owner": _HEAD | {"rotation": 90, "align": "center", "valign": "bottom", "left": 1, "left_color": LINE},
        "group": _CELL | {"bold": True, "font_color": MUTED, "align": "center", "shrink": True},
        "section": _CELL | {"bold": True, "bg_color": PANEL, "top": 1, "top_color": STRONG_LINE},
        "abandoned": _CELL | {"bold": True, "font_color": ERROR, "bg_color": ERROR_GROUND},
        "number": _CELL | {"align": "right"},
        "day": _CELL | {"num_format": "yyyy-mm-dd", "align": "left"},
        "none": _LETTER | {"bold": False, "font_color": MUTED},
        **{
            str(ownership): _LETTER | {"font_color": OWNERSHIP[ownership], "bg_color": ground}
            for ownership, ground in OWNERSHIP_GROUND.items()
        },
        **{str(severity): _CELL | {"bold": True, "font_color": colour} for severity, colour in SEVERITY.items()},
    }
)
"""How cells look, by name."""


class Column(NamedTuple):
    """A column of a table: its heading, its width in characters, and the look of its cells."""

    heading: str
    width: float
    look: str = "text"


class Workbook:
    """A workbook in the making.

    Attributes:
        too_long: where a text was left out because no cell holds it: row and column from 1, and the sheet.
    """

    def __init__(self, title: str) -> None:
        """Begin one; the title becomes a property of the file."""
        from xlsxwriter import Workbook as Book  # noqa: PLC0415 - only what writes a workbook loads it

        self._out = io.BytesIO()
        self._book = Book(self._out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        self._book.set_properties({"title": legal(title)[:255], "created": _MADE})
        self._formats: dict[tuple[str, bool], Any] = {}
        self._names: set[str] = {"history"}  # a name that the format keeps for itself
        self.too_long: list[tuple[int, int, str]] = []

    def page(self, name: str, *, repeated_rows: int, frozen_columns: int = 0, too_wide: bool = False) -> "Page":
        """Add a sheet that is printed across, with its first rows and columns always in sight.

        Args:
            name: its name; changed where a sheet may not have it.
            repeated_rows: how many rows stay, on the screen and on each printed page.
            frozen_columns: how many columns stay on the screen.
            too_wide: is it printed on several pages side by side? Else it is made as narrow as the paper.
        """
        sheet = self._book.add_worksheet(self._free_name(name))
        sheet.freeze_panes(repeated_rows, frozen_columns)
        sheet.repeat_rows(0, max(repeated_rows - 1, 0))
        sheet.set_landscape()
        sheet.set_paper(_A4)
        if too_wide:
            sheet.repeat_columns(0, frozen_columns - 1)
        else:
            sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        sheet.set_header("&L&F&R&A")
        sheet.set_footer("&RPage &P of &N")
        sheet.hide_gridlines(2)
        return Page(self, sheet)

    def look(self, name: str, *, quoted: bool) -> Any:  # noqa: ANN401 - xlsxwriter says nothing of its types
        """Give a look; a quoted one keeps what is typed like a formula a text when somebody edits it."""
        if (name, quoted) not in self._formats:
            more = {"quote_prefix": True} if quoted else {}
            self._formats[name, quoted] = self._book.add_format({**LOOKS[name], **more})
        return self._formats[name, quoted]

    def notes(self) -> list[str]:
        """Say what could not be written, a sentence each."""
        return [
            tr(
                "Left out, because a cell holds {number} characters: row {row}, column {column} of {sheet}.",
                number=number_words(LONGEST_CELL),
                row=row,
                column=column,
                sheet=shown(sheet),
            )
            for row, column, sheet in self.too_long
        ]

    def data(self) -> bytes:
        """End it and give its bytes."""
        self._book.close()
        return self._out.getvalue()

    def _free_name(self, wanted: str) -> str:
        """Give a name that a sheet may have and no other sheet has."""
        plain = " ".join(legal(wanted).translate(_NOT_IN_NAMES).split()).strip("' ") or "Sheet"
        name, number = _cut(plain, _LONGEST_NAME), 1
        while name.casefold() in self._names:
            number += 1
            name = f"{_cut(plain, _LONGEST_NAME - len(str(number)) - 3)} ({number})"
        self._names.add(name.casefold())
        return name


class Page:
    """A sheet in the making; rows and columns count from 0."""

    def __init__(self, book: Workbook, sheet: Any) -> None:  # noqa: ANN401 - as above
        """Write on this sheet of that workbook."""
        self._book, self._sheet = book, sheet

    def text(self, row: int, column: int, text: str, look: str = "text") -> None:
        """Write a text as it is: it never becomes a formula, a number, a link or markup."""
        said = legal(text)
        if _length(said) > LONGEST_CELL:
            self._book.too_long.append((row + 1, column + 1, self._sheet.get_name()))
            return
        form = self._book.look(look, quoted=said.startswith(_FORMULA))
        if not said:
            self._sheet.write_blank(row, column, None, form)
        elif said.startswith("<r>") and said.endswith("</r>"):
            # Taken for markup of its own by the library; in two pieces it is not.
            self._sheet.write_rich_string(row, column, said[:1], form, said[1:], form)
        else:
            self._sheet.write_string(row, column, said, form)

    def number(self, row: int, column: int, number: float) -> None:
        """Write a number."""
        self._sheet.write_number(row, column, number, self._book.look("number", quoted=False))

    def day(self, row: int, column: int, day: date) -> None:
        """Write a day; one before March 1900 as text, since programs count those differently."""
        if day < _FIRST_DAY:
            self.text(row, column, day.isoformat())
        else:
            self._sheet.write_datetime(row, column, day, self._book.look("day", quoted=False))

    def across(self, row: int, first: int, last: int, text: str, look: str) -> None:
        """Write a text over several columns."""
        if first < last:
            self._sheet.merge_range(row, first, row, last, "", self._book.look(look, quoted=False))
        self.text(row, first, text, look)

    def widths(self, widths: Sequence[float]) -> None:
        """Make the columns this wide, in characters."""
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width)

    def height(self, row: int, points: float) -> None:
        """Make a row this high."""
        self._sheet.set_row(row, points)

    def filter(self, row: int, last_row: int, last_column: int) -> None:
        """Let people filter what stands below a row of headings."""
        self._sheet.autofilter(row, 0, last_row, last_column)

    def head(self, columns: Sequence[Column], row: int = 0) -> None:
        """Write the headings of a table, and make its columns as wide as they ask for."""
        for place, column in enumerate(columns):
            self.text(row, place, column.heading, "head")
        self.widths([column.width for column in columns])


def _length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _cut(text: str, length: int) -> str:
    """Give the beginning of a text, counted as the format counts."""
    while _length(text) > length:
        text = text[:-1]
    return text.strip("' ")
