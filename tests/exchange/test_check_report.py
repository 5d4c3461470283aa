"""What a check reports."""

import json
from dataclasses import replace
from datetime import date

import pytest

from planner.exchange.json_text import json_text
from planner.exchange.reports.check import report_of, report_text, reported_findings, summary
from planner.exchange.table.reading import read_table
from planner.model.checked import Checked
from planner.model.edits.acceptances import accept
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About
from tests.day import TODAY
from tests.rules.sketch import sketched

TABLE = """\
structure,function,owner,ownership,owner_kind
Later,Data quality,,,
Later,Forms,Head,decision,
Later,Forms,Head,execution,
Today,Pricing,,,
Today,Events,Agency,execution,partner
Today,Events,Head,review,
Today,Archive,,,
"""


LIVED_WITH = """\
Today
  Pricing:
  Events:
  + Idle
Later
  Pricing: D Head; E Head
  Events: D Head; E Head
"""


def checked(table: str = TABLE) -> Checked:
    return Checked.of(read_table(table.encode(), "t.csv").model, TODAY)


def test_the_data_has_these_keys_in_this_order():
    report = report_of(checked())
    assert [*report] == ["model", "findings", "summary"]
    assert [*report["summary"]] == ["error", "warning", "advice", "accepted"]
    assert [*report["findings"][0]] == [
        "rule",
        "severity",
        "structure",
        "structure_id",
        "compared_with",
        "subjects",
        "message",
        "evidence",
        "accepted",
        "fixes",
    ]
    assert [*report["findings"][0]["subjects"][0]] == ["kind", "id", "name"]


def test_findings_stand_by_structure_severity_code_and_names():
    findings = report_of(checked(), families=("GAP", "CHG"))["findings"]
    said = [(found["structure"], found["rule"], found["subjects"][0]["name"]) for found in findings]
    assert said[:1] == [("Later", "GAP01", "Data quality")]
    today = [entry for entry in said if entry[0] == "Today"]
    assert today[:2] == [("Today", "CHG01", "Forms"), ("Today", "GAP01", "Archive")]
    assert ("Today", "GAP01", "Pricing") in today
    assert said == [entry for entry in said if entry[0] == "Later"] + today


def test_a_finding_tells_its_fixes_and_what_it_was_compared_with():
    findings = report_of(checked())["findings"]
    lost = next(found for found in findings if found["rule"] == "CHG01")
    gap = next(found for found in findings if found["rule"] == "GAP01")
    assert lost["compared_with"] == "Later"
    assert gap["compared_with"] is None
    assert gap["accepted"] is None
    assert gap["fixes"] == ["park", "assign"]


def test_the_summary_counts_what_is_listed():
    report = report_of(checked())
    assert {finding["rule"] for finding in report["findings"]} >= {"GAP01", "CHG01", "GAP02"}
    for severity in Severity:
        counted = sum(found["severity"] == severity for found in report["findings"])
        assert report["summary"][severity.value] == counted
    assert report["summary"]["accepted"] == 0


def test_one_structure_can_be_reported_alone():
    state = checked()
    later = state.model.structure_order()[0]
    assert {found["structure_id"] for found in report_of(state, later)["findings"]} == {later}
    assert "Today" not in report_text(state, "t", later)


def test_evidence_of_every_kind_becomes_json():
    evidence = {"days": date(2027, 1, 2), "owners": frozenset({"b", "a"}), "pairs": (("x", 1),), "share": 0.5}
    state = checked("structure,function\nToday,Überprüfung\n")
    ((structure, found),) = state.found.items()
    ((asked, (finding, *_)),) = found[About.FUNCTION].items()
    told = {About.FUNCTION: {asked: (finding._replace(evidence=evidence),)}}
    text = json_text(report_of(replace(state, found={structure: told}), structure))
    said = {"days": "2027-01-02", "owners": ["a", "b"], "pairs": [["x", 1]], "share": 0.5}
    assert json.loads(text)["findings"][0]["evidence"] == said
    assert '"Überprüfung"' in text


@pytest.fixture
def lived_with() -> Checked:
    """Two structures of which one finding is accepted, and one finding about the model as a whole."""
    model = sketched(LIVED_WITH)
    state = Checked.of(model, TODAY)
    (today, _) = model.structure_order()
    idle = next(finding for finding in state.findings(today) if finding.rule == "LOAD01")
    return state.after(accept(model, finding=idle, reason="The seat is filled in March."))


def test_what_concerns_the_model_as_a_whole_stands_first_and_has_no_structure(lived_with: Checked):
    about_model = Finding("GOV02", Severity.WARNING, None, (Subject("model", "", "Northwind"),), "It is overdue.")
    state = replace(lived_with, found_in_model=(about_model,))
    first, *others = report_of(state, families=("GAP", "GOV"))["findings"]
    assert (first["rule"], first["structure"], first["structure_id"]) == ("GOV02", None, None)
    assert all(found["structure"] for found in others)
    text = report_text(state, "t")
    assert text.index("The model as a whole: ") < text.index("It is overdue.") < text.index("Today: ")
    today, _ = state.model.structure_order()
    assert all(finding.structure == today for finding in reported_findings(state, today))
    assert "The model as a whole" not in report_text(state, "t", today)


def test_an_accepted_finding_is_listed_with_its_reason_and_counts_only_as_accepted(lived_with: Checked):
    report = report_of(lived_with, families=("LOAD",))
    (found,) = report["findings"]
    assert (found["rule"], found["accepted"]) == ("LOAD01", "The seat is filled in March.")
    assert report["summary"] == {"error": 0, "warning": 0, "advice": 0, "accepted": 1}


def test_the_text_lists_accepted_findings_apart_at_the_end(lived_with: Checked):
    text = report_text(lived_with, "t", families=("GAP", "LOAD"))
    open_part, _, accepted_part = text.partition("\nAccepted, Today\n")
    assert "LOAD01" not in open_part
    assert accepted_part.startswith("  warning  LOAD01 Idle is a title without a function")
    assert "Accepted: The seat is filled in March." in accepted_part
    assert "GAP01" not in accepted_part
    assert text.splitlines()[-1] == "In all: 2 errors, no warnings, no advice; 1 accepted"
    assert max(map(len, text.splitlines())) <= 80


def test_an_accepted_finding_that_has_changed_counts_again(lived_with: Checked):
    acceptances = {key: value.replace(severity="advice") for key, value in lived_with.model.accepted.items()}
    changed = Checked.of(lived_with.model.replace(accepted=acceptances), TODAY)
    report = report_of(changed, families=("LOAD",))
    assert report["findings"][0]["accepted"] is None
    assert report["summary"] == {"error": 0, "warning": 1, "advice": 0, "accepted": 0}


def test_families_narrow_the_report():
    state = checked()
    assert {finding.rule[:3] for finding in reported_findings(state, families=("GAP", "CHG"))} == {"GAP", "CHG"}
    everything = reported_findings(state)
    assert reported_findings(state, families=("EXT",)) == [f for f in everything if f.rule.startswith("EXT")]


def test_the_text_fits_a_terminal_and_says_severity_code_sentence_and_why():
    text = report_text(checked(TABLE.replace("Data quality", "A function with quite a long name " * 3)), "t")
    assert max(map(len, text.splitlines())) <= 80
    assert "  error    GAP01  Pricing is abandoned" in text
    assert "Why: " in text
    assert text.index("Later: ") < text.index("Today: ")
    assert text.splitlines()[-1].startswith("In all: ")


def test_the_reason_stands_once_behind_the_findings_of_one_rule():
    text = report_text(checked(), "t")
    today = text[text.index("Today: ") :]
    assert today.count("GAP01") == 2
    assert today.count("Why: What nobody decides") == 1


def test_a_model_without_a_title_is_called_by_its_file():
    assert report_text(checked(), "team.opmodel").splitlines()[0] == "team.opmodel"


def test_numbers_are_in_words_that_fit_them():
    error = Finding("GAP01", Severity.ERROR, "s", (Subject("function", "f", "F"),), "…")
    assert summary([]) == "no errors, no warnings, no advice"
    assert summary([error]) == "1 error, no warnings, no advice"
    assert summary([error, error]) == "2 errors, no warnings, no advice"
