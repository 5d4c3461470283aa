"""The workshop as edits and pure functions: its course, its time, when a step is complete, what it collects."""

from datetime import date

import pytest

from planner.model.checked import Checked
from planner.model.edits.assignments import assign, set_undecided
from planner.model.edits.decisions import add_decision, delete_decision
from planner.model.edits.functions import delete_function, park
from planner.model.edits.workshop import begin_workshop, move_step, set_step, set_workshop, turn_to_step
from planner.model.edits.workshop_results import (
    add_next_step,
    cast_ballot,
    clear_votes,
    park_topic,
    raise_hands,
    set_next_step,
    set_topic,
)
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.model.workshop.alike import alike
from planner.model.workshop.progress import progress
from planner.model.workshop.questions import decided_in, open_questions
from planner.model.workshop.queue import candidates, first_open, hints, is_answered, queue
from planner.model.workshop.read_out import read_out, readers
from planner.model.workshop.solved import solved_in_workshop
from planner.model.workshop.steps import course, current_step, plan_of, step_after
from planner.model.workshop_records import StepKind
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

TEAM = """
Today
  SEO {affects: tracking; input_from: Sales}: D Head; E *Agency
  Events: E Head
  Pricing:
  + Head, Analyst, *Agency, #Sales
"""
HERE = id_of("s", "Today")
SEO, EVENTS, PRICING = (id_of("f", name) for name in ("SEO", "Events", "Pricing"))
HEAD, ANALYST, AGENCY = (id_of("o", name) for name in ("Head", "Analyst", "Agency"))


@pytest.fixture
def begun() -> OperatingModel:
    """The team at the beginning of its workshop."""
    return begin_workshop(sketched(TEAM), structure=HERE, checkpoint="k_before", name="Before", day=TODAY).model


def facts_of(model: OperatingModel) -> Facts:
    return Facts.of(model, HERE, TODAY)


def far(model: OperatingModel, kind: StepKind) -> tuple[str, bool]:
    return tuple(progress(Checked.of(model, TODAY), kind))


# --- the course -----------------------------------------------------------------------------------------------------


def test_ten_steps_make_ninety_minutes(begun: OperatingModel) -> None:
    assert len({plan_of(kind).name for kind in StepKind}) == len(StepKind) == 10
    assert sum(step.minutes for step in course(begun.workshop)) == 90
    assert current_step(begun.workshop).kind is StepKind.GOAL
    assert current_step(sketched(TEAM).workshop) is None


def test_the_beginning_is_kept_so_that_what_was_solved_can_be_told(begun: OperatingModel) -> None:
    assert begun.checkpoints["k_before"].state.functions.keys() == {SEO, EVENTS, PRICING}
    model = begun
    for ownership in (Ownership.DECISION, Ownership.EXECUTION):
        model = assign(model, structure=HERE, function=PRICING, owner=HEAD, ownership=ownership).model
    assert "GAP01" in {finding.rule for finding in solved_in_workshop(Checked.of(model, TODAY))}
    assert solved_in_workshop(Checked.of(begun, TODAY)) == ()


def test_an_empty_model_has_nothing_to_keep() -> None:
    model = begin_workshop(sketched("Today"), structure=HERE, checkpoint="k_before", name="Before").model
    assert not model.checkpoints
    assert model.workshop.before is None
    assert far(model, StepKind.FUNCTIONS) == ("", False)


def test_a_step_that_is_left_keeps_its_time_and_is_done(begun: OperatingModel) -> None:
    model = turn_to_step(begun, step="functions", seconds=290, added=2, done=True).model
    first, second = course(model.workshop)[:2]
    assert (first.done, first.seconds, first.minutes) == (True, 290, 7)
    assert current_step(model.workshop) == second
    back = turn_to_step(model, step="goal", seconds=0, added=0).model
    assert not back.workshop.step("functions").done


def test_steps_are_renamed_given_another_time_skipped_and_put_in_another_order(begun: OperatingModel) -> None:
    model = set_step(begun, step="vote", name="Dots", minutes=8).model
    model = set_step(model, step="growth", skipped=True).model
    model = move_step(model, step="vote", before="findings").model
    kinds = [step.kind for step in course(model.workshop)]
    assert kinds[3:7] == [StepKind.ASSIGN, StepKind.VOTE, StepKind.FINDINGS, StepKind.GROWTH]
    assert (course(model.workshop)[4].name, course(model.workshop)[4].minutes) == ("Dots", 8)
    assert step_after(model.workshop, "findings").kind is StepKind.DECIDE, "a skipped step is passed"
    assert step_after(model.workshop, "next") is None
    usual = set_step(model, step="vote", name="", minutes=None, rank="").model
    assert "vote" not in usual.workshop.steps, "what is as usual is not kept"


def test_a_new_workshop_keeps_its_shape_and_what_is_open(begun: OperatingModel) -> None:
    model = set_step(begun, step="vote", minutes=8, note="lively").model
    model = turn_to_step(model, step="vote", seconds=60, added=1, done=True).model
    model = park_topic(model, topic="p_old", name="Old").model
    model = park_topic(model, topic="p_open", name="Open").model
    model = set_topic(model, topic="p_old", closed=True).model
    model = add_next_step(model, step="n_done", name="Done").model
    model = set_next_step(model, step="n_done", done=True).model
    again = begin_workshop(model, structure=HERE, checkpoint="k_again", name="Again", day=date(2027, 1, 2)).model
    assert again.workshop.parking_lot.keys() == {"p_open"}
    assert not again.workshop.next_steps
    assert again.workshop.steps.keys() == {"vote"}
    assert (again.workshop.step("vote").minutes, again.workshop.step("vote").note) == (8, "")
    assert (again.workshop.current, again.workshop.before) == ("goal", "k_again")


# --- when a step is complete ----------------------------------------------------------------------------------------


def test_a_function_is_answered_by_owners_by_undecided_or_by_parking(begun: OperatingModel) -> None:
    assert far(begun, StepKind.ASSIGN) == ("1 of 3", False)
    model = set_undecided(begun, structure=HERE, function=EVENTS, ownership="decision", undecided=True).model
    assert is_answered(facts_of(model), EVENTS)
    model = park(model, structure=HERE, function=PRICING, reason="later").model
    assert far(model, StepKind.ASSIGN) == ("2 of 2", True)


def test_each_step_says_when_it_is_complete(begun: OperatingModel) -> None:
    assert far(begun, StepKind.GOAL) == ("", False)
    assert far(set_workshop(begun, objective="Clear owners").model, StepKind.GOAL) == ("", True)
    assert far(begun, StepKind.FUNCTIONS) == ("3 functions", True)
    assert far(begun, StepKind.OWNERS) == ("4 owners", True)
    assert far(begun, StepKind.FINDINGS)[1] is False
    assert far(begun, StepKind.GROWTH) == ("", False)
    assert far(set_workshop(begun, growth=HERE).model, StepKind.GROWTH) == ("1 of 3", False)
    assert far(begun, StepKind.VOTE) == ("", False)
    voted = set_workshop(cast_ballot(begun, dots={SEO: 2}).model, votes_shown=True).model
    assert far(voted, StepKind.VOTE) == ("1 ballot", True)
    assert far(begun, StepKind.READ_OUT) == ("", False)
    planned = add_next_step(begun, step="n_one", name="Tell them").model
    assert far(planned, StepKind.NEXT) == ("0 of 1", False)
    taken = set_next_step(planned, step="n_one", owner=HEAD, date=date(2026, 12, 1)).model
    assert far(taken, StepKind.NEXT) == ("1 of 1", True)


def test_what_is_open_is_decided_by_an_entry_of_the_log(begun: OperatingModel) -> None:
    model = set_undecided(begun, structure=HERE, function=EVENTS, ownership="decision", undecided=True).model
    model = park_topic(model, topic="p_voice", name="Brand voice").model
    model = cast_ballot(model, dots={"p_voice": 2, EVENTS: 1}).model
    assert [question.words for question in open_questions(facts_of(model))] == ["Brand voice", "Events: who decides?"]
    assert far(model, StepKind.DECIDE) == ("2 open", False)
    model = add_decision(model, decision="d_one", name="Head", owner=HEAD, date=TODAY, about={EVENTS}).model
    model = set_topic(model, topic="p_voice", closed=True).model
    assert far(model, StepKind.DECIDE) == ("all decided", True)
    assert decided_in(model) == ["d_one"]


# --- the queue ------------------------------------------------------------------------------------------------------


def test_the_queue_asks_for_what_is_open_and_knows_who_could_take_it(begun: OperatingModel) -> None:
    facts = facts_of(begun)
    assert queue(facts) == [SEO, EVENTS, PRICING]
    assert first_open(facts, EVENTS) is Ownership.DECISION
    assert candidates(facts, SEO, Ownership.EXECUTION)[0] == AGENCY, "who holds it comes first"
    assert candidates(facts, PRICING, Ownership.DECISION)[:2] == [HEAD, ANALYST]
    assert [hint.text for hint in hints(facts, SEO)] == [
        "Affects tracking, so someone else should review it.",
        "Sales gives input.",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Data Quality", "f_1"),
        ("quality of data", "f_1"),
        ("Dataqualität", "f_1"),
        ("SEO", None),
        ("data qualty", "f_1"),
    ],
)
def test_names_that_are_nearly_there_are_found(typed: str, found: str | None) -> None:
    assert alike(typed, [("f_1", "Data quality"), ("f_2", "Search")]) == found


def test_a_role_is_read_out_in_sentences(begun: OperatingModel) -> None:
    facts = facts_of(begun)
    assert [facts.model.owners[owner].name for owner in readers(facts)] == ["Head", "Analyst", "Agency", "Sales"]
    assert read_out(facts, HEAD) == [
        (Ownership.DECISION, "Head decides on SEO."),
        (Ownership.EXECUTION, "Head does the work of Events."),
    ]
    assert read_out(facts, ANALYST) == [(None, "Analyst holds nothing yet.")]


# --- what it collects -----------------------------------------------------------------------------------------------


def test_dots_are_counted_ballot_by_ballot(begun: OperatingModel) -> None:
    model = cast_ballot(begun, dots={SEO: 2, EVENTS: 1}).model
    model = cast_ballot(model, dots={SEO: 1}).model
    assert {tally.name: tally.dots for tally in model.workshop.votes.values()} == {"SEO": 3, "Events": 1}
    assert (model.workshop.ballots, model.workshop.votes_shown) == (2, False)
    assert clear_votes(model).model.workshop.votes == {}
    for dots, why in (({SEO: 4}, "has 3 dots"), ({"f_gone": 1}, "nothing with the id")):
        with pytest.raises(EditError, match=why):
            cast_ballot(model, dots=dots)


def test_what_goes_takes_its_votes_along(begun: OperatingModel) -> None:
    model = cast_ballot(begun, dots={SEO: 1}).model
    model = park_topic(model, topic="p_seo", name="SEO later", about=SEO).model
    model = add_decision(model, decision="d_one", name="Keep it").model
    model = raise_hands(model, decision="d_one", four=3, two=1).model
    assert model.workshop.fists["d_one"].average == 3.5
    model = delete_decision(model, decision="d_one").model
    model = delete_function(model, function=SEO).model
    assert not model.workshop.votes
    assert not model.workshop.fists
    assert model.workshop.parking_lot["p_seo"].about is None


@pytest.mark.parametrize(
    "refused",
    [
        lambda m: set_step(m, step="lunch", skipped=True),
        lambda m: set_workshop(m, growth="s_gone"),
        lambda m: set_workshop(m, current="vote"),
        lambda m: park_topic(m, topic="p_one", name=" "),
        lambda m: set_topic(m, topic="p_gone", closed=True),
        lambda m: add_next_step(m, step="n_one", name="Ask", owner="o_gone"),
        lambda m: raise_hands(m, decision="d_gone", five=1),
    ],
)
def test_what_cannot_be_is_refused(begun: OperatingModel, refused: object) -> None:
    with pytest.raises(EditError):
        refused(begun)  # type: ignore[operator]
