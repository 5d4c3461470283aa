"""Facts and findings, carried from edit to edit, and the consequence of an edit that is only tried."""

from functools import partial

import pytest

from planner.model.change import Edit, in_one_step
from planner.model.checked import Checked
from planner.model.consequence import Consequence, consequence
from planner.model.edits.assignments import assign, set_assignment, unassign
from planner.model.edits.functions import park, set_placement
from planner.model.edits.owners import add_owners, move_owner, remove_owner, seat_owner, set_owner, set_seat
from planner.model.edits.structures import delete_structure, move_structure, rename_structure
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.records import Owner
from planner.model.rule import About
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

SKETCH = """
Small team
  SEO: D Head; E Lead, *Agency > Lead
  (Events): D Head
  Pricing:
  + Writer
Growth stage
  SEO: E Lead
  Pricing: D Lead
"""

SMALL, GROWTH = id_of("s", "Small team"), id_of("s", "Growth stage")
SEO, PRICING, EVENTS = id_of("f", "SEO"), id_of("f", "Pricing"), id_of("f", "Events")
HEAD, LEAD, WRITER, AGENCY = (id_of("o", name) for name in ("Head", "Lead", "Writer", "Agency"))
writer_executes_pricing = partial(assign, structure=SMALL, function=PRICING, owner=WRITER, ownership="execution")


def told(edit: Edit, structure: str = SMALL) -> Consequence:
    return consequence(Checked.of(sketched(SKETCH), TODAY), edit, structure)


def told_of(findings: tuple[Finding, ...] | list[Finding]) -> list[Finding]:
    """The findings of the rules that these tests speak of; other rules have something to say about the sketch too."""
    spoken_of = ("GAP01", "GAP02", "GAP03", "OVL01", "OVL02", "EXT01", "EXT02", "LOAD01", "CHG01")
    return [finding for finding in findings if finding.rule in spoken_of]


def codes(findings: tuple[Finding, ...] | list[Finding]) -> list[str]:
    return sorted(finding.rule for finding in told_of(findings))


def test_a_drop_tells_what_it_solves_creates_and_leaves() -> None:
    dropped = told(writer_executes_pricing)
    assert dropped.changes
    assert codes(dropped.solved) == ["GAP01", "LOAD01"]
    assert codes(dropped.created) == ["GAP02"]
    assert codes(dropped.left) == []
    half = told(partial(assign, structure=SMALL, function=SEO, owner=WRITER, ownership="execution"))
    assert (codes(half.solved), codes(half.created), codes(half.left)) == (["LOAD01"], [], ["OVL02"])


def test_a_drop_that_changes_nothing_says_so() -> None:
    nothing = told(partial(assign, structure=SMALL, function=SEO, owner=HEAD, ownership="decision"))
    assert not nothing.changes
    assert (nothing.solved, nothing.created, nothing.left) == ((), (), ())


def test_trying_leaves_the_state_as_it_is_and_gives_the_one_that_would_be() -> None:
    checked = Checked.of(sketched(SKETCH), TODAY)
    before = checked.findings(SMALL)
    tried = consequence(checked, writer_executes_pricing, SMALL)
    assert checked.findings(SMALL) == before
    assert tried.checked == Checked.of(writer_executes_pricing(checked.model).model, TODAY)


def test_an_order_of_structures_has_consequences_too() -> None:
    moved = told(partial(move_structure, structure=GROWTH, before=SMALL), SMALL)
    assert codes(moved.created) == ["CHG01"]
    assert codes(moved.solved) == []
    assert codes(moved.left) == [], "what stays is told of what the edit touched"


def test_a_structure_that_goes_takes_its_findings_along() -> None:
    gone = told(partial(delete_structure, structure=SMALL), SMALL)
    assert codes(gone.solved) == ["GAP01", "LOAD01", "OVL02"]
    assert (codes(gone.created), codes(gone.left)) == ([], [])


@pytest.mark.parametrize(
    ("edit", "structure", "rule"),
    [
        (partial(set_owner, owner=LEAD, name="Content lead"), SMALL, "OVL02"),
        (partial(set_owner, owner=WRITER, kind="department"), SMALL, "LOAD01"),
        (partial(rename_structure, structure=SMALL, name="Today"), SMALL, "GAP01"),
        (partial(unassign, structure=GROWTH, function=PRICING, owner=LEAD), GROWTH, "GAP01"),
        (partial(unassign, structure=GROWTH, function=SEO, owner=LEAD), GROWTH, "CHG01"),
        (partial(remove_owner, structure=SMALL, owner=LEAD), SMALL, "OVL02"),
        (partial(seat_owner, structure=GROWTH, owner=WRITER), GROWTH, "LOAD01"),
        (partial(set_placement, structure=GROWTH, function=SEO, backup=WRITER), GROWTH, "LOAD01"),
        (partial(set_seat, structure=GROWTH, owner=LEAD, internal_contact=HEAD), GROWTH, "LOAD01"),
        (partial(park, structure=SMALL, function=PRICING), SMALL, "GAP01"),
        (partial(move_owner, structure=SMALL, owner=AGENCY, before=LEAD), SMALL, "OVL02"),
    ],
)
def test_what_is_asked_again_is_enough(edit: Edit, structure: str, rule: str) -> None:
    checked = Checked.of(sketched(SKETCH), TODAY)
    edited = edit(checked.model)
    after, anew = checked.after(edited), Checked.of(edited.model, TODAY)
    assert after == anew
    assert (after.facts, after.found) == (anew.facts, anew.found)
    old = [f for f in checked.findings(structure) if f.rule == rule]
    assert old != [f for f in after.findings(structure) if f.rule == rule], "the edit is one that counts"


def decided(owners: str) -> str:
    functions = "\n".join(f"  Function {number}: D Head; E Head; I Head; R Head" for number in range(8))
    return f"Small team\n{functions}\n  + {owners}"


@pytest.mark.parametrize(
    ("sketch", "newcomer", "rule"),
    [(decided("A, B"), "role", "LOAD06"), (decided("A, *Agency"), "role", None), (decided("A"), "partner", "OVL10")],
)
def test_one_more_in_the_team_changes_what_the_share_of_another_means(
    sketch: str, newcomer: str, rule: str | None
) -> None:
    checked = Checked.of(sketched(sketch), TODAY)
    added = add_owners(checked.model, structure=SMALL, owners={"o_new": Owner(name="New", kind=newcomer)})
    after = checked.after(added)
    assert after == Checked.of(after.model, TODAY)
    before, now = ({f.rule for f in state.findings(SMALL) if f.subjects[0].id == HEAD} for state in (checked, after))
    assert now - before == ({rule} if rule else set())


def test_a_rename_before_is_read_in_what_was_lost_after() -> None:
    checked = Checked.of(sketched("Small team\n  SEO: D Head\nGrowth stage\n  + Lead"), TODAY)
    for edit in (partial(set_owner, owner=HEAD, name="Boss"), partial(rename_structure, structure=SMALL, name="Boss")):
        after = checked.after(edit(checked.model))
        assert after == Checked.of(after.model, TODAY)
        assert any("Boss" in f.message for f in after.findings(GROWTH) if f.rule == "CHG01")


def test_what_is_let_go_before_is_no_longer_lost_after() -> None:
    checked = Checked.of(sketched("Small team\n  SEO: D Head\nGrowth stage\n  + Lead"), TODAY)
    after = checked.after(unassign(checked.model, structure=SMALL, function=SEO, owner=HEAD))
    assert [codes(state.findings(GROWTH)) for state in (checked, after)] == [["CHG01", "LOAD01"], ["LOAD01"]]
    assert after == Checked.of(after.model, TODAY)


def test_findings_come_gravest_first_then_by_code_and_name() -> None:
    checked = Checked.of(sketched("Small team\n  B:\n  A:\n  C: E Lead, *Agency\n  + Writer"), TODAY)
    assert [(f.rule, f.subjects[0].name) for f in told_of(checked.findings(SMALL))] == [
        ("EXT02", "C"),
        ("GAP01", "A"),
        ("GAP01", "B"),
        ("GAP02", "C"),
        ("LOAD01", "Writer"),
        ("OVL02", "C"),
    ]
    on_c = told_of(checked.about(SMALL, About.FUNCTION, id_of("f", "C")))
    assert [f.rule for f in on_c] == ["GAP02", "OVL02", "EXT02"]
    assert codes(checked.about(SMALL, About.OWNER, LEAD)) == []


def test_facts_say_what_an_owner_holds_in_scope() -> None:
    facts = Facts.of(sketched(SKETCH), SMALL, TODAY)
    assert facts.held_by(HEAD, "decision") == {SEO}, "what is parked does not count"
    assert facts.held_by(WRITER, "decision") == frozenset()
    assert facts.contacts == {LEAD: (AGENCY,)}
    assert facts.before is None
    assert Facts.of(facts.model, GROWTH, TODAY).before_id == SMALL


def test_load_is_effort_by_share_and_the_care_for_partners() -> None:
    lead_on_seo = {"structure": SMALL, "function": SEO, "owner": LEAD, "ownership": "execution"}
    model = in_one_step(
        partial(set_placement, structure=SMALL, function=SEO, effort=0.8),
        partial(set_assignment, **lead_on_seo, share=0.25),
    )(sketched(SKETCH)).model
    facts = Facts.of(model, SMALL, TODAY)
    assert facts.load(LEAD) == pytest.approx(0.8 * 0.25 + 0.15)
    assert facts.load(AGENCY) == pytest.approx(0.8 / 2), "no share is an even one"
    assert facts.work(HEAD, SEO) == 0
    assert facts.load(WRITER) == 0
