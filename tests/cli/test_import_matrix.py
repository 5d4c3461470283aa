"""``opmodel import`` of what people have: matrices and tables of every format, into new models and old ones."""

import io
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from planner.cli import main
from planner.storage.read import read_file

MATRIX = "Task,Lead,Media agency,Sales\nAds,A,R,C\nBlog,A/R,,I\n"
TABLE = "structure,function,owner,ownership\nToday,Ads,Lead,decision\nToday,Events,,\n"


@pytest.fixture
def matrix(tmp_path: Path) -> Path:
    path = tmp_path / "raci.csv"
    path.write_text(MATRIX, encoding="utf-8")
    return path


@pytest.fixture
def model(tmp_path: Path, matrix: Path) -> Path:
    path = tmp_path / "team.opmodel"
    assert main(["import", str(matrix), "-o", str(path)]) == 0
    return path


def said(path: Path) -> dict[str, list[str]]:
    """Who holds what, by structure, such as "Lead decision Ads"."""
    model = read_file(path).model
    return {
        place.name: sorted(
            f"{model.owners[o].name} {word} {model.functions[f].name}"
            for f, holders in place.assignments.items()
            for o, held in holders.items()
            for word in held
        )
        for place in model.structures.values()
    }


def owner_kinds(path: Path) -> dict[str, str]:
    return {owner.name: owner.kind for owner in read_file(path).model.owners.values()}


def workbook(rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


HELD = {
    "Today": [
        "Lead decision Ads",
        "Lead decision Blog",
        "Lead execution Blog",
        "Media agency execution Ads",
        "Sales input Ads",
    ]
}
FIRST, *REST = MATRIX.splitlines()
MARKDOWN = "\n".join(["# Ours", "", *(f"| {row.replace(',', ' | ')} |" for row in [FIRST, "--,--,--,--", *REST])])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("m.csv", MATRIX.encode()),
        ("m.txt", MATRIX.replace(",", "\t").encode("utf-16")),
        ("m.md", MARKDOWN.encode()),
        ("m.xlsx", workbook(row.split(",") for row in MATRIX.splitlines())),
        ("misnamed.csv", workbook(row.split(",") for row in MATRIX.splitlines())),
    ],
    ids=["csv", "tabs", "markdown", "workbook", "misnamed"],  # a workbook holds the time at which it was made
)
def test_every_format_gives_the_same_model(tmp_path: Path, capsys, name, data):
    (tmp_path / name).write_bytes(data)
    path = tmp_path / "out.opmodel"
    assert main(["import", str(tmp_path / name), "-o", str(path)]) == 0
    assert said(path) == HELD
    assert owner_kinds(path) == {"Lead": "role", "Media agency": "partner", "Sales": "department"}
    assert read_file(path).model.title == Path(name).stem
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "")


@pytest.mark.parametrize("suffix", ["xlsx", "md"])
def test_an_assignment_table_comes_in_from_other_formats(tmp_path: Path, suffix):
    rows = [row.split(",") for row in TABLE.splitlines()]
    path = tmp_path / f"t.{suffix}"
    lines = [f"|{'|'.join(row)}|" for row in rows]
    path.write_bytes(workbook(rows) if suffix == "xlsx" else "\n".join([lines[0], "|-|-|-|-|", *lines[1:]]).encode())
    assert main(["import", str(path), "-o", str(tmp_path / "t.opmodel")]) == 0
    assert said(tmp_path / "t.opmodel") == {"Today": ["Lead decision Ads"]}


def test_a_preview_tells_what_was_understood_and_writes_nothing(tmp_path: Path, matrix: Path, capsys):
    assert main(["import", str(matrix), "--preview", "--structure", "Next", "--kind", "Sales=role"]) == 0
    text = capsys.readouterr().out
    for told in (
        "raci.csv: a responsibility matrix with functions down, owners across",
        "Structure: Next",
        "Header: row 1",
        "Scheme: RACI",
        'Media agency: partner (because of "agency")',
        "Sales: role (settled)",
        "Ads: decision: Lead; execution: Media agency; input: Sales",
        "informed: Sales",
    ):
        assert told in text
    assert [path.name for path in tmp_path.iterdir()] == ["raci.csv"]


def test_a_preview_of_an_update_tells_what_would_change(model: Path, matrix: Path, capsys):
    before = model.read_bytes()
    matrix.write_text(MATRIX.replace("Ads,A,R,C", "Ads,A,,R"), encoding="utf-8")
    assert main(["import", str(matrix), "--into", str(model), "--preview"]) == 0
    text = capsys.readouterr().out
    assert "Sales executes it now in Today" in text
    assert model.read_bytes() == before


def test_a_matrix_brings_a_model_up_to_date_and_then_changes_nothing(model: Path, matrix: Path, capsys):
    matrix.write_text(MATRIX.replace("Ads,A,R,C", "Ads,A,,R") + "Events,R,,\n", encoding="utf-8")
    functions = read_file(model).model.functions.keys()
    assert main(["import", str(matrix), "--into", str(model)]) == 0
    assert said(model)["Today"] == [
        "Lead decision Ads",
        "Lead decision Blog",
        "Lead execution Blog",
        "Lead execution Events",
        "Sales execution Ads",
    ]
    assert functions < read_file(model).model.functions.keys()
    before = model.read_bytes()
    capsys.readouterr()
    assert main(["import", str(matrix), "--into", str(model)]) == 0
    assert capsys.readouterr().err == "opmodel: team.opmodel says all of this already; nothing was written.\n"
    assert model.read_bytes() == before


def test_an_update_can_go_into_another_file(tmp_path: Path, model: Path, matrix: Path):
    before, other = model.read_bytes(), tmp_path / "other.opmodel"
    assert main(["import", str(matrix), "--into", str(model), "--structure", "Next", "-o", str(other)]) == 0
    assert said(other).keys() == {"Today", "Next"}
    assert said(other)["Next"] == HELD["Today"]
    assert model.read_bytes() == before


def test_an_assignment_table_adds_to_a_model_and_takes_nothing_away(tmp_path: Path, model: Path):
    table = tmp_path / "t.csv"
    table.write_text(TABLE + "Today,Ads,Legal,review\n", encoding="utf-8")
    assert main(["import", str(table), "--into", str(model)]) == 0
    assert said(model)["Today"] == sorted([*HELD["Today"], "Legal review Ads"])
    before = model.read_bytes()
    assert main(["import", str(table), "--into", str(model)]) == 0
    assert model.read_bytes() == before


def test_the_only_structure_of_a_model_is_the_one_meant(tmp_path: Path, matrix: Path):
    path = tmp_path / "m.opmodel"
    assert main(["import", str(matrix), "-o", str(path), "--structure", "After the reorg"]) == 0
    assert main(["import", str(matrix), "--into", str(path), "--scheme", "DACI"]) == 0
    assert list(said(path)) == ["After the reorg"]


def test_where_there_are_several_structures_one_must_be_named(tmp_path: Path, matrix: Path, capsys):
    path = tmp_path / "m.opmodel"
    assert main(["new", "--template", "Northwind example", "-o", str(path)]) == 0
    assert main(["import", str(matrix), "--into", str(path)]) == 2
    assert "--structure" in capsys.readouterr().err
    growth = next(key for key, place in read_file(path).model.structures.items() if place.name == "Growth stage")
    assert main(["import", str(matrix), "--into", str(path), "--structure", growth]) == 0
    assert "Lead decision Ads" in said(path)["Growth stage"]
    assert len(said(path)) == 2


def test_cells_that_cannot_be_read_are_listed_and_the_rest_comes_in(tmp_path: Path, matrix: Path, capsys):
    matrix.write_text(MATRIX.replace("Ads,A,R,C", "Ads,A,x,C"), encoding="utf-8")
    assert main(["import", str(matrix), "-o", str(tmp_path / "m.opmodel")]) == 0
    assert 'opmodel: raci.csv, row 2, column "Media agency": "x" could not be read and is left out.\n' in (
        capsys.readouterr().err
    )
    assert "Sales input Ads" in said(tmp_path / "m.opmodel")["Today"]


def test_owners_can_be_told_apart_and_columns_left_out(tmp_path: Path, matrix: Path, capsys):
    path = tmp_path / "m.opmodel"
    more = ["--kind", "Sales=role", "--kind", "Lead = partner", "--leave-out", "Media agency", "--title", "Ours"]
    assert main(["import", str(matrix), "-o", str(path), *more]) == 0
    assert owner_kinds(path) == {"Lead": "partner", "Sales": "role"}
    assert read_file(path).model.title == "Ours"
    assert capsys.readouterr().err == 'opmodel: raci.csv: the column "Media agency" is left out.\n'


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--scheme", "RACE"], "RASCI"),
        (["--kind", "Sales"], "OWNER=KIND"),
        (["--kind", "Sales=friend"], "department"),
        (["--kind", "Nobody=role"], '"Media agency"'),
        (["--shape", "table"], 'no column "structure"'),
        (["--shape", "list"], "--help"),
    ],
)
def test_a_call_that_does_not_fit_is_refused(tmp_path: Path, matrix: Path, capsys, more, why):
    assert main(["import", str(matrix), "-o", str(tmp_path / "m.opmodel"), *more]) == 2
    printed = capsys.readouterr()
    assert why in printed.err
    assert printed.err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["raci.csv"]


@pytest.mark.parametrize("more", [["--structure", "Next"], ["--scheme", "RACI"], ["--kind", "Lead=role"]])
def test_what_is_for_a_matrix_is_refused_for_an_assignment_table(tmp_path: Path, capsys, more):
    table = tmp_path / "t.csv"
    table.write_text(TABLE, encoding="utf-8")
    assert main(["import", str(table), "-o", str(tmp_path / "m.opmodel"), *more]) == 2
    assert "matrix" in capsys.readouterr().err


def test_a_file_that_is_neither_says_so_in_one_sentence(tmp_path: Path, capsys):
    path = tmp_path / "mail.csv"
    path.write_text("Name,Mail\nLead,a@example.com\n", encoding="utf-8")
    assert main(["import", str(path), "-o", str(tmp_path / "m.opmodel")]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "no assignment table" in told
    assert "no responsibility matrix" in told
    assert main(["import", str(path), "-o", str(tmp_path / "m.opmodel"), "--shape", "matrix"]) == 2
    assert "assignment table" not in capsys.readouterr().err


def test_a_model_of_a_newer_version_is_not_changed(model: Path, matrix: Path, capsys):
    text = model.read_text(encoding="utf-8")
    model.write_text(text.replace('"major": 1', '"major": 2'), encoding="utf-8")
    before = model.read_bytes()
    assert main(["import", str(matrix), "--into", str(model)]) == 2
    assert "team.opmodel cannot be changed" in capsys.readouterr().err
    assert model.read_bytes() == before


def test_a_long_table_comes_in_whole(tmp_path: Path):
    rows = [f"F{n},{'A' if n % 2 else 'R'},{'R' if n % 2 else 'A'},{'C' if n % 3 else ''}" for n in range(5_000)]
    path = tmp_path / "long.csv"
    path.write_text("Task,Lead,Media agency,Sales\n" + "\n".join(rows), encoding="utf-8")
    assert main(["import", str(path), "-o", str(tmp_path / "long.opmodel")]) == 0
    assert len(read_file(tmp_path / "long.opmodel").model.functions) == 5_000


def test_the_reader_of_workbooks_is_not_loaded_for_other_tables(tmp_path: Path, matrix: Path, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "openpyxl"]:
        monkeypatch.delitem(sys.modules, name)
    assert main(["import", str(matrix), "-o", str(tmp_path / "m.opmodel")]) == 0
    assert "openpyxl" not in sys.modules


def test_what_a_sign_means_is_said_on_the_command_line(tmp_path, capsys):
    table = tmp_path / "ticks.csv"
    table.write_text("Task,Lead,Writer\nPress kit,x,\nWeb page,,x\n", encoding="utf-8")
    assert main(["import", str(table), "--preview"]) == 2
    assert main(["import", str(table), "--preview", "--letter", "x=execution"]) == 0
    assert "Press kit: execution: Lead" in capsys.readouterr().out
    assert main(["import", str(table), "--preview", "--letter", "x=boss"]) == 2
    assert capsys.readouterr().err.startswith("opmodel: --letter takes LETTER=MEANING")
