"""Each rule against its case file: what it finds, what it leaves alone, and what its fixes do."""

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest

from planner.model import rules
from planner.model.checked import Checked
from planner.model.edits.assignments import set_assignment
from planner.model.errors import EditError
from planner.model.finding import Finding, Fix, Needs, Question
from planner.model.operating_model import OperatingModel
from planner.model.rule import no_fixes
from planner.model.rulebook import RULE_BY_CODE, RULES
from planner.model.vocabulary import Ownership
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.rules.asked import CASES, findings, names_of
from tests.rules.case import Edge, Found
from tests.rules.sketch import sketched

FAMILIES = ("GAP", "OVL", "EXT", "LOAD", "PROC", "HAND", "CHG", "GOV")


def edges() -> Iterator[object]:
    for code, case in CASES.items():
        yield pytest.param(code, Edge(case.BAD, case.FOUND), id=f"{code} bad")
        yield pytest.param(code, Edge(case.GOOD), id=f"{code} good")
        for name, edge in case.EDGES.items():
            yield pytest.param(code, edge, id=f"{code} {name}")


EDGES = tuple(edges())


@pytest.mark.parametrize(("code", "edge"), EDGES)
def test_a_rule_finds_what_its_case_says(code: str, edge: Edge) -> None:
    checked = Checked.of(sketched(edge.sketch), TODAY)
    found = tuple(as_read(checked, finding) for finding in findings(checked, code))
    assert sorted(found) == sorted(edge.found)


@pytest.mark.parametrize(("code", "edge"), EDGES)
def test_a_fix_removes_its_finding_and_leaves_the_model_whole(code: str, edge: Edge) -> None:
    checked = Checked.of(sketched(edge.sketch), TODAY)
    for finding in findings(checked, code):
        for fix in checked.fixes(finding):
            for answers in answers_to(fix, checked.model):
                edited = fix.edit(answers)(checked.model)
                after = checked.after(edited)
                assert finding.key not in {left.key for left in findings(after, code)}, fix.label
                assert after.model is not checked.model
                assert_whole(after.model)
                assert fix.edit(answers)(checked.model) == edited, "a fix gives the same result each time"


@pytest.mark.parametrize(("code", "edge"), EDGES)
def test_a_finding_names_real_subjects_and_its_evidence_is_data(code: str, edge: Edge) -> None:
    model = sketched(edge.sketch)
    names = names_of(model)
    for finding in findings(Checked.of(model, TODAY), code):
        assert finding.severity.order >= RULE_BY_CODE[code].severity.order
        assert (finding.compared_with is not None) is (RULE_BY_CODE[code].family == "CHG")
        assert finding.message.endswith(".")
        assert "\n" not in finding.message
        assert as_json(json.loads(json.dumps(dict(finding.evidence)))) == as_json(finding.evidence)
        assert 1 <= finding.focus <= len(finding.subjects)
        for subject in finding.subjects:
            assert names[subject.kind][subject.id] == subject.name


def as_json(value: object) -> object:
    """Evidence as JSON gives it back, where a list is a list whatever it was before."""
    if isinstance(value, Mapping):
        return {key: as_json(item) for key, item in value.items()}
    return [as_json(item) for item in value] if isinstance(value, (list, tuple)) else value


def test_the_rulebook_lists_every_rule_in_the_folder() -> None:
    folder = Path(rules.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {rule.code.lower() for rule in RULES} == files
    assert len({rule.code for rule in RULES}) == len(RULES)
    cases = {path.stem for path in (Path(__file__).parent / "cases").glob("*.py")}
    assert cases == files


def test_the_rulebook_goes_family_by_family() -> None:
    families = list(dict.fromkeys(rule.family for rule in RULES))
    order = [(families.index(rule.family), rule.code) for rule in RULES]
    assert order == sorted(order)
    assert families == [family for family in FAMILIES if family in families]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_what_it_is(rule) -> None:
    module = import_module(f"planner.model.rules.{rule.code.lower()}")
    assert module.__doc__.startswith(f"{rule.code}: ")
    assert rule.title
    assert rule.rationale.endswith(".")
    assert rule.fires.startswith("Reports ")
    assert bool(rule.offers) is (rule.fixes is not no_fixes)


@pytest.mark.parametrize("number", [2, 5, 12, 13, 40])
def test_a_number_in_a_sentence_is_a_word_up_to_twelve(number: int) -> None:
    owners = ", ".join(f"Role {place}" for place in range(number))
    checked = Checked.of(sketched(f"Small team\n  SEO: D {owners}"), TODAY)
    (finding,) = findings(checked, "OVL01")
    written = {2: "two", 5: "five", 12: "twelve"}.get(number, str(number))
    assert f"has {written} decision owners" in finding.message


def test_a_boundary_that_is_left_blank_is_refused_and_the_share_stays() -> None:
    checked = Checked.of(sketched("Small team\n  SEO: E Lead, Writer [blog]"), TODAY)
    (finding,) = findings(checked, "OVL02")
    fix = checked.fixes(finding)[-1]
    assert fix.questions == (Question("Which part of SEO does Lead execute?"),)
    with pytest.raises(EditError, match="Lead needs a few words"):
        fix.edit(["  "])(checked.model)
    function, lead = finding.subjects[0].id, finding.subjects[1].id
    place = {"structure": finding.structure, "function": function, "owner": lead, "ownership": "execution"}
    shared = checked.after(set_assignment(checked.model, **place, share=0.25))
    bounded = fix.edit(["copy"])(shared.model).model
    assignment = bounded.structures[finding.structure].holders(function)[lead]["execution"]
    assert (assignment.boundary, assignment.share) == ("copy", 0.25)


def test_a_partner_hands_its_boundary_to_the_contact() -> None:
    checked = Checked.of(sketched("Small team\n  SEO: D *Agency [EMEA] > Lead, *Studio > Head"), TODAY)
    (finding,) = findings(checked, "EXT01")
    to_lead, to_head = checked.fixes(finding)
    names = checked.model.owners
    for fix, heir, boundary in ((to_lead, "Lead", "EMEA"), (to_head, "Head", "")):
        after = fix.edit([])(checked.model).model
        held = after.structures[finding.structure].holders(finding.subjects[0].id)
        assert {names[owner].name: h["decision"].boundary for owner, h in held.items()} == {heir: boundary}


def as_read(checked: Checked, finding: Finding) -> Found:
    fixes = checked.fixes(finding)
    names = tuple(subject.name for subject in finding.subjects)
    return Found(finding.rule, finding.severity, names, finding.message, tuple(fix.label for fix in fixes))


def answers_to(fix: Fix, model: OperatingModel) -> list[list[str]]:
    if fix.needs is Needs.OWNER:
        return [[owner, ownership] for owner in model.owners for ownership in (Ownership.DECISION, Ownership.EXECUTION)]
    if fix.needs is Needs.WORDS:
        texts = [question.options or (f"answer {place}",) for place, question in enumerate(fix.questions)]
        return [[options[0] for options in texts], [options[-1] for options in texts]]
    assert fix.questions == ()
    return [[]]
