"""What the commands do, and with which exit status."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from planner import __version__
from planner.cli import main
from planner.model.checked import Checked
from planner.model.edits.acceptances import accept
from planner.storage.read import read_file
from planner.storage.write import to_bytes
from tests.day import TODAY

TABLE = (
    "structure,function,owner,ownership\nToday,Pricing,Head,decision\nToday,Pricing,Head,execution\nToday,Events,,\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "team.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def model(table: Path, tmp_path: Path) -> Path:
    path = tmp_path / "team.opmodel"
    assert main(["import", str(table), "-o", str(path)]) == 0
    return path


def opmodel(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "planner", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env={"PATH": "", **environment}, timeout=60)


def test_the_version_is_one_line(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"opmodel {__version__}\n"


def test_the_help_names_every_command(capsys):
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(command in text for command in ("new", "templates", "check", "rules", "import", "export"))


def test_the_version_needs_neither_the_model_nor_a_toolkit():
    code = (
        "import sys; from planner.cli import main; main(['--version']); "
        "sys.exit(any(m in sys.modules for m in ('pydantic', 'PySide6', 'networkx')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_a_check_and_a_table_need_no_toolkit(model: Path, tmp_path: Path):
    code = (
        "import sys; from planner.cli import main; "
        f"main(['check', {str(model)!r}]); main(['export', {str(model)!r}, '-o', {str(tmp_path / 'out.csv')!r}]); "
        "sys.exit(any(m in sys.modules for m in ('PySide6', 'networkx')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_templates_are_listed_and_each_can_be_written(capsys, tmp_path: Path):
    assert main(["templates"]) == 0
    names = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert "Small to growth" in names
    for number, name in enumerate(names):
        path = tmp_path / f"{number}.opmodel"
        assert main(["new", "--template", name, "-o", str(path)]) == 0
        assert read_file(path).model.title


def test_a_new_model_takes_its_title(tmp_path: Path):
    path = tmp_path / "own.opmodel"
    assert main(["new", "--template", "blank", "-o", str(path), "--title", "Our team"]) == 0
    assert read_file(path).model.title == "Our team"


def test_an_import_is_named_after_its_table_unless_told(table: Path, model: Path, tmp_path: Path):
    assert read_file(model).model.title == "team"
    other = tmp_path / "other.opmodel"
    assert main(["import", str(table), "-o", str(other), "--title", "Northwind"]) == 0
    assert read_file(other).model.title == "Northwind"


def test_an_import_tells_what_it_leaves_out_on_the_standard_error(tmp_path: Path, capsys):
    table = tmp_path / "t.csv"
    table.write_text("structure,function,colour\nToday,Pricing,red\n", encoding="utf-8")
    assert main(["import", str(table), "-o", str(tmp_path / "t.opmodel")]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == 'opmodel: t.csv: the column "colour" is not known and is left out.\n'


def test_an_import_reads_the_encoding_it_is_told(tmp_path: Path, capsys):
    table, path = tmp_path / "t.csv", tmp_path / "t.opmodel"
    table.write_bytes("structure,function\nToday,Prüfung\n".encode("cp1252"))
    assert main(["import", str(table), "-o", str(path)]) == 2
    assert "--encoding" in capsys.readouterr().err
    assert not path.exists()
    assert main(["import", str(table), "-o", str(path), "--encoding", "cp1252"]) == 0
    assert [function.name for function in read_file(path).model.functions.values()] == ["Prüfung"]


def test_an_export_can_be_imported_again(model: Path, tmp_path: Path):
    first, second, again = tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "again.opmodel"
    assert main(["export", str(model), "-o", str(first)]) == 0
    assert main(["import", str(first), "-o", str(again)]) == 0
    assert main(["export", str(again), "-o", str(second)]) == 0
    assert first.read_bytes() == second.read_bytes()
    with first.open(encoding="utf-8", newline="") as file:
        assert {row["function"] for row in csv.DictReader(file)} == {"", "Pricing", "Events"}


def test_a_check_in_json_is_one_object_for_one_file_and_a_list_for_several(model: Path, capsys):
    assert main(["check", str(model), "--family", "gap", "--format", "json"]) == 1
    one = json.loads(capsys.readouterr().out)
    assert one["model"] == "team"
    assert [(found["rule"], found["subjects"][0]["name"]) for found in one["findings"]] == [("GAP01", "Events")]
    assert main(["check", str(model), str(model), "--family", "gap", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out) == [one, one]


def test_a_check_in_text_names_the_finding_and_counts(model: Path, capsys):
    assert main(["check", str(model), "--family", "GAP"]) == 1
    text = capsys.readouterr().out
    assert "Today: 1 error, no warnings, no advice" in text
    assert "GAP01  Events is abandoned" in text


def test_families_are_named_together_or_one_by_one(model: Path, capsys):
    rules = {}
    for families in (["--family", "GAP,PROC"], ["--family", "proc", "--family", "gap"], ["--family", "PROC"], []):
        main(["check", str(model), "--format", "json", *families])
        report = json.loads(capsys.readouterr().out)
        rules[" ".join(families)] = {finding["rule"].rstrip("0123456789") for finding in report["findings"]}
        assert sum(report["summary"].values()) == len(report["findings"])
    assert rules.pop("") >= {"GAP", "PROC"}
    assert [*rules.values()] == [{"GAP", "PROC"}, {"GAP", "PROC"}, {"PROC"}]


def test_only_the_families_asked_for_decide_the_exit_status(model: Path):
    assert main(["check", str(model), "--family", "GAP"]) == 1
    assert main(["check", str(model), "--family", "PROC"]) == 0
    assert main(["check", str(model), "--family", "PROC", "--fail-on", "advice"]) == 1


def test_a_family_that_is_not_known_is_refused_with_those_that_are(model: Path, capsys):
    assert main(["check", str(model), "--family", "GAP,GUP"]) == 2
    told = capsys.readouterr().err
    assert '"GUP" is no family of rules; there are GAP, OVL, EXT, LOAD, PROC, HAND, CHG, GOV' in told
    assert told.count("\n") == 1


def test_an_accepted_finding_does_not_decide_the_exit_status(model: Path, capsys):
    opened = read_file(model).model
    (finding,) = (found for found in Checked.of(opened, TODAY).findings(*opened.structures) if found.rule == "GAP01")
    model.write_bytes(to_bytes(accept(opened, finding=finding, reason="Events start in spring.").model))
    assert main(["check", str(model), "--family", "GAP", "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["summary"] == {"error": 0, "warning": 0, "advice": 0, "accepted": 1}
    assert report["findings"][0]["accepted"] == "Events start in spring."
    assert main(["check", str(model), "--family", "GAP"]) == 0
    assert "Accepted: Events start in spring." in capsys.readouterr().out


def test_a_check_for_a_code_host_names_the_files_from_here(model: Path, capsys, monkeypatch):
    monkeypatch.chdir(model.parent)
    assert main(["check", "team.opmodel", str(model), "--format", "sarif", "--family", "GAP"]) == 1
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == ["team.opmodel"]
    assert [result["ruleId"] for result in run["results"]] == ["GAP01", "GAP01"]


def test_the_rules_are_listed_and_each_is_explained(capsys):
    assert main(["rules"]) == 0
    codes = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert "GAP01" in codes
    assert main(["rules", "--format", "json"]) == 0
    assert [rule["code"] for rule in json.loads(capsys.readouterr().out)] == codes
    for code in codes:
        assert main(["rules", code.lower()]) == 0
        assert capsys.readouterr().out.startswith(f"{code}  ")
    assert main(["rules", "GAP01", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["code"] == "GAP01"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("OVL1", 'opmodel: There is no rule "OVL1"; perhaps OVL10 or OVL01 is meant.\n'),
        ("CHG", 'opmodel: There is no rule "CHG"; perhaps CHG01, CHG02 or CHG03 is meant.\n'),
        ("nonsense", 'opmodel: There is no rule "nonsense"; opmodel rules lists them.\n'),
    ],
)
def test_a_rule_that_is_not_known_is_refused_with_what_is_near(code: str, told: str, capsys):
    assert main(["rules", code]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == told


@pytest.mark.parametrize(
    ("rows", "limit", "status"),
    [
        ("Today,Events,,", "error", 1),
        ("Today,Events,,", "advice", 1),
        ("Today,Events,,", "never", 0),
        ("Today,,Idle,", "error", 0),
        ("Today,,Idle,", "warning", 1),
        ("Today,,Idle,", "advice", 1),
    ],
)
def test_the_exit_status_follows_the_limit(tmp_path: Path, rows, limit, status):
    table, path = tmp_path / "t.csv", tmp_path / "t.opmodel"
    table.write_text(f"structure,function,owner,ownership\n{rows}\n", encoding="utf-8")
    assert main(["import", str(table), "-o", str(path)]) == 0
    assert main(["check", str(path), "--fail-on", limit]) == status


def test_a_structure_is_named_by_name_or_id(tmp_path: Path, capsys):
    path = tmp_path / "m.opmodel"
    main(["new", "--template", "Small to growth", "-o", str(path)])
    loaded = read_file(path).model
    small, growth = loaded.structure_order()
    assert main(["check", str(path), "--structure", "Growth stage"]) == 0
    assert main(["check", str(path), "--structure", growth]) == 0
    assert main(["check", str(path), "--structure", small, "--format", "json"]) == 1
    capsys.readouterr()
    assert main(["check", str(path), "--structure", "Growth"]) == 2
    assert '"Small team", "Growth stage"' in capsys.readouterr().err


def test_structures_of_one_name_are_told_apart_by_id(tmp_path: Path, capsys):
    path = tmp_path / "m.opmodel"
    main(["new", "--template", "Small to growth", "-o", str(path)])
    path.write_text(path.read_text(encoding="utf-8").replace('"Growth stage"', '"Small team"'), encoding="utf-8")
    small, growth = read_file(path).model.structure_order()
    assert main(["check", str(path), "--structure", "Small team"]) == 2
    told = capsys.readouterr().err
    assert small in told
    assert growth in told
    assert main(["check", str(path), "--structure", growth]) == 0


def test_a_date_is_read_and_a_bad_one_refused(model: Path, capsys):
    assert main(["check", str(model), "--today", "2027-03-31", "--fail-on", "never"]) == 0
    for bad in ("2027-3-31", "20270331", "2027-02-30", "tomorrow"):
        capsys.readouterr()
        assert main(["check", str(model), "--today", bad]) == 2
        assert bad in capsys.readouterr().err


def test_output_is_utf_8_whatever_the_locale_says(tmp_path: Path):
    table, path = tmp_path / "t.csv", tmp_path / "t.opmodel"
    table.write_text("structure,function\nToday,Prüfung 漢\n", encoding="utf-8")
    assert main(["import", str(table), "-o", str(path)]) == 0
    done = opmodel("check", path, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "Prüfung 漢" in done.stdout.decode()


def test_a_reader_that_went_away_is_no_mistake(model: Path):
    command = [sys.executable, "-m", "planner", "check", str(model)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(60) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where there is a device that is always full")
def test_a_full_disk_behind_the_output_is_told(model: Path):
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "planner", "check", str(model)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("opmodel: The output cannot be written")
