"""Builds the templates that come with the program: python -m tools.build_templates.

What owners do stands in the tables of tools/templates, what else is agreed in agreements.json beside them; what a
function of the library carries is taken from the library by its name. Ids follow from names, so that the same function
is the same record in every template, and building again gives the same bytes.
"""

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from pathlib import Path

from planner.exchange.table.columns import COLUMNS, Part
from planner.exchange.table.reading import read_table
from planner.model.edits.structures import add_structure, set_title
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.storage.write import to_bytes
from tools.template_agreements import with_agreements

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "tools" / "templates"
LIBRARY = ROOT / "resources" / "library" / "b2b-marketing" / "functions.csv"
TEMPLATES = ROOT / "resources" / "templates"
INDEX = "index.json"
AGREEMENTS = "agreements.json"
BLANK = "blank"

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LENGTH = 12
_OF_FUNCTION = tuple(column.name for column in COLUMNS if column.part is Part.FUNCTION)

Row = dict[str, str]


def built() -> dict[str, bytes]:
    """Give the files of the templates: their bytes by file name."""
    index = (TABLES / INDEX).read_bytes()
    functions = {row["function"]: row for row in _rows(LIBRARY)}
    files = {INDEX: index}
    for entry in json.loads(index):
        blank = entry["file"] == BLANK
        model = _empty() if blank else _from_table(TABLES / f"{entry['file']}.csv", functions)
        model = with_agreements(model, entry["file"], TABLES / AGREEMENTS, id_of)
        files[f"{entry['file']}.opmodel"] = to_bytes(set_title(model, title=entry["title"]).model)
    return files


def id_of(kind: RecordKind, name: str) -> str:
    """Give the id that follows from a kind and a name."""
    number = int.from_bytes(hashlib.sha256(f"{kind.name.lower()} {name}".encode()).digest())
    digits = ""
    while len(digits) < _LENGTH:
        number, digit = divmod(number, len(_DIGITS))
        digits += _DIGITS[digit]
    return f"{kind.value}_{digits}"


def main() -> None:
    """Write the files, and remove what no longer belongs to them."""
    files = built()
    TEMPLATES.mkdir(parents=True, exist_ok=True)
    for path in TEMPLATES.iterdir():
        if path.name not in files:
            path.unlink()
    for name, data in files.items():
        (TEMPLATES / name).write_bytes(data)
        print(f"{len(data):>8,} bytes  {TEMPLATES.relative_to(ROOT) / name}")


def _empty() -> OperatingModel:
    return add_structure(OperatingModel(), structure=id_of(RecordKind.STRUCTURE, "Today"), name="Today").model


def _from_table(table: Path, library: Mapping[str, Row]) -> OperatingModel:
    rows = _in_library_order(_rows(table), library)
    told = {(row["function"], column) for row in rows for column in _OF_FUNCTION if row.get(column)}
    joined: set[str] = set()
    for row in rows:
        function = row["function"]
        if function in library and function not in joined:
            joined.add(function)
            row |= {
                c: library[function][c] for c in _OF_FUNCTION if (function, c) not in told and c in library[function]
            }
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, [column.name for column in COLUMNS], restval="")
    writer.writeheader()
    writer.writerows(rows)
    return read_table(out.getvalue().encode(), table.name, id_of=id_of).model


def _in_library_order(rows: list[Row], library: Mapping[str, Row]) -> list[Row]:
    """Put the owners first and the functions into the order of the library; others stay behind the one before them."""
    places = {function: place for place, function in enumerate(library)}
    place = -1
    keys = []
    for row in rows:
        place = places.get(row["function"], place) if row["function"] else -1
        keys.append(place)
    order = sorted(range(len(rows)), key=lambda index: keys[index])
    return [rows[index] for index in order]


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


if __name__ == "__main__":
    main()
