"""The commands that hold two structures of a model against each other."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from planner.cli import main
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.plan_notes import plan_key, set_step_note
from planner.model.edits.structures import rename_structure, set_structure
from planner.model.operating_model import OperatingModel
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

SMALL, GROWTH, LARGE = (id_of("s", name) for name in ("Small", "Growth", "Large"))
SKETCH = """
Small
  SEO: D Head; E *Agency
  PR: D Head; E Head
Growth
  SEO: D Lead; E Lead
  PR: D Head; E Head
Large < Growth
  SEO: D VP; E Lead
  PR: D Head; E Head
"""


def saved(model: OperatingModel, folder: Path) -> Path:
    path = folder / "team.opmodel"
    path.write_bytes(to_bytes(model))
    return path


@pytest.fixture
def team(tmp_path: Path) -> Path:
    model = keep_checkpoint(sketched(SKETCH), checkpoint="k_spring", structure=SMALL, name="Spring").model
    return saved(model, tmp_path)


def ends(capsys: pytest.CaptureFixture[str]) -> list[str]:
    data = json.loads(capsys.readouterr().out)
    return [data["from"]["name"], data["to"]["name"]]


@pytest.mark.parametrize("command", ["compare", "plan"])
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["Small", "Large"]),
        (["--from", "Growth"], ["Growth", "Large"]),
        (["--from", SMALL], ["Small", "Growth"]),
        (["--from", "Large"], ["Large", "Growth"]),
        (["--to", "Growth"], ["Small", "Growth"]),
        (["--to", "Large"], ["Growth", "Large"]),
        (["--to", "Small"], ["Small", "Large"][::-1]),
        (["--to", "k_spring"], ["Small", "Spring"]),
        (["--from", "Spring"], ["Spring", "Large"]),
        (["--from", "Large", "--to", " Small "], ["Large", "Small"]),
    ],
)
def test_what_a_call_leaves_open_is_found(team: Path, capsys, command: str, options: list[str], expected) -> None:
    assert main([command, str(team), *options, "--format", "json"]) == 0
    assert ends(capsys) == expected


def test_without_a_word_it_starts_from_the_baseline(tmp_path: Path, capsys) -> None:
    model = set_structure(sketched(SKETCH), structure=GROWTH, baseline=True).model
    assert main(["compare", str(saved(model, tmp_path)), "--format", "json"]) == 0
    assert ends(capsys) == ["Growth", "Large"]
    model = set_structure(model, structure=LARGE, baseline=True).model
    assert main(["compare", str(saved(model, tmp_path)), "--format", "json"]) == 0
    assert ends(capsys) == ["Large", "Growth"]


def test_one_structure_is_compared_with_a_checkpoint_of_it(tmp_path: Path, capsys) -> None:
    model = sketched("Small\n  SEO: D Head")
    model = keep_checkpoint(model, checkpoint="k_spring", structure=SMALL, name="Spring").model
    path = saved(model, tmp_path)
    for options, expected in (([], ["Small", "Spring"]), (["--from", "Spring"], ["Spring", "Small"])):
        assert main(["plan", str(path), *options, "--format", "json"]) == 0
        assert ends(capsys) == expected


@pytest.mark.parametrize("command", ["compare", "plan"])
@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--from", "Small", "--to", SMALL], '"Small" cannot be held against itself'),
        (["--from", "Nowhere"], 'no structure or checkpoint "Nowhere"; it has "Small", "Growth", "Large", "Spring".'),
        (["--to", "\x1b[2J"], r'no structure or checkpoint "\x1b[2J"'),
        (["--format", "pdf"], "invalid choice"),
        (["--today", "tomorrow"], "is no date"),
        (["-o", "."], "is a folder"),
    ],
)
def test_a_call_that_cannot_be_done_is_refused_in_a_sentence(team, capsys, command, options, sentence) -> None:
    assert main([command, str(team), *options]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert sentence in printed.err


def test_a_name_of_two_is_told_with_their_ids(tmp_path: Path, capsys) -> None:
    model = rename_structure(sketched(SKETCH), structure=LARGE, name="Growth").model
    assert main(["compare", str(saved(model, tmp_path)), "--to", "Growth"]) == 2
    assert f"{GROWTH} or {LARGE}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("sketch", "sentence"), [("Small\n  SEO:", "has one structure, and this takes two"), ("", "has no structure")]
)
def test_one_structure_alone_is_told(tmp_path: Path, capsys, sketch: str, sentence: str) -> None:
    assert main(["compare", str(saved(sketched(sketch), tmp_path))]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize("command", ["compare", "plan"])
def test_structures_that_are_empty_or_have_nothing_in_common_are_no_mistake(tmp_path: Path, capsys, command) -> None:
    for sketch, sentence in (
        ("Small\nLarge", "Small lists no functions and no owners."),
        ("Small\n  SEO:\nLarge\n  PR:", "Small and Large have no function in common."),
    ):
        assert main([command, str(saved(sketched(sketch), tmp_path))]) == 0
        assert sentence in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "name", "start"),
    [
        ("compare", "out.txt", b"From Small to Large"),
        ("compare", "out.json", b"{"),
        ("compare", "out.MD", b"# From Small to Large"),
        ("compare", "out.html", b"<!DOCTYPE html>"),
        ("plan", "out", b"Plan from Small to Large"),
        ("plan", "out.csv", b"number,step,"),
        ("plan", "out.ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_the_ending_says_the_form(team: Path, tmp_path: Path, command: str, name: str, start: bytes) -> None:
    out = tmp_path / name
    assert main([command, str(team), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(start)


def test_a_file_is_replaced_only_when_told(team: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out.md"
    assert main(["plan", str(team), "-o", str(out), "--format", "json"]) == 0
    written = out.read_bytes()
    assert json.loads(written)
    assert main(["plan", str(team), "-o", str(out)]) == 2
    assert "--force replaces it" in capsys.readouterr().err
    assert out.read_bytes() == written
    assert main(["plan", str(team), "-o", str(out), "--force"]) == 0
    assert out.read_bytes().startswith(b"# Plan")
    assert main(["plan", str(team), "-o", str(team), "--force"]) == 2


def test_a_calendar_tells_what_it_leaves_out_beside_it(tmp_path: Path, capsys) -> None:
    model, plan = sketched(SKETCH), plan_key(SMALL, LARGE)
    model = set_step_note(model, plan=plan, step=f"hire {id_of('o', 'VP')}", date=TODAY).model
    model = set_step_note(model, plan=plan, step="start f_gone", note="later").model
    path = saved(model, tmp_path)
    calls = [main(["plan", str(path), "--format", "ics", "--today", "2027-03-31"]) for _ in range(2)]
    printed = capsys.readouterr()
    assert calls == [0, 0]
    assert printed.out.count("DTSTAMP:20270331T000000Z") == printed.out.count("BEGIN:VEVENT") == 2
    assert printed.err == 2 * (
        "opmodel: 1 note belongs to a step that this plan no longer has.\n"
        "opmodel: 4 steps have no date and are left out.\n"
    )


def test_what_is_printed_is_the_same_each_time_and_needs_no_toolkit(team: Path) -> None:
    code = (
        "import sys; from planner.cli import main; "
        f"main(['compare', {str(team)!r}, '--today', '2027-01-01', '--format', 'json']); "
        f"main(['plan', {str(team)!r}, '--today', '2027-01-01', '--format', 'json']); "
        "sys.exit(any(m in sys.modules for m in ('PySide6', 'networkx', 'matplotlib')))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True)
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout
    assert len(runs[0].stdout) > 2_000


# --- pictures of two sides ----------------------------------------------------------------------------------------


def texts(path: Path) -> str:
    return " ".join(ET.parse(path).getroot().itertext())


@pytest.mark.parametrize("view", ["compare", "changes", "flow", "plan"])
@pytest.mark.usefixtures("qapp")
def test_a_picture_of_any_two_sides_is_exported(team: Path, tmp_path: Path, view: str) -> None:
    out = tmp_path / "out.svg"
    call = ["export", str(team), "--view", view, "--from", "k_spring", "--to", "Growth", "-o", str(out), "--no-model"]
    assert main(call) == 0
    assert "Spring" in texts(out)
    assert "Growth" in texts(out)
    assert "Large" not in texts(out)


@pytest.mark.usefixtures("qapp")
def test_a_flow_of_decisions_is_another_picture_than_one_of_executions(team: Path, tmp_path: Path) -> None:
    shown = {}
    for ownership in ("decision", "execution"):
        out = tmp_path / f"{ownership}.svg"
        assert (
            main(["export", str(team), "--view", "flow", "--ownership", ownership, "-o", str(out), "--no-model"]) == 0
        )
        shown[ownership] = texts(out)
    assert "owner decides" in shown["decision"]
    assert "owners execute" in shown["execution"]


@pytest.mark.usefixtures("qapp")
def test_the_plan_is_a_picture_by_its_ending_too(team: Path, tmp_path: Path) -> None:
    out = tmp_path / "team.plan.svg"
    assert main(["export", str(team), "--from", "Small", "--to", "Growth", "-o", str(out), "--no-model"]) == 0
    shown = texts(out)
    assert "Change plan: Small → Growth" in shown
    assert "End the contract with Agency" in shown
    assert "comes after these steps" in shown


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            ["--from", "Small", "-o", "a.png"],
            "--from is for a picture of two sides; --view says which: compare, changes, ",
        ),
        (["--view", "graph", "--to", "Small", "-o", "a.svg"], "--to is for a picture of two sides; --view says which"),
        (["--view", "plan", "--to", "Nope", "-o", "a.png"], 'has no structure or checkpoint "Nope"'),
        (["--view", "plan", "--from", "Small", "--to", "Small", "-o", "a.png"], "cannot be held against itself"),
        (["--from", "Small", "-o", "a.csv"], "--from is not for .csv"),
    ],
)
def test_sides_that_do_not_fit_are_told_in_one_sentence(
    team: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], call: list[str], sentence: str
) -> None:
    monkeypatch.chdir(team.parent)
    assert main(["export", team.name, *call]) == 2
    assert sentence in capsys.readouterr().err
    assert not Path(call[-1]).exists()
