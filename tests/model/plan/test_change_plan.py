"""Steps of change plans, read at a glance."""

import pytest

from planner.model.checkpoints import with_checkpoint
from planner.model.compare.comparison import Comparison
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import delete_function
from planner.model.edits.owners import delete_owner, set_seat
from planner.model.edits.rule_settings import set_threshold
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.plan.change_plan import ChangePlan, change_plan
from planner.model.plan.loop_words import loop_words
from planner.model.plan.step import Step, StepKind
from planner.model.rules.load03 import BADLY_OVERLOADED
from tests.day import TODAY
from tests.integrity import plain
from tests.model.plan.properties import broken_promises
from tests.rules.sketch import id_of, sketched

BEFORE, AFTER = id_of("s", "Before"), id_of("s", "After")


def planned(text: str) -> ChangePlan:
    """The plan from Before to After of a sketch; it keeps all promises."""
    return planned_in(sketched(text))


def planned_in(model: OperatingModel) -> ChangePlan:
    plan = change_plan(Comparison(Facts.of(model, BEFORE, TODAY), Facts.of(model, AFTER, TODAY)))
    assert broken_promises(plan) == []
    return plan


def told(plan: ChangePlan) -> list[str]:
    return [step.words for step in plan.steps]


def step_of(plan: ChangePlan, kind: StepKind) -> Step:
    (step,) = (step for step in plan.steps if step.kind is kind)
    return step


def from_to(before: str, after: str, *more: str) -> ChangePlan:
    """The plan for a function as two lines say it."""
    return planned(
        "\n".join(["Before", f"  {before}", "  + Head, Lead", "After", f"  {after}", "  + Head, Lead", *more])
    )


def test_a_reorganisation_in_the_order_in_which_it_is_done() -> None:
    plan = planned(
        """
Before
  SEO: D Generalist; E *Agency > Generalist
  PR: D Generalist; E Generalist
  Fax: D Generalist; E Clerk
  Blog: E Clerk
After
  SEO {effort: 0.2}: D Content lead; E Content lead; R #Sales
  PR: D Head; E *PR agency > Head
  Events: D Head; E Head
  (Blog) {reason: nobody reads it}:
  > Events -> #Sales: within a day
"""
    )
    assert told(plan) == [
        "Hire or appoint: Content lead.",
        "Hire or appoint: Head.",
        "Agree on a contract with PR agency.",
        "Agree with Sales on what it gives.",
        "Hand over the decision of SEO from Generalist to Content lead.",
        "Bring the execution of SEO in-house, from Agency to Content lead.",
        "Hand over the decision of PR from Generalist to Head.",
        "Give the execution of PR outside, from Generalist to PR agency.",
        "SEO: review by Sales.",
        "Start Events: Head decides and executes it.",
        "Take Fax out of the structure.",
        "Park Blog: nobody reads it.",
        "Agree on the handoffs and cadences of After.",
        "End the contract with Agency.",
        "Retire the role Generalist.",
        "Retire the role Clerk.",
    ]
    assert plan.loops == ()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("SEO: D Head", "SEO: D Head", []),
        ("SEO: D Head", "SEO: D Lead", ["Hand over the decision of SEO from Head to Lead."]),
        ("SEO: D Head", "SEO: D Head, Lead", ["Let Lead share the decision of SEO."]),
        ("SEO: D Head, Lead", "SEO: D Lead", ["Take Head out of the decision of SEO."]),
        ("SEO: D Head", "SEO:", ["Take the decision of SEO from Head; nobody holds it then."]),
        ("SEO:", "SEO: E Head", ["Give the execution of SEO, which nobody holds, to Head."]),
        ("SEO: E Head [EMEA]", "SEO: E Head [APAC]", ["SEO: new boundaries."]),
        ("SEO: E Head {share: 0.5}, Lead", "SEO: E Head {share: 0.6}, Lead", ["SEO: new shares."]),
        ("SEO {effort: 0.2}: E Head", "SEO: E Head", ["SEO: effort 0.2 → 0.1."]),
        ("SEO:", "SEO {backup: Lead}:", ["SEO: Lead as its backup."]),
        ("SEO {backup: Lead}:", "SEO:", ["SEO: no backup."]),
        ("SEO: D?; E?", "SEO: R?", ["SEO: review undecided."]),
        ("SEO: D?", "SEO:", ["SEO: nothing undecided."]),
        ("SEO: I Head; R Lead", "SEO: I Lead", ["SEO: input by Lead; no review."]),
        ("SEO {reason: for now}:", "SEO:", ["SEO: other details change."]),
        ("(SEO): D Head", "(SEO): D Lead", ["Note what changed about the parked SEO."]),
        ("(SEO): D Head", "(SEO): D Head", []),
        ("(SEO): D Head", "SEO: D Head", ["Start SEO: Head decides it."]),
        ("(SEO):", "SEO: D Head, Lead; E Lead", ["Start SEO: Head and Lead decide it, Lead executes it."]),
        ("(SEO):", "SEO: I Head", ["Start SEO: nobody decides or executes it yet."]),
        ("SEO: D Head", "(SEO): D Head", ["Park SEO."]),
        (
            "SEO: D Head",
            "Other:",
            ["Start Other: nobody decides or executes it yet.", "Take SEO out of the structure."],
        ),
        ("SEO: D Head", "SEO: D Head\n  ~ results: week", ["Agree on the handoffs and cadences of After."]),
        ("SEO: D Head", "SEO: D Head\n  + #Sales", ["Agree with Sales on what it gives."]),
        ("SEO: D Head\n  + #Sales", "SEO: D Head", ["Tell Sales that it is no longer asked."]),
        ("SEO:", "SEO:\n  + Writer {people: 0}", ["Set up the seat of Writer, still vacant."]),
    ],
)
def test_what_differs_is_a_step(before: str, after: str, expected: list[str]) -> None:
    assert told(from_to(before, after)) == expected


@pytest.mark.parametrize(
    ("before", "after", "weeks"),
    [
        ("SEO: D Head", "SEO: D Lead", 2),
        ("SEO {critical: yes}: D Head", "SEO: D Lead", 4),
        ("SEO: D Head", "SEO: D *Agency", 4),
        ("SEO: D *Agency", "SEO: D Head", 4),
        ("SEO: D *Agency, Head", "SEO: D *Agency, Lead", 2),
        ("SEO: D Head", "SEO: D Head, Lead", 0),
        ("SEO: D Head", "SEO:", 0),
    ],
)
def test_both_sides_work_together_for_a_while_longer_where_more_is_at_stake(before, after, weeks) -> None:
    assert step_of(from_to(before, after), StepKind.HAND_OVER_DECISION).weeks == weeks


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("SEO: E *Agency", "SEO: E Head", StepKind.BRING_IN_HOUSE),
        ("SEO: E *Agency, Lead", "SEO: E Lead", StepKind.BRING_IN_HOUSE),
        ("SEO: E Head", "SEO: E *Agency", StepKind.GIVE_OUTSIDE),
        ("SEO: E *Agency", "SEO: E *Studio", StepKind.HAND_OVER_EXECUTION),
        ("SEO: E *Agency", "SEO:", StepKind.HAND_OVER_EXECUTION),
        ("SEO:", "SEO: E *Agency", StepKind.HAND_OVER_EXECUTION),
    ],
)
def test_execution_comes_in_house_goes_outside_or_just_changes_hands(before, after, kind) -> None:
    found = from_to(before, after)
    assert [step.kind for step in found.steps if step.about == "function"] == [kind]


def test_a_step_waits_only_for_the_seats_it_names() -> None:
    plan = planned("Before\n  SEO: D Head; E Old\n  + Lead\nAfter\n  SEO: D Lead; E New\n  + Head")
    decision, execution = step_of(plan, StepKind.HAND_OVER_DECISION), step_of(plan, StepKind.HAND_OVER_EXECUTION)
    hire, retire = step_of(plan, StepKind.HIRE), step_of(plan, StepKind.RETIRE)
    assert plan.waits_for[decision.key] == ()
    assert plan.waits_for[execution.key] == (hire.key,)
    assert plan.waits_for[retire.key] == (execution.key,)
    assert plan.unblocks[hire.key] == (execution.key,)
    assert plan.unblocks[execution.key] == (retire.key,)


# --- seats ------------------------------------------------------------------------------------------------------


def test_a_contact_is_there_before_its_partner_and_leaves_after_it() -> None:
    plan = planned("Before\n  SEO: E *Agency > Lead\nAfter\n  SEO: E *Studio > Head")
    kinds = [step.kind for step in plan.steps]
    assert kinds == [
        StepKind.HIRE,
        StepKind.CONTRACT,
        StepKind.HAND_OVER_EXECUTION,
        StepKind.END_CONTRACT,
        StepKind.RETIRE,
    ]
    assert plan.waits_for[plan.steps[1].key] == (plan.steps[0].key,)
    assert plan.waits_for[plan.steps[4].key] == (plan.steps[3].key,)


def test_a_partner_that_stays_gets_its_new_contact_before_the_old_one_leaves() -> None:
    plan = planned("Before\n  SEO: E *Agency > Lead\nAfter\n  SEO: E *Agency > Head")
    assert told(plan) == [
        "Hire or appoint: Head.",
        "Change the seat of Agency: internal contact Head.",
        "Retire the role Lead.",
    ]
    grow = plan.steps[1]
    assert dict(grow.loads) == {id_of("o", "Head"): 0.15, id_of("o", "Lead"): -0.15}
    assert plan.waits_for[grow.key] == (plan.steps[0].key,)


def test_owners_who_name_each_other_join_and_leave_all_the_same() -> None:
    model = sketched("Before\n  SEO: D Ann; E Ben\nAfter\n  SEO: D Cem; E Dee")
    for structure, one, other in ((BEFORE, "Ann", "Ben"), (AFTER, "Cem", "Dee")):
        for owner, contact in ((one, other), (other, one)):
            model = set_seat(
                model, structure=structure, owner=id_of("o", owner), internal_contact=id_of("o", contact)
            ).model
    kinds = [step.kind for step in planned_in(model).steps]
    assert kinds[:3] == [StepKind.HIRE, StepKind.HIRE, StepKind.GROW]
    assert kinds[-3:] == [StepKind.SHRINK, StepKind.RETIRE, StepKind.RETIRE]


def test_a_seat_grows_before_its_owner_takes_over_and_shrinks_after_it_gave_away() -> None:
    plan = planned(
        "Before\n  SEO {effort: 0.8}: E Head\n  + Lead {capacity: 0.5}\n"
        "After\n  SEO {effort: 0.8}: E Lead\n  + Head {capacity: 0.5}"
    )
    assert told(plan) == [
        "Change the seat of Lead: capacity 0.5 → 1.",
        "Hand over the execution of SEO from Head to Lead.",
        "Change the seat of Head: capacity 1 → 0.5.",
    ]
    assert plan.waits_for[plan.steps[1].key] == (plan.steps[0].key,)
    assert plan.waits_for[plan.steps[2].key] == (plan.steps[1].key,)


def test_a_seat_that_shrinks_and_gets_another_contact_does_both_in_turn() -> None:
    plan = planned(
        "Before\n  SEO: E *Agency {capacity: 2} > Lead\nAfter\n  SEO: E *Agency {capacity: 1; holder: Desk} > Head"
    )
    assert [step.words for step in plan.steps if "seat" in step.words] == [
        "Change the seat of Agency: internal contact Head, another holder.",
        "Change the seat of Agency: capacity 2 → 1.",
    ]


def test_who_is_only_ranked_otherwise_has_no_step() -> None:
    assert planned("Before\n  + Head, Lead\nAfter\n  + Lead, Head").steps == ()


# --- load -------------------------------------------------------------------------------------------------------

FULL = "  SEO {effort: 0.6}: E %s\n  PR {effort: 0.5}: E %s\n  Blog {effort: 0.6}: E %s\n"


def test_a_full_owner_gives_away_before_it_takes_over() -> None:
    plan = planned(
        f"Before\n{FULL % ('Lead', 'Head', 'Head')}  + Writer\nAfter\n{FULL % ('Head', 'Head', 'Writer')}  + Lead"
    )
    assert told(plan) == [
        "Hand over the execution of Blog from Head to Writer.",
        "Hand over the execution of SEO from Lead to Head.",
    ]
    assert plan.waits_for[plan.steps[1].key] == (plan.steps[0].key,)
    assert plan.loops == ()


def test_only_as_much_is_given_away_first_as_makes_room() -> None:
    small = "  Ads {effort: 0.1}: E %s\n  Video {effort: 0.3}: E %s\n"
    plan = planned(
        f"Before\n{FULL % ('Lead', 'Head', 'Lead')}{small % ('Head', 'Head')}  + Writer\n"
        f"After\n{FULL % ('Head', 'Head', 'Lead')}{small % ('Writer', 'Writer')}"
    )
    ads, video, seo = plan.steps
    assert [step.id for step in plan.steps] == [id_of("f", name) for name in ("Ads", "Video", "SEO")]
    assert plan.waits_for[seo.key] == (video.key,)
    assert plan.unblocks[ads.key] == ()
    assert plan.loops == ()


def test_who_has_room_takes_over_in_the_usual_order() -> None:
    plan = planned("Before\n  SEO: E Lead\n  PR: E Head\nAfter\n  SEO: E Head\n  PR: E Lead")
    assert [step.id for step in plan.steps] == [id_of("f", "SEO"), id_of("f", "PR")]
    assert set(plan.waits_for.values()) == {()}


def test_two_full_owners_who_exchange_work_are_a_loop() -> None:
    swap = "  SEO {effort: 1}: E %s\n  PR {effort: 1}: E %s\n  + Head {capacity: %s}, Lead {capacity: %s}\n"
    for head, lead, first in ((1, 1.1, "SEO"), (1.1, 1, "PR")):
        plan = planned(f"Before\n{swap % ('Head', 'Lead', head, lead)}After\n{swap % ('Lead', 'Head', head, lead)}")
        (loop,) = plan.loops
        assert loop.owners == (id_of("o", "Head"), id_of("o", "Lead"))
        assert loop.steps == tuple(step.key for step in plan.steps)
        assert plan.steps[0].id == id_of("f", first), "the one with more room takes over first"


def test_the_limit_is_the_one_that_the_model_sets_for_an_overloaded_role() -> None:
    swap = "  SEO {effort: 1}: E %s\n  PR {effort: 1}: E %s\n"
    model = sketched(f"Before\n{swap % ('Head', 'Lead')}After\n{swap % ('Lead', 'Head')}")
    for percent, named in ((199, True), (200, False)):
        plan = planned_in(set_threshold(model, threshold=BADLY_OVERLOADED, value=percent).model)
        assert bool(plan.loops) is named
        assert all("above 199 % of its capacity" in loop_words(plan, loop) for loop in plan.loops)
    roomy = set_threshold(model, threshold=BADLY_OVERLOADED, value=200).model
    assert dict.fromkeys(planned_in(roomy).waits_for.values()) == {(): None}


def test_one_small_handover_to_somebody_with_room_loosens_a_loop() -> None:
    exchange = (
        "  SEO {effort: 0.5}: E %s\n  PR {effort: 0.5}: E %s\n  Ads {effort: 0.4}: E %s\n  Fax {effort: 0.4}: E %s\n"
    )
    plan = planned(
        f"Before\n{exchange % ('Head', 'Lead', 'Head', 'Lead')}  + Writer\n"
        f"After\n{exchange % ('Lead', 'Head', 'Writer', 'Lead')}"
    )
    assert [step.id for step in plan.steps] == [id_of("f", name) for name in ("Ads", "PR", "SEO")]
    assert plan.loops == ()


def test_a_contract_that_cannot_end_before_its_work_is_taken_over_is_a_loop_too() -> None:
    plan = planned(
        "Before\n  SEO {effort: 0.5}: E *Agency > Head\n  PR {effort: 0.7}: E Head\n"
        "After\n  SEO {effort: 0.5}: E Head\n  PR {effort: 0.7}: E Head"
    )
    (loop,) = plan.loops
    assert loop.owners == (id_of("o", "Head"),)
    assert [step.kind for step in plan.steps] == [StepKind.BRING_IN_HOUSE, StepKind.END_CONTRACT]


def test_an_owner_whose_capacity_is_unknown_has_no_limit() -> None:
    plan = planned(
        "Before\n  SEO {effort: 9}: E *Agency\n  PR {effort: 9}: E *Studio\n"
        "After\n  SEO {effort: 9}: E *Studio\n  PR {effort: 9}: E *Agency"
    )
    assert plan.loops == ()


# --- what else there is -----------------------------------------------------------------------------------------


def test_ownerships_of_newer_versions_are_carried_over() -> None:
    model = sketched("Before\n  SEO: D Head; E Head\n  + Lead\nAfter\n  SEO: D Lead; E Head")
    seo = id_of("f", "SEO")
    tree = plain(model)
    tree["structures"][BEFORE]["assignments"][seo][id_of("o", "Head")]["blessing"] = {}
    tree["structures"][AFTER]["assignments"][seo][id_of("o", "Head")]["veto"] = {"boundary": "EMEA"}
    plan = planned_in(OperatingModel.model_validate(tree))
    assert told(plan) == ["Hand over the decision of SEO from Head to Lead.", "SEO: other details change."]


def test_the_way_from_a_checkpoint_whose_records_are_gone() -> None:
    model = sketched("Before\n  Fax: D Clerk; E Clerk\n  SEO: D Head\nAfter\n  SEO: D Head")
    model = keep_checkpoint(model, checkpoint="k_spring", structure=BEFORE, name="Spring").model
    model = delete_owner(model, owner=id_of("o", "Clerk")).model
    model = delete_function(model, function=id_of("f", "Fax")).model
    then = Facts.of(with_checkpoint(model, "k_spring"), "k_spring", TODAY)
    plan = change_plan(Comparison(then, Facts.of(model, AFTER, TODAY)))
    assert broken_promises(plan) == []
    assert told(plan) == ["Take Fax out of the structure.", "Retire the role Clerk."]


def test_nothing_to_do_between_a_structure_and_itself() -> None:
    model = sketched("Before\n  SEO: D Head; E *Agency > Head\n  > SEO -> #Sales: soon")
    facts = Facts.of(model, BEFORE, TODAY)
    plan = change_plan(Comparison(facts, facts))
    assert (plan.steps, dict(plan.waits_for), plan.loops) == ((), {}, ())


def test_keys_are_words_for_what_and_about_what() -> None:
    plan = from_to("SEO: D Head", "SEO: D Lead; R Head")
    seo = id_of("f", "SEO")
    assert [step.key for step in plan.steps] == [f"hand_over_decision {seo}", f"adjust {seo}"]
    assert [step.kind.words for step in plan.steps] == ["Hand over decision", "Change input, review and limits"]
    assert all(kind.words[0].isupper() for kind in StepKind)
