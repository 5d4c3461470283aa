"""``opmodel suggest``: what it prints, what it writes, and what it refuses."""

import json
from pathlib import Path

import pytest

from planner.cli import main
from planner.model.facts import Facts
from planner.storage.read import read_file
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.rules.sketch import sketched

TEAM = """
Team
  SEO {area: Content; effort: 0.3}: D Lead; E Writer
  Blog {area: Content; effort: 0.3}: D Lead
  Ads {area: Demand; effort: 0.3}: E Writer
Later < Team
  SEO: D Lead; E Writer, Editor
"""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "team.opmodel"
    path.write_bytes(to_bytes(sketched(TEAM)))
    return path


def test_gaps_are_filled_in_sentences_and_in_a_new_structure(model: Path, tmp_path: Path, capsys):
    out = tmp_path / "out.opmodel"
    before = model.read_bytes()
    assert main(["suggest", str(model), "--structure", "Team", "-o", str(out), "--name", "Filled"]) == 0
    said = capsys.readouterr().out
    assert "Two suggestions." in said
    assert "executes Blog." in said
    assert "Proved: nothing else suits these wishes better." in said
    assert model.read_bytes() == before
    made = read_file(out).model
    [key] = [key for key, structure in made.structures.items() if structure.name == "Filled"]
    assert Facts.of(made, key, TODAY).tally["decided"] == 3


def test_json_says_the_same(model: Path, capsys):
    assert main(["suggest", str(model), "--structure", "Team", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["proof"] == "proved"
    assert {(s["function"], s["ownership"], s["before"]) for s in told["suggestions"]} == {
        ("Blog", "execution", None),
        ("Ads", "decision", None),
    }
    assert all(s["reasons"] and s["sentence"].endswith(".") for s in told["suggestions"])


def test_people_who_join_come_from_the_model_and_from_templates(model: Path, capsys):
    arguments = [
        "suggest",
        str(model),
        "--structure",
        "Team",
        "--people",
        "1",
        "--even-load",
        "10",
        "--few-changes",
        "0",
    ]
    assert main([*arguments, "--format", "json"]) == 0
    assert [joining["name"] for joining in json.loads(capsys.readouterr().out)["joining"]] == ["Editor"]


def test_demands_that_collide_give_status_1_and_write_nothing(model: Path, tmp_path: Path, capsys):
    out = tmp_path / "out.opmodel"
    assert main(["suggest", str(model), "--structure", "Team", "--most-load", "10", "-o", str(out)]) == 1
    assert "with nobody above 10 % of the time" in capsys.readouterr().out
    assert not out.exists()


def suggested(model: Path, capsys, *more: str) -> dict[tuple[str, str], str]:
    """Who is to get what, by function and ownership."""
    assert main(["suggest", str(model), "--structure", "Team", "--format", "json", *more]) == 0
    told = json.loads(capsys.readouterr().out)
    return {(s["function"], s["ownership"]): s["after"] for s in told["suggestions"]}


def test_areas_that_owners_cover_and_functions_that_stay_are_named_in_the_call(model: Path, capsys):
    free = suggested(model, capsys)
    assert free == {("Blog", "execution"): "Lead", ("Ads", "decision"): "Writer"}
    kept = suggested(model, capsys, "--covers", "Writer= Content; -", "--covers", "Lead=Demand")
    assert kept == {("Blog", "execution"): "Writer", ("Ads", "decision"): "Lead"}
    assert set(suggested(model, capsys, "--keep", "Blog")) == {("Ads", "decision")}
    assert suggested(model, capsys, "--inside", "Blog", "--inside", "Ads") == free


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--inside", "Sailing"], '"Later" has no function in scope "Sailing"; it has "SEO"'),
        (["--keep", "Sailing"], '"Later" has no function in scope "Sailing"; it has "SEO"'),
        (["--covers", "Writer"], "it is written OWNER=AREA; AREA"),
        (["--covers", "Captain=Content"], 'has no owner "Captain"; it has "Lead", "Writer", "Editor"'),
        (["--covers", "Writer=Sea"], 'The model has no area "Sea"; it has "Content", "Demand"'),
        (["--task", "grow"], "--people says how many roles may join"),
        (["--task", "fill", "--people", "2"], "--people says how many roles may join"),
        (["--even-load", "11"], "no whole number from 0 to 10"),
        (["--most-load", "0"], "--most-load is 0"),
        (["--structure", "Nowhere"], "Nowhere"),
        (["--people", "many"], "no whole number from 1 to 100"),
        (["--people", "0"], "no whole number from 1 to 100"),
        (["--seconds", "-1"], "no number of seconds"),
        (["--seconds", "nan"], "no number of seconds"),
        (["--seconds", "soon"], "no number of seconds"),
    ],
)
def test_what_makes_no_sense_is_refused(model: Path, capsys, more, words):
    assert main(["suggest", str(model), *more]) == 2
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1


def test_what_may_be_added_to_a_role_is_what_the_model_says(tmp_path: Path, capsys):
    path = tmp_path / "team.opmodel"
    path.write_bytes(to_bytes(sketched(f"{TEAM}! LOAD03 overloaded 10")))
    assert main(["suggest", str(path), "--structure", "Team"]) == 1
    assert "with nobody above 10 % of the time" in capsys.readouterr().out


def test_a_model_without_a_structure_is_refused(tmp_path: Path, capsys):
    path = tmp_path / "empty.opmodel"
    path.write_bytes(to_bytes(sketched("")))
    assert main(["suggest", str(path)]) == 2
    assert "has no structure" in capsys.readouterr().err
