"""Workbooks: what their cells hold, what is told of them, and those that are refused in bounded time and memory."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from planner.exchange.grids.read import read_tables
from planner.exchange.matrix.matrix_edit import matrix_edit
from planner.exchange.matrix.understand import understood
from planner.exchange.table.error import TableError
from planner.exchange.table.reading import read_table_rows
from planner.model.operating_model import OperatingModel
from tests.exchange.matrix.read_matrix import areas, held, kinds, read

SHEET = "xl/worksheets/sheet1.xml"
MATRIX = [["Task", "Lead", "Writer"], ["Ads", "A", "R"], ["Blog", "A", "R"]]


def workbook(*sheets: list[list[object]], merged: tuple[str, ...] = (), hidden: tuple[int, ...] = ()) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(row)
        for place in merged:
            sheet.merge_cells(place)
        if number in hidden:
            sheet.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rebuilt(change: Callable[[bytes], bytes], part: str = SHEET) -> bytes:
    """A workbook with one part changed."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(MATRIX))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return out.getvalue()


def cells(data: bytes) -> list[list[str]]:
    return [row for _, row in read_tables(data, "t.xlsx").grids[0].rows]


def test_values_are_written_as_a_table_writes_them():
    row = ["text", 1, 0.25, 2.0, -3, True, False, date(2027, 3, 31), datetime(2027, 3, 31, 12, 30), None, "x"]
    assert cells(workbook([row])) == [
        ["text", "1", "0.25", "2", "-3", "yes", "no", "2027-03-31", "2027-03-31 12:30:00", "", "x"]
    ]


def test_a_formula_without_a_saved_value_is_told_and_counts_as_empty():
    tables = read_tables(workbook([["Task", "Lead"], ["Ads", '=UPPER("a")'], ["Blog", "A"]]), "t.xlsx")
    assert [row for _, row in tables.grids[0].rows] == [["Task", "Lead"], ["Ads", ""], ["Blog", "A"]]
    (note,) = tables.notes
    assert "B2" in note
    assert "no saved value" in note


def test_a_formula_counts_as_the_value_that_was_saved():
    data = rebuilt(
        lambda xml: xml.replace(
            b"</sheetData>", b'<row r="4"><c r="A4" t="str"><f>B1</f><v>News</v></c></row></sheetData>'
        )
    )
    assert cells(data)[3] == ["News", "", ""]


def test_a_matrix_with_merged_cells_is_read():
    rows = [
        ["Who does what", None, None, None, None],
        [None, None, "Inside", None, "External"],
        ["Area", "Task", "Lead", "Writer", "Copy bureau"],
        ["Content", "Blog", "A", "R", None],
        [None, "News", "A", None, "R"],
        ["Events and fairs", None, None, None, None],
        [None, "Booth", "I", None, "R/A"],
    ]
    data = workbook(rows, merged=("A1:E1", "C2:D2", "A4:A5", "A6:E6", "C7:D7"))
    matrix = read(data, "m.xlsx")
    assert held(matrix) == {
        "Blog": "Lead D, Writer E",
        "News": "Lead D, Copy bureau E",
        "Booth": "Copy bureau DE, ~Lead, ~Writer",
    }
    assert areas(matrix) == {"Blog": "Content", "News": "Content", "Booth": "Events and fairs"}
    assert kinds(matrix)["Copy bureau"] == "partner"
    assert matrix.headers == (3,)


def test_sheets_of_one_workbook_make_one_matrix_and_hidden_ones_are_told():
    data = workbook(MATRIX, [["Task", "Lead", "Analyst"], ["Reports", "A", "R"]], MATRIX, hidden=(3,))
    matrix = read(data, "m.xlsx")
    assert areas(matrix) == {"Ads": "Sheet 1", "Blog": "Sheet 1", "Reports": "Sheet 2"}
    assert matrix.notes == ('m.xlsx: the sheet "Sheet 3" is hidden and is left out.',)


def test_an_assignment_table_in_a_workbook_is_an_assignment_table():
    rows = [
        ["structure", "function", "owner", "ownership", "share", "critical", "renewal", "owner_kind", None],
        ["Today", "Ads", "Agency", "execution", 0.5, True, date(2027, 3, 31), "partner", None],
    ]
    model = read_table_rows(read_tables(workbook(rows), "t.xlsx").grids[0].rows, "t.xlsx").model
    (function,), (owner,), (place,) = (
        records.values() for records in (model.functions, model.owners, model.structures)
    )
    assert (function.critical, owner.renewal, owner.kind) == (True, date(2027, 3, 31), "partner")
    ((by_agency,),) = [list(holders.values()) for holders in place.assignments.values()]
    assert by_agency["execution"].share == 0.5


def test_the_dimension_that_a_sheet_claims_is_not_believed():
    data = rebuilt(lambda xml: xml.replace(b'ref="A1:C3"', b'ref="A1:XFD1048576"'))
    assert data != workbook(MATRIX)
    assert cells(data) == MATRIX
    small = rebuilt(lambda xml: xml.replace(b'ref="A1:C3"', b'ref="A1:A1"'))
    assert cells(small) == MATRIX


def test_a_far_row_costs_nothing():
    far = with_rows(b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    assert [number for number, _ in read_tables(far, "t.xlsx").grids[0].rows] == [1, 2, 3, 1048576]


DOCUMENT_TYPE = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def closed_by(more: bytes, end: bytes) -> Callable[[bytes], bytes]:
    """Put something before an end tag."""
    return lambda xml: xml.replace(end, more + end)


def with_rows(rows: bytes) -> bytes:
    return rebuilt(closed_by(rows, b"</sheetData>"))


WIDE = b"".join(b'<row r="%d"><c r="ZZ%d"><v>1</v></c></row>' % (row, row) for row in range(4, 1_400))
MERGED = b"<mergeCells>" + b'<mergeCell ref="A1:XFD1048576"/>' * 5_000 + b"</mergeCells>"
FAR_ROW = b'<row r="1048576"><c r="ZZ1048576"><v>1</v></c></row>'
MANY = (b"<row>" + b"<c><v>1</v></c>" * 900 + b"</row>") * 400
STYLES = "xl/styles.xml"

HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a bomb": (lambda: rebuilt(lambda xml: xml + b" " * (80 << 20)), "64 MiB"),
    "entities": (lambda: rebuilt(lambda xml: DOCUMENT_TYPE + xml), "document type"),
    "entities in the styles": (lambda: rebuilt(lambda xml: DOCUMENT_TYPE + xml, STYLES), "document type"),
    "too many cells": (lambda: with_rows(MANY), "too many cells"),
    "too many texts": (lambda: _archive("xl/sharedStrings.xml", b"<si><t>a</t></si>" * 120_000), "too many cells"),
    "a far column": (lambda: rebuilt(lambda xml: xml.replace(b'"C3"', b'"XFD3"')), "columns"),
    "rows that reach far": (lambda: with_rows(FAR_ROW), "too many cells"),
    "merged cells that overlap": (
        lambda: rebuilt(lambda xml: xml.replace(b"</sheetData>", WIDE + b"</sheetData>" + MERGED)),
        "too many cells",
    ),
    "styles without end": (lambda: rebuilt(closed_by(b"<x/>" * 700_000, b"</styleSheet>"), STYLES), "too large"),
    "a part that is cut": (lambda: rebuilt(lambda xml: xml[:200]), "damaged"),
    "a file that is cut": (lambda: workbook(MATRIX)[:-300], "damaged"),
    "a sheet that is no text": (lambda: rebuilt(lambda _: bytes(range(256)) * 9), "damaged"),
    "a text that is not there": (lambda: with_rows(b'<row><c t="s"><v>9</v></c></row>'), "damaged"),
    "a password": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000), "password"),
    "another archive": (lambda: _archive("content.xml"), "without sheets"),
    "nothing in it": (lambda: workbook([]), "no table"),
}


def _archive(name: str, inside: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"<sst>" + inside + b"</sst>")
    return out.getvalue()


@pytest.mark.parametrize(("made", "why"), HOSTILE.values(), ids=HOSTILE)
def test_a_workbook_that_cannot_be_read_is_refused_in_one_sentence(made, why):
    with pytest.raises(TableError, match=why) as caught:
        read_tables(made(), "t.xlsx")
    assert str(caught.value).startswith("t.xlsx ")
    assert str(caught.value).count("\n") == 0


CHILD = """
import re, sys
from pathlib import Path
from planner.cli import main
status = main(["import", sys.argv[1], "-o", sys.argv[1] + ".opmodel"])
most = re.search(r"VmHWM:\\s+([0-9]+)", Path("/proc/self/status").read_text())[1]
print(status, most)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in kilobytes on Linux")
@pytest.mark.parametrize("name", [name for name in HOSTILE if "too" in HOSTILE[name][1] or "MiB" in HOSTILE[name][1]])
def test_refusing_takes_little_memory(tmp_path: Path, name):
    path = tmp_path / "t.xlsx"
    path.write_bytes(HOSTILE[name][0]())
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    status, kilobytes = done.stdout.split()
    assert status == "2"
    assert int(kilobytes) < 300 * 1024


def test_a_workbook_is_read_once_and_again_without_a_difference():
    tables = read_tables(workbook(MATRIX), "t.xlsx")
    model = matrix_edit(understood(tables))(OperatingModel()).model
    assert matrix_edit(understood(tables))(model).model is model
