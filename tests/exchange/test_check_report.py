"""What a check reports."""

import json
from dataclasses import replace
from datetime import date

from planner.exchange.check_report import json_text, report_of, report_text, summary
from planner.exchange.table_in import read_table
from planner.model.checked import Checked
from planner.model.finding import Finding, Severity, Subject
from tests.day import TODAY

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
    findings = report_of(checked())["findings"]
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
    ((about, ((asked, (finding,)),)),) = ((about, by.items()) for about, by in found.items())
    told = {about: {asked: (replace(finding, evidence=evidence),)}}
    text = json_text(report_of(replace(state, found={structure: told})))
    said = {"days": "2027-01-02", "owners": ["a", "b"], "pairs": [["x", 1]], "share": 0.5}
    assert json.loads(text)["findings"][0]["evidence"] == said
    assert '"Überprüfung"' in text


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
