"""A workbook holds what the model says, comes in again, and no text in it becomes anything else."""

import io
import re
import zipfile
from datetime import date

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, given, settings

from planner.exchange.incoming import TableShape, read_incoming
from planner.exchange.matrix.matrix_edit import matrix_edit
from planner.exchange.table.writing import write_table
from planner.exchange.wanted import Wanted, Written
from planner.exchange.workbook.write import write_xlsx
from planner.model.edits.owners import set_owner
from planner.model.edits.structures import rename_structure
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from tests.day import TODAY
from tests.exchange.hostile import FUNCTION, NOTE, OWNER, hostile_model
from tests.exchange.plain_models import models
from tests.rules.sketch import id_of, sketched

SKETCH = """\
Small team
  SEO {area: Content; effort: 0.5}: D Head; E Writer [EMEA], *Bureau > Head
  PR {area: Content}: D Head; E Head; R Writer; I #Sales
  (Events): D Head
  Data quality:
Growth stage
  SEO: D Writer; E Writer
  PR: D Head; E Writer
"""
SMALL = id_of("s", "Small team")
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def _written(model: OperatingModel, **more) -> Written:
    return write_xlsx(Wanted(model, TODAY, **more))


def _book(written: Written) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(written.data))


def _rows(sheet) -> list[list[str]]:
    return [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def _held(model: OperatingModel, structure: str) -> set[tuple[str, str, str]]:
    return {
        (model.functions[function].name, model.owners[owner].name, ownership)
        for function, holders in model.structures[structure].assignments.items()
        for owner, held in holders.items()
        for ownership in held
    }


@given(models())
@SLOW
def test_the_assignments_come_back_as_they_were(model: OperatingModel):
    assume(model.structures)
    assume("x005F_" not in repr(model))  # which the library that reads workbooks drops
    back = read_incoming(_written(model).data, "t.xlsx").model
    assert write_table(back).data == write_table(read_incoming(write_table(model).data, "t.csv").model).data


def test_a_matrix_comes_back_with_its_areas_and_kinds_of_owners():
    model = sketched(SKETCH)
    found = read_incoming(_written(model, structure=SMALL).data, "t.xlsx", shape=TableShape.MATRIX)
    back = matrix_edit(found, structure="Small team")(OperatingModel()).model
    (structure,) = back.structures
    assert _held(back, structure) == _held(model, SMALL)
    assert {owner.name: owner.kind for owner in back.owners.values()} == {
        "Head": "role",
        "Writer": "role",
        "Bureau": "partner",
        "Sales": "department",
    }
    areas = {f.name: f.area and back.areas[f.area].name for f in back.functions.values()}
    assert areas == {"SEO": "Content", "PR": "Content", "Events": None, "Data quality": None}
    assert not found.unread


def test_the_sheets_are_there_in_their_order():
    book = _book(_written(sketched(SKETCH)))
    assert book.sheetnames == [
        *("Matrix Small team", "Matrix Growth stage"),
        *("Assignments", "Findings", "Change plan", "About"),
    ]
    alone = _book(_written(sketched("Team\n  SEO: D Head; E Head")))
    assert alone.sheetnames == ["Matrix Team", "Assignments", "Findings", "About"]


def test_a_matrix_shows_letters_sections_and_how_it_stands_with_a_function():
    rows = _rows(_book(_written(sketched(SKETCH)))["Matrix Small team"])
    assert rows[0][0] == "D = decision, E = execution, I = input, R = review"
    assert rows[2] == ["Function", "Status", "Head", "Writer", "Bureau", "Sales"]
    assert sorted(row[:2] for row in rows[3:5]) == [["Data quality", "abandoned"], ["Events", "parked"]]
    assert rows[5] == ["Content", "", "", "", "", ""]
    assert sorted(rows[6:]) == [
        ["PR", "in scope", "D E", "R", "", "I"],
        ["SEO", "in scope", "D", "E", "E", ""],
    ]


def test_each_sheet_stays_readable_on_the_screen_and_on_paper():
    for sheet in _book(_written(sketched(SKETCH))):
        assert sheet.freeze_panes is not None, sheet.title
        assert sheet.print_title_rows, sheet.title
        assert sheet.page_setup.orientation == "landscape"
        if sheet.title != "About":
            assert sheet.auto_filter.ref, sheet.title


def test_findings_and_steps_say_what_the_model_says():
    book = _book(_written(sketched(SKETCH)))
    findings = _rows(book["Findings"])
    assert findings[0][:3] == ["Structure", "Severity", "Rule"]
    assert ["Small team", "error", "GAP01"] in [row[:3] for row in findings]
    only = _rows(_book(_written(sketched(SKETCH), structure=SMALL))["Findings"])
    assert {row[0] for row in only[1:]} == {"Small team"}
    plan = _rows(book["Change plan"])
    assert [row[0] for row in plan[2:]] == [str(number) for number in range(1, len(plan) - 1)]


def test_text_stays_text():
    written = _written(hostile_model())
    book = _book(written)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not [cell for cell in cells if cell.hyperlink]
    texts = {cell.value for cell in cells}
    assert {FUNCTION, OWNER, NOTE} <= texts
    assert next(cell for cell in cells if cell.value == FUNCTION).quotePrefix
    with zipfile.ZipFile(io.BytesIO(written.data)) as parts:
        assert not [name for name in parts.namelist() if "external" in name.lower() or "vba" in name.lower()]
        sheets = "".join(parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/"))
    assert "<f>" not in sheets
    assert "<f " not in sheets
    assert "hyperlink" not in sheets


@pytest.mark.parametrize(
    "name",
    ["<r><t>x</t></r>", "<r>", "_x0041_", "'=1", "''+1", "\ufffea", "http://x.example", "\U0001f642" * 40, " =1"],
)
def test_a_name_comes_back_as_it_is(name: str):
    model = set_owner(sketched("Team\n  SEO: D Head; E Head"), owner=id_of("o", "Head"), name="A").model
    owners = {key: owner.replace(name=name) for key, owner in model.owners.items()}
    back = read_incoming(_written(model.replace(owners=owners)).data, "t.xlsx").model
    expected = name.strip().replace("\ufffe", "\N{REPLACEMENT CHARACTER}")
    assert [owner.name for owner in back.owners.values()] == [expected]


def test_a_text_that_no_cell_holds_is_told():
    long = frozenset(f"{number:05}" * 1_000 for number in range(8))
    model = sketched("Team\n  SEO: D Head; E Head")
    functions = {key: record.replace(required_inputs=long) for key, record in model.functions.items()}
    written = _written(model.replace(functions=functions))
    assert any("32,767" in note and "Assignments" in note for note in written.notes)


@pytest.mark.parametrize(
    "names", [("History", "history"), ("A/B:[c]?*", "'x'"), ("x" * 60, "x" * 61), ("\U0001f642" * 30, "=1+1")]
)
def test_any_structure_gets_a_sheet(names: tuple[str, str]):
    model = sketched(SKETCH)
    for key, name in zip(model.structure_order(), names, strict=True):
        model = rename_structure(model, structure=key, name=name).model
    sheets = [name for name in _book(_written(model)).sheetnames if name.startswith("Matrix")]
    assert len({name.casefold() for name in sheets}) == 2
    assert all(len(name.encode("utf-16-le")) // 2 <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in sheets)


def test_days_before_spreadsheets_come_back():
    model = sketched("Team\n  SEO: D Head; E *Agency")
    agency = id_of("o", "Agency")
    for day in (date(1815, 12, 10), date(1900, 2, 28), date(2027, 3, 31), date(9999, 12, 31)):
        dated = set_owner(model, owner=agency, renewal=day).model
        back = read_incoming(_written(dated).data, "t.xlsx").model
        assert {owner.renewal for owner in back.owners.values()} == {None, day}


@pytest.mark.parametrize(("sketch", "says"), [("", "no structure"), ("Team", "nothing to export")])
def test_nothing_to_write_is_said_in_a_sentence(sketch: str, says: str):
    with pytest.raises(StorageError, match=says):
        _written(sketched(sketch))
