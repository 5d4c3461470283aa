"""Who held what before and who holds it now, counted and drawn as flows."""

import pytest

from planner.model.checkpoints import with_checkpoint
from planner.model.compare.comparison import NOBODY, Comparison
from planner.model.compare.movement import Movement
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import delete_function
from planner.model.edits.owners import delete_owner
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership
from tests.day import TODAY
from tests.model.compare.held import compared, one_function
from tests.model.plan.drawn import AFTER, BEFORE, drawn_pair
from tests.rules.sketch import id_of, sketched


def flows_of(comparison: Comparison, ownership: Ownership = Ownership.EXECUTION) -> dict[tuple[str, str], float]:
    """The widths of all flows by the names of their ends."""
    return {
        tuple(comparison.name_of_owner(end) if end else "" for end in (flow.before, flow.after)): round(flow.width, 6)
        for flow in comparison.flows(ownership)
    }


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("SEO: E Head", "SEO: E Head", {("Head", "Head"): 1}),
        ("SEO: E Head", "SEO: E Lead", {("Head", "Lead"): 1}),
        ("SEO: E Head", "SEO: E Lead, *Agency", {("Head", "Lead"): 0.5, ("Head", "Agency"): 0.5}),
        ("SEO: E Head, Lead", "SEO: E Analyst", {("Head", "Analyst"): 0.5, ("Lead", "Analyst"): 0.5}),
        ("SEO: E Head, Lead", "SEO: E Lead, Head", {("Head", "Head"): 0.5, ("Lead", "Lead"): 0.5}),
        ("SEO: E Head", "SEO: E Head, Lead", {("Head", "Head"): 0.5, ("Head", "Lead"): 0.5}),
        ("SEO: E Head, Lead", "SEO: E Lead, Analyst", {("Lead", "Lead"): 0.5, ("Head", "Analyst"): 0.5}),
        ("SEO:", "SEO: E Head", {("", "Head"): 1}),
        ("SEO: E Head", "(SEO): E Head", {("Head", ""): 1}),
        ("SEO: E Head", "", {("Head", ""): 1}),
        ("SEO:", "SEO:", {("", ""): 1}),
        ("(SEO): E Head", "(SEO): E Lead", {}),
    ],
)
def test_a_function_is_one_wide_however_many_hold_it(before: str, after: str, expected) -> None:
    found = flows_of(one_function(before, after))
    assert {ends: width for ends, width in found.items() if ends != ("", "") or ("", "") in expected} == expected


def test_functions_of_the_same_two_owners_flow_together_by_what_happens_to_them() -> None:
    before, after = (
        "  SEO: E Head\n  PR: E Head\n  Video: E Head, *Agency",
        "  SEO: E Lead\n  PR: E Lead\n  Video: E Lead",
    )
    comparison = compared(f"Before\n{before}\nAfter\n{after}")
    flows = [(flow.movement, [*flow.functions], flow.width) for flow in comparison.flows(Ownership.EXECUTION)]
    assert flows == [
        (Movement.MOVES, [id_of("f", "SEO"), id_of("f", "PR")], 2),
        (Movement.COMES_IN_HOUSE, [id_of("f", "Video")], 0.5),
        (Movement.COMES_IN_HOUSE, [id_of("f", "Video")], 0.5),
    ]
    assert comparison.counted(Ownership.EXECUTION) == {Movement.COMES_IN_HOUSE: 1, Movement.MOVES: 2}


def test_every_function_in_scope_on_a_side_is_counted_and_flows_whole() -> None:
    for seed in range(60):
        model = drawn_pair(seed)
        comparison = Comparison(*(Facts.of(model, side, TODAY) for side in (BEFORE, AFTER)))
        for ownership in Ownership:
            moved = {key for key, change in comparison.functions.items() if ownership in change.movements}
            assert sum(comparison.counted(ownership).values()) == len(moved)
            parts: dict[str, float] = {}
            for flow in comparison.flows(ownership):
                for function, part in flow.functions.items():
                    parts[function] = parts.get(function, 0) + part
            assert parts == pytest.approx(dict.fromkeys(moved, 1.0))


def test_functions_stand_in_the_order_people_see_with_those_that_went_where_they_were() -> None:
    comparison = compared("Before\n  SEO:\n  PR:\n  Video:\nAfter\n  Video:\n  Events:\n  SEO:")
    names = [comparison.name_of_function(key) for key in comparison.functions]
    assert names == ["SEO", "PR", "Video", "Events"]


def test_a_checkpoint_is_compared_though_its_function_and_owner_are_gone() -> None:
    model = sketched("Today\n  SEO: D Head\n  Fax: D Clerk; E Clerk")
    today = id_of("s", "Today")
    model = keep_checkpoint(model, checkpoint="k_spring", structure=today, name="Spring").model
    model = delete_owner(model, owner=id_of("o", "Clerk")).model
    model = delete_function(model, function=id_of("f", "Fax")).model
    then = Facts.of(with_checkpoint(model, "k_spring"), "k_spring", TODAY)
    comparison = Comparison(then, Facts.of(model, today, TODAY))
    assert [comparison.name_of_function(key) for key in comparison.functions] == ["SEO", "Fax"]
    assert flows_of(comparison, Ownership.DECISION) == {("Head", "Head"): 1, ("Clerk", ""): 1}
    assert [flow.after for flow in comparison.flows(Ownership.EXECUTION) if flow.movement is Movement.LOST] == [NOBODY]
