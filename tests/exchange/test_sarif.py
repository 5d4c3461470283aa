"""Findings in the form that code hosts take."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from planner.exchange.reports.sarif import FINGERPRINT, CheckedFile, sarif_text
from planner.model.checked import Checked
from planner.model.edits.acceptances import accept
from planner.model.edits.functions import set_function
from planner.model.operating_model import OperatingModel
from planner.model.rulebook import RULES
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

SKETCH = """
Today
  Pricing:
  Events: D Head, *Agency
  + Idle
Later
  Pricing: D Head; E Head
  Events {process_level: lightweight; affects: budget}: D Head; E Head
"""

LEVELS = {"error", "warning", "note", "none"}


def file_of(model: OperatingModel, path: Path, structure: str | None = None) -> CheckedFile:
    return CheckedFile(path, to_bytes(model), Checked.of(model, TODAY), structure)


def run_of(text: str) -> dict[str, Any]:
    (run,) = json.loads(text)["runs"]
    return run


@pytest.fixture
def model() -> OperatingModel:
    return sketched(SKETCH)


def result_on(run: dict[str, Any], rule: str, name: str) -> dict[str, Any]:
    results = (result for result in run["results"] if result["ruleId"] == rule)
    return next(result for result in results if result["locations"][0]["logicalLocations"][0]["name"] == name)


def test_the_log_has_what_the_standard_asks_for(model: OperatingModel, tmp_path: Path):
    text = sarif_text([file_of(model, tmp_path / "team.opmodel")] * 2, folder=tmp_path)
    log = json.loads(text)
    assert text.endswith("}\n")
    assert {*log} == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "opmodel"
    assert len({rule["id"] for rule in driver["rules"]}) == len(driver["rules"]) == len(RULES)
    for rule in driver["rules"]:
        assert rule["defaultConfiguration"]["level"] in LEVELS
        assert re.fullmatch("[A-Z][A-Za-z0-9]+", rule["name"])
        texts = (rule["shortDescription"], rule["fullDescription"], rule["help"])
        assert all(isinstance(words["text"], str) and words["text"] for words in texts)
        assert rule["help"]["markdown"]
    assert run["results"]
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert len({*uris}) == len(uris)
    for result in run["results"]:
        check_result(run, result)


def check_result(run: dict[str, Any], result: dict[str, Any]) -> None:
    """Hold a result against what the schema of the standard says of it."""
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert result["level"] in LEVELS
    assert result["message"]["text"]
    assert len(result["locations"]) == 1
    ids = [location["id"] for location in result["relatedLocations"]]
    assert len({*ids}) == len(ids)
    for location in result["locations"] + result["relatedLocations"]:
        place = location["physicalLocation"]
        assert place["region"]["startLine"] >= 1
        assert (
            run["artifacts"][place["artifactLocation"]["index"]]["location"]["uri"] == place["artifactLocation"]["uri"]
        )
    assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
    assert isinstance(result["suppressions"], list)


def test_a_result_carries_rule_level_sentence_and_place(model: OperatingModel, tmp_path: Path):
    path = tmp_path / "models" / "our team.opmodel"
    run = run_of(sarif_text([file_of(model, path)], folder=tmp_path))
    gap = result_on(run, "GAP01", "Pricing")
    assert gap["level"] == "error"
    assert gap["message"]["text"].startswith("Pricing is abandoned")
    (place,) = gap["locations"]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "models/our%20team.opmodel", "index": 0}
    assert place["logicalLocations"] == [{"fullyQualifiedName": "Today/Pricing", "name": "Pricing"}]
    assert result_on(run, "LOAD01", "Idle")["level"] == "warning"
    assert result_on(run, "PROC03", "Pricing")["level"] == "note"


def test_a_result_marks_the_line_where_the_structure_holds_what_it_is_about(model: OperatingModel, tmp_path: Path):
    file = file_of(model, tmp_path / "m.opmodel")
    run, rows = run_of(sarif_text([file])), file.data.decode().splitlines()
    overlap = result_on(run, "OVL01", "Events")
    marked = overlap["locations"][0]["physicalLocation"]["region"]["startLine"]
    events = id_of("f", "Events")
    assert rows[marked - 1] == f'    "{events}": {{'
    assert '"assignments"' in "".join(rows[:marked])
    named = {entry["message"]["text"]: entry["physicalLocation"]["region"] for entry in overlap["relatedLocations"]}
    assert [*named] == ["Events", "Head", "Agency"]
    assert rows[named["Agency"]["startLine"] - 1] == f'  "{id_of("o", "Agency")}": {{'


def test_what_a_function_says_of_itself_is_marked_in_its_record(model: OperatingModel, tmp_path: Path):
    file = file_of(model, tmp_path / "m.opmodel")
    light = result_on(run_of(sarif_text([file])), "PROC01", "Events")
    row = file.data.decode().splitlines()[light["locations"][0]["physicalLocation"]["region"]["startLine"] - 1]
    assert row == f'  "{id_of("f", "Events")}": {{'


def test_a_fingerprint_survives_a_new_name_and_tells_structures_apart(model: OperatingModel, tmp_path: Path):
    def prints(model: OperatingModel) -> list[str]:
        run = run_of(sarif_text([file_of(model, tmp_path / "m.opmodel")]))
        return sorted(result["partialFingerprints"][FINGERPRINT] for result in run["results"])

    renamed = set_function(model, function=id_of("f", "Pricing"), name="A price for everything").model
    assert prints(renamed) == prints(model)
    assert len({*prints(model)}) == len(prints(model))


def test_an_accepted_finding_is_suppressed_with_its_reason(model: OperatingModel, tmp_path: Path):
    (today, _) = model.structure_order()
    idle = next(found for found in Checked.of(model, TODAY).findings(today) if found.rule == "LOAD01")
    lived_with = accept(model, finding=idle, reason="Filled in March.").model
    run = run_of(sarif_text([file_of(lived_with, tmp_path / "m.opmodel")]))
    said = [{"kind": "external", "justification": "Filled in March."}]
    assert result_on(run, "LOAD01", "Idle")["suppressions"] == said
    assert result_on(run, "GAP01", "Pricing")["suppressions"] == []


def test_several_files_are_one_run_and_a_structure_or_family_narrows_it(model: OperatingModel, tmp_path: Path):
    today, later = model.structure_order()
    files = [file_of(model, tmp_path / "a.opmodel", today), file_of(model, tmp_path / "b.opmodel", later)]
    run = run_of(sarif_text(files, ("GAP", "PROC"), tmp_path))
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == ["a.opmodel", "b.opmodel"]
    places = [result["locations"][0] for result in run["results"]]
    by_file = {
        (place["physicalLocation"]["artifactLocation"]["uri"], place["logicalLocations"][0]["fullyQualifiedName"])
        for place in places
    }
    assert ("a.opmodel", "Today/Pricing") in by_file
    assert all(name.startswith("Later/") for uri, name in by_file if uri == "b.opmodel")
    assert {result["ruleId"][:3] for result in run["results"]} == {"GAP", "PRO"}


def test_a_file_outside_of_the_folder_keeps_its_whole_path(model: OperatingModel, tmp_path: Path):
    inner = tmp_path / "inner"
    inner.mkdir()
    run = run_of(sarif_text([file_of(model, tmp_path / "a.opmodel")], folder=inner))
    assert run["artifacts"][0]["location"]["uri"] == (tmp_path / "a.opmodel").resolve().as_uri()


def test_names_are_shown_as_they_are_and_become_no_links(tmp_path: Path):
    model = sketched("Today\n  Pricing:\n")
    named = set_function(model, function=id_of("f", "Pricing"), name="[Press](file:///x) {0} {name} [ok]").model
    run = run_of(sarif_text([file_of(named, tmp_path / "m.opmodel")]))
    text = next(result for result in run["results"] if result["ruleId"] == "GAP01")["message"]["text"]
    assert text.startswith(r"\[Press](file:///x) {{0}} {name} [ok] is abandoned")


@pytest.mark.parametrize("title", ["Northwind", ""])
def test_a_finding_about_the_model_is_marked_at_its_title_or_else_at_the_top(tmp_path: Path, title: str):
    overdue = sketched("Today\n  Pricing: D Head; E Head\n! next_review 2020-01-01\n").replace(title=title)
    file = file_of(overdue, tmp_path / "m.opmodel")
    (result,) = (found for found in run_of(sarif_text([file]))["results"] if found["ruleId"] == "GOV02")
    (place,) = result["locations"]
    row = file.data.decode().splitlines()[place["physicalLocation"]["region"]["startLine"] - 1]
    assert row == (f' "title": "{title}",' if title else "{")
    assert place["logicalLocations"][0]["fullyQualifiedName"] == title
