"""What a team is told to review first when it brings a symptom."""

import pytest

from planner.model.checked import Checked
from planner.model.edits.acceptances import accept
from planner.model.rulebook import RULE_BY_CODE
from planner.model.symptoms import SYMPTOMS, Symptom, review
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

TEAM = """
Today
  Attribution {affects: tracking; metric: share of deals with a source; metric_kind: reporting}: D Head; E Analyst
  Web tracking {affects: tracking; process_level: lightweight}: E Analyst
  Dashboards {ownership_line: reporting; metric: visits}: D Head; E Analyst
  SEO {metric: rank}: D Head, Analyst; E Analyst
"""


def reviewed(text, symptom, *, off=()):
    """The review of the first structure of a sketch: per thing to review its findings and its functions."""
    checked = Checked.of(sketched("\n".join([text.strip("\n"), *(f"! {code} off" for code in off)])), TODAY)
    structure = checked.model.structure_order()[0]
    return [
        (
            part.look.title,
            [(finding.rule, finding.about[0].name) for finding in part.findings],
            [(pointer.subject.name, pointer.words) for pointer in part.pointers],
        )
        for part in review(checked, structure, symptom)
    ]


def only(findings, *codes):
    return [(code, name) for code, name in findings if code in codes]


def test_mistrusted_reports_lead_to_tracking_its_decision_owner_and_its_metric():
    decides, rules, metric = reviewed(TEAM, Symptom.REPORTS)
    assert only(decides[1], "GAP02", "OVL01") == [("GAP02", "Web tracking")], "SEO affects no tracking"
    assert decides[2] == [
        ("Attribution", "decided by Head; measured by share of deals with a source"),
        ("Dashboards", "decided by Head; measured by visits"),
    ]
    assert only(rules[1], "PROC01") == [("PROC01", "Web tracking")]
    assert only(metric[1], "PROC03") == [("PROC03", "Web tracking")]


def test_a_function_without_anybody_is_noted_as_such():
    text = "Today\n  Tags {affects: tracking}:\n  + Head"
    decides, *_ = reviewed(text, Symptom.REPORTS, off=["GAP01"])
    assert decides[2] == [("Tags", "nobody decides it; no metric")]


def test_revised_work_leads_to_inputs_then_to_the_decision_then_to_the_review():
    text = """
    Today
      Landing pages {process_level: standard}: D Head, Writer; E Writer; R Writer
      Banners {process_level: lightweight}: D Head; E Writer; R Head
      Case studies: D Head; E Writer; R Head
    """.replace("\n    ", "\n")
    inputs, decision, checking = reviewed(text, Symptom.REVISIONS)
    assert (inputs[0], decision[0]) == ("Required inputs", "Decision owner")
    assert only(inputs[1], "PROC06") == [("PROC06", "Landing pages")]
    assert inputs[2] == [("Case studies", "no required inputs")], "not what the finding tells, nor light work"
    assert decision[1] == [("OVL01", "Landing pages")]
    assert ("OVL06", "Landing pages") in checking[1]
    assert ("Case studies", "reviewed by Head; no review point") in checking[2]


def test_slow_launches_lead_to_handoffs_then_blockers_then_decision_rights():
    text = """
    Today
      Brief: D Head; E Head
      Copy: D Head; E Writer
      Launch: E Writer
      > Brief -> Copy: written
      > Copy -> Launch: signed off
    """.replace("\n    ", "\n")
    handoffs, blockers, decisions = reviewed(text, Symptom.LAUNCHES)
    assert handoffs[2] == [("Copy", "2 handoffs start or end here")]
    assert blockers[0] == "Blockers"
    assert only(decisions[1], "GAP02") == [("GAP02", "Launch")]


def test_handoffs_are_reviewed_where_they_touch_what_leads_depend_on():
    text = """
    Today
      Forms {affects: lead_quality}: D Head; E Writer
      Brief: D Head; E Head
      Copy: D Head; E Writer
      > Forms -> #Sales:
      > Brief -> Copy:
    """.replace("\n    ", "\n")
    *_, handoffs = reviewed(text, Symptom.LEADS)
    assert only(handoffs[1], "HAND02") == [("HAND02", "Forms → Sales")]


def test_leads_that_fit_poorly_lead_to_input_from_sales_and_handoffs():
    text = """
    Today
      Forms {affects: lead_quality; metric: fit}: D Head; E Writer; I #Sales
      Scoring {affects: sales_handoff; metric: fit}: D Head; E Writer; I Head
      Routing {affects: sales_handoff; metric: fit}: D Head; E Writer
      SEO: D Head; E Writer
      > Routing -> #Sales: every lead has a source
    """.replace("\n    ", "\n")
    forms, feedback, handoffs = reviewed(text, Symptom.LEADS, off=["GAP05", "PROC04"])
    assert [name for name, _ in forms[2]] == ["Forms", "Scoring", "Routing"]
    assert feedback[2] == [("Scoring", "no department gives input"), ("Routing", "no department gives input")]
    assert handoffs[2] == [("Scoring", "no handoff to or from a department")]


def test_a_finding_stands_once_and_an_accepted_one_nowhere():
    model = sketched("Today\n  Tags {affects: tracking}: E Head")
    checked = Checked.of(model, TODAY)
    structure = id_of("s", "Today")
    found = [finding.key for part in review(checked, structure, Symptom.REPORTS) for finding in part.findings]
    assert len(found) == len(set(found))
    (gap,) = (finding for finding in checked.findings(structure) if finding.rule == "GAP02")
    assert gap.key in found
    after = checked.after(accept(model, finding=gap, reason="until March"))
    found = [finding.key for part in review(after, structure, Symptom.REPORTS) for finding in part.findings]
    assert gap.key not in found


def test_parked_functions_are_not_pointed_at():
    text = "Today\n  (Attribution {affects: tracking}): D Head\n  + Head"
    assert [part[2] for part in reviewed(text, Symptom.REPORTS)] == [[], [], []]


@pytest.mark.parametrize("symptom", Symptom)
def test_every_symptom_says_what_it_means_and_what_to_review_first(symptom):
    title, cause, looks = SYMPTOMS[symptom]
    assert title[0].isupper()
    assert cause.endswith(".")
    assert len(looks) == 3
    assert all(look.ask.endswith("?") and look.rules for look in looks)
    codes = [code for look in looks for code in look.rules]
    assert len(codes) == len(set(codes)), "a rule belongs to one thing to review"
    assert set(codes) <= RULE_BY_CODE.keys()
