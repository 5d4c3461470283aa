"""What is bad is refused in one sentence with exit status 2, and nothing is written."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.cli import main

TABLE = "structure,function,owner,ownership\nToday,Pricing,Head,decision\n"
FILE = {"format": "opmodel", "version": {"major": 1, "minor": 0}, "requires": [], "generator": "t", "title": "T"}

BAD_FILES = {
    "empty": b"",
    "zeros": b"\0" * 100,
    "binary": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe",
    "truncated": json.dumps(FILE).encode()[:-20],
    "deep": b'{"format": "opmodel", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "twice": b'{"format": "opmodel", "title": "a", "title": "b"}',
    "other": b'{"hello": "world"}',
    "list": b"[]",
    "conflict": b"<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n",
}

BAD_TABLES = {
    "empty": b"",
    "binary": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe",
    "workbook": b"PK\x03\x04\x14\0\x06\0",
    "header": b"function;owner\nPricing;Head\n",
    "duplicate": b"structure,function,function\nToday,a,b\n",
    "encoding": "structure,function\nToday,Prüfung\n".encode("cp1252"),
    "truncated": b'structure,function\nToday,"Pric',
    "no rows": b"structure,function\n",
    "model": json.dumps(FILE).encode(),
}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "good.opmodel"
    assert main(["new", "--template", "Small to growth", "-o", str(path)]) == 0
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "good.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def one_sentence(capsys) -> str:
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("opmodel: ")
    assert printed.err.count("\n") == 1
    assert printed.err.endswith(".\n")
    return printed.err


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES)
@pytest.mark.parametrize("command", ["check", "export"])
def test_a_bad_file_is_refused(tmp_path: Path, capsys, content, command):
    path = tmp_path / "bad.opmodel"
    path.write_bytes(content)
    before = files_in(tmp_path)
    more = ["-o", str(tmp_path / "out.csv")] if command == "export" else []
    assert main([command, str(path), *more]) == 2
    assert "bad.opmodel" in one_sentence(capsys)
    assert files_in(tmp_path) == before


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, capsys):
    path = tmp_path / "huge.opmodel"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert main(["check", str(path)]) == 2
    assert "64 MiB" in one_sentence(capsys)
    assert main(["import", str(path), "-o", str(tmp_path / "out.opmodel")]) == 2
    assert "64 MiB" in one_sentence(capsys)


@pytest.mark.parametrize("command", ["check", "import", "export"])
def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path, capsys, command):
    suffix = ".csv" if command == "export" else ".opmodel"
    more = [] if command == "check" else ["-o", str(tmp_path / f"out{suffix}")]
    assert main([command, str(tmp_path / "missing"), *more]) == 2
    assert "missing" in one_sentence(capsys)
    assert main([command, str(tmp_path), *more]) == 2
    assert "folder" in one_sentence(capsys)
    assert files_in(tmp_path) == {}


def test_every_bad_file_of_a_check_is_told_and_no_report_printed(tmp_path: Path, model: Path, capsys):
    assert main(["check", str(tmp_path / "a"), str(model), str(tmp_path / "b")]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert [line.split()[1] for line in printed.err.splitlines()] == ["a", "b"]


def test_a_file_of_a_newer_version_can_be_checked_and_exported(tmp_path: Path, model: Path, capsys):
    newer = tmp_path / "newer.opmodel"
    newer.write_text(model.read_text(encoding="utf-8").replace('"major": 1', '"major": 2'), encoding="utf-8")
    assert main(["check", str(newer), "--fail-on", "never"]) == 0
    printed = capsys.readouterr()
    assert "Small team" in printed.out
    assert printed.err.startswith("opmodel: newer.opmodel")
    assert main(["export", str(newer), "-o", str(tmp_path / "out.csv")]) == 0


@pytest.mark.parametrize("content", BAD_TABLES.values(), ids=BAD_TABLES)
def test_a_bad_table_is_refused(tmp_path: Path, capsys, content):
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    before = files_in(tmp_path)
    assert main(["import", str(path), "-o", str(tmp_path / "out.opmodel")]) == 2
    assert "bad.csv" in one_sentence(capsys)
    assert files_in(tmp_path) == before


def test_bad_cells_are_told_all_at_once_one_line_each(tmp_path: Path, capsys):
    path = tmp_path / "bad.csv"
    path.write_text(
        "structure,function,owner,ownership,effort\nToday,Pricing,Head,owns,much\n,Events,,,\n", encoding="utf-8"
    )
    assert main(["import", str(path), "-o", str(tmp_path / "out.opmodel")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[1].strip() for line in lines] == [
        "bad.csv, row 2, column ownership",
        "bad.csv, row 2, column effort",
        "bad.csv, row 3, column structure",
    ]
    assert all(line.startswith("opmodel: ") for line in lines)
    assert not (tmp_path / "out.opmodel").exists()


def test_an_output_that_exists_stays_unless_forced(tmp_path: Path, model: Path, table: Path, capsys):
    for command, suffix in (
        (["new", "--template", "Blank"], ".opmodel"),
        (["import", str(table)], ".opmodel"),
        (["export", str(model)], ".csv"),
    ):
        target = tmp_path / f"there{suffix}"
        target.write_bytes(b"precious")
        assert main([*command, "-o", str(target)]) == 2
        assert "--force" in one_sentence(capsys)
        assert target.read_bytes() == b"precious"
        assert main([*command, "-o", str(target), "--force"]) == 0
        assert target.read_bytes() != b"precious"
        capsys.readouterr()


def test_a_command_never_writes_over_what_it_reads(tmp_path: Path, table: Path, capsys):
    before = table.read_bytes()
    assert main(["import", str(table), "-o", str(tmp_path / "." / table.name), "--force"]) == 2
    assert "another" in one_sentence(capsys)
    assert table.read_bytes() == before


def test_an_output_without_a_folder_or_that_is_one_is_refused(tmp_path: Path, capsys):
    assert main(["new", "--template", "Blank", "-o", str(tmp_path / "no" / "x.opmodel")]) == 2
    assert "no folder" in one_sentence(capsys)
    assert main(["new", "--template", "Blank", "-o", str(tmp_path), "--force"]) == 2
    assert "is a folder" in one_sentence(capsys)


def test_an_unknown_template_is_told_with_those_there_are(tmp_path: Path, capsys):
    assert main(["new", "--template", "Gigantic", "-o", str(tmp_path / "x.opmodel")]) == 2
    assert '"Small to growth"' in one_sentence(capsys)


@pytest.mark.parametrize("name", ["out.gif", "out", "out.opmodel"])
def test_an_unknown_ending_of_an_export_says_what_is_allowed(tmp_path: Path, model: Path, capsys, name):
    assert main(["export", str(model), "-o", str(tmp_path / name)]) == 2
    assert "must end with .png, .svg, " in one_sentence(capsys)


def test_an_unknown_view_is_told_with_those_there_are(tmp_path: Path, model: Path, capsys):
    assert main(["export", str(model), "-o", str(tmp_path / "out.png"), "--view", "cloud"]) == 2
    assert "board" in one_sentence(capsys)
    assert not (tmp_path / "out.png").exists()


def test_a_table_takes_no_view(tmp_path: Path, model: Path, capsys):
    assert main(["export", str(model), "-o", str(tmp_path / "out.csv"), "--view", "graph"]) == 2
    assert "--view is not for .csv" in one_sentence(capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "x", "--format", "xml"],
        ["check", "x", "--fail-on", "doom"],
        ["new", "--template", "Blank"],
        ["new", "-o", "x"],
        ["import", "x"],
        ["one", "two"],
        ["--colour"],
        ["check", "x", "--form", "json"],
    ],
    ids=" ".join,
)
def test_a_bad_call_is_refused(arguments, capsys):
    assert main(arguments) == 2
    assert "--help" in one_sentence(capsys)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=1x1"])
def test_without_a_screen_no_window_opens(monkeypatch, capsys, model: Path, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("DISPLAY", ":0")
    for arguments in ([], [str(model)]):
        assert main(arguments) == 2
        assert "no screen" in one_sentence(capsys)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen without saying so")
def test_without_a_display_no_window_opens_and_no_toolkit_is_loaded(model: Path):
    code = "import sys; from planner.cli import main; print(main(sys.argv[1:]), 'PySide6' in sys.modules)"
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT" not in name}
    command = [sys.executable, "-c", code, str(model)]
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert done.stdout.decode().split() == ["2", "False"]


def test_a_file_that_is_not_there_is_told_before_the_window_opens(tmp_path: Path, capsys):
    assert main([str(tmp_path / "chekc")]) == 2
    assert "chekc" in one_sentence(capsys)
    assert main([str(tmp_path)]) == 2
    assert "folder" in one_sentence(capsys)


def test_a_command_wins_over_a_file_of_the_same_name(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    Path("check").write_bytes(b"")
    assert main(["check"]) == 2
    assert "required" in one_sentence(capsys)
    assert main(["./check"]) == 2
    assert "no screen" in one_sentence(capsys)
