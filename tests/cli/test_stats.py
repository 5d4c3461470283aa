"""The command that prints the numbers of structures."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from planner.cli import main
from planner.storage.write import to_bytes
from tests.rules.sketch import id_of, sketched

SKETCH = """
Small
  SEO {area: Content; effort: 0.6}: D Head; E Head, *Agency {share: 0.5}
  PR {area: Brand; effort: 0.8}: D Head; E Head
  Blog {area: Content}: D Head; E Writer; I #Sales; R Head
  (Radio): D Head
Growth < Small
  SEO {area: Content; effort: 0.6}: D Lead; E Lead
  PR {area: Brand; effort: 0.8}: D Head; E Head
"""


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.opmodel"
    path.write_bytes(to_bytes(sketched(SKETCH)))
    return path


def printed(capsys, *call):
    assert main(["stats", *map(str, call)]) == 0
    return capsys.readouterr().out


def test_the_numbers_of_every_structure_are_data(team: Path, capsys) -> None:
    data = json.loads(printed(capsys, team, "--format", "json"))
    small, growth = data["structures"]
    assert [small["structure"], small["structure_id"], small["compared_with"]] == ["Small", id_of("s", "Small"), None]
    assert small["functions"] == 3, "what is parked does not count"
    head = small["owners"][0]
    assert {key: head[key] for key in ("name", "kind", "load", "capacity", "utilisation")} == {
        "name": "Head",
        "kind": "role",
        "load": 1.1,
        "capacity": 1.0,
        "utilisation": 1.1,
    }
    assert [head[key] for key in ("decisions", "executions", "inputs", "reviews")] == [3, 2, 0, 1]
    assert [(area["area"], area["decisions"], area["executions"]) for area in head["areas"]] == [
        ("Brand", 1, 1),
        ("Content", 2, 1),
    ]
    agency = next(owner for owner in small["owners"] if owner["name"] == "Agency")
    assert [agency["load"], agency["capacity"], agency["utilisation"]] == [0.3, None, None]
    assert growth["compared_with"] == "Small"
    assert growth["owners"][1]["before"]["utilisation"] == 1.1
    assert growth["owners"][0]["before"] is None, "the lead is new"


def test_pairs_areas_and_partners_are_data(team: Path, capsys) -> None:
    data = json.loads(printed(capsys, team, "--format", "json", "--structure", "Small"))
    (small,) = data["structures"]
    pair = small["pairs"][0]
    assert [owner["name"] for owner in pair["owners"]] == ["Head", "Agency"]
    assert [function["name"] for function in pair["functions"]] == ["SEO"]
    assert [pair["same_work"], pair["all_work"], pair["overlap"]] == [1, 5, 0.2]
    content = next(area for area in small["areas"] if area["area"] == "Content")
    worked = [(owner["name"], owner["work"]) for owner in content["owners"]]
    assert worked == [("Head", 3), ("Agency", 1), ("Writer", 1)]
    assert content["effective_owners"] == pytest.approx(25 / 11, abs=1e-6)
    assert small["partners"] == {
        "executed": 3,
        "by_partners_alone": 0,
        "by_partners_and_others": 1,
        "of_functions": pytest.approx(1 / 3, abs=1e-6),
        "effort": 1.5,
        "partner_effort": 0.3,
        "of_effort": 0.2,
        "before": None,
    }


def test_the_text_says_it_in_sentences_within_80_columns(team: Path, capsys) -> None:
    text = printed(capsys, team, "--today", "2026-11-02")
    told = " ".join(text.split())
    assert "Head is at 110 % of its time; one role has less than half of theirs." in told
    assert "Head and Agency do the same work most: 20 % of what they decide and execute, on one function." in told
    assert "Partners execute 1 of 3 functions, none of them alone, and carry 20 % of the effort." in told
    assert "Growth, beside Small: 2 functions in scope" in told
    assert max(map(len, text.splitlines())) <= 80


def test_a_structure_that_is_not_there_is_refused(team: Path, capsys) -> None:
    assert main(["stats", str(team), "--structure", "Large"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "team.opmodel has no structure" in told.err


def test_numbers_load_no_window_and_no_drawing(team: Path) -> None:
    code = (
        f"import sys; from planner.cli import main; main(['stats', {str(team)!r}]); "
        "sys.exit(any(m in sys.modules for m in ('PySide6', 'networkx', 'matplotlib')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0
