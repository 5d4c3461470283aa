import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.cli import main
from planner.commands import selftest
from planner.commands.selftest import Step, steps
from planner.storage.data_folder import VARIABLE
from planner.ui import languages
from planner.ui.exports import FORMATS

ROOT = Path(__file__).parents[2]


def test_all_goes_well_and_nothing_stays_behind(tmp_path):
    """In a process of its own, since pictures need a window toolkit."""
    (tmp_path / "temporary").mkdir()
    environment = os.environ | {"TMPDIR": str(tmp_path / "temporary"), VARIABLE: str(tmp_path / "data")}
    call = [sys.executable, "-m", "planner", "selftest"]
    done = subprocess.run(call, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout
    *lines, verdict = done.stdout.splitlines()
    assert all(line.startswith("ok ") for line in lines)
    assert verdict.startswith(f"All {len(lines)} steps went well")
    for form in FORMATS:
        assert any(line.startswith(f"ok      export {form.ending}: ") for line in lines)
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_step_that_fails_is_told_and_the_others_are_run(capsys, monkeypatch):
    def fail():
        raise OSError("the disk is full")

    monkeypatch.setattr(selftest, "steps", lambda _: iter([Step("one", fail), Step("two", lambda: "fine")]))
    assert main(["selftest"]) == 1
    failed, well, verdict = capsys.readouterr().out.splitlines()
    assert failed == "FAILED  one: the disk is full"
    assert well == "ok      two: fine"
    assert verdict.startswith("1 of 2 steps failed")


def test_a_data_folder_that_cannot_be_written_is_found(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "file" / "data"))
    step = next(step for step in steps(tmp_path) if step.name == "data folder")
    with pytest.raises(OSError, match="Not a directory"):
        step.run()


def test_a_language_that_did_not_come_along_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr(languages, "translated", lambda: ())
    step = next(step for step in steps(tmp_path) if step.name == "languages")
    with pytest.raises(selftest.MismatchError, match="missing for Deutsch"):
        step.run()


def test_a_table_that_says_something_else_is_found(tmp_path):
    known = {step.name: step for step in steps(tmp_path)}
    known["export .csv"].run()
    table = tmp_path / "example.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("decision", "review"), encoding="utf-8")
    with pytest.raises(selftest.MismatchError):
        known["import .csv"].run()
