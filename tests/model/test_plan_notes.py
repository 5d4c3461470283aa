"""Notes beside the steps of a change plan, and what becomes of them."""

from datetime import date
from typing import Any

import pytest

from planner.model.agreements import StepNote
from planner.model.compare.comparison import Comparison
from planner.model.edits.assignments import assign
from planner.model.edits.merging import merge_functions
from planner.model.edits.owners import delete_owner
from planner.model.edits.plan_notes import plan_key, set_step_note
from planner.model.edits.structures import delete_structure, duplicate_structure
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.plan.change_plan import ChangePlan, change_plan
from planner.model.plan.notes import loose_notes, loose_words, notes_of
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.rules.sketch import id_of, sketched

BEFORE, AFTER, HEAD, LEAD = id_of("s", "Before"), id_of("s", "After"), id_of("o", "Head"), id_of("o", "Lead")
SEO, PLAN = id_of("f", "SEO"), plan_key(BEFORE, AFTER)
STEP = f"hand_over_decision {SEO}"


def start() -> OperatingModel:
    return sketched("Before\n  SEO: D Head\n  Search:\n  + Lead\nAfter\n  SEO: D Lead\n  Search:\n  + Head")


def noted(model: OperatingModel | None = None, step: str = STEP, **fields: Any) -> OperatingModel:
    return set_step_note(model or start(), plan=PLAN, step=step, **fields).model


def planned(model: OperatingModel) -> ChangePlan:
    return change_plan(Comparison(Facts.of(model, BEFORE, TODAY), Facts.of(model, AFTER, TODAY)))


def test_a_note_says_who_until_when_whether_it_is_done_and_more() -> None:
    model = noted(owner=LEAD, date=date(2027, 3, 1), note="after the fair")
    model = noted(model, done=True)
    assert model.plans[PLAN].steps == {
        STEP: StepNote(owner=LEAD, date=date(2027, 3, 1), done=True, note="after the fair")
    }
    assert notes_of(model, planned(model)) == model.plans[PLAN]
    assert not notes_of(start(), planned(start())).steps
    assert_whole(model)


def test_a_note_that_says_nothing_is_let_go_with_its_plan() -> None:
    model = noted(noted(owner=LEAD, done=True), owner=None, done=False)
    assert dict(model.plans) == {}
    assert noted(note="") is not None
    before = start()
    assert set_step_note(before, plan=PLAN, step=STEP, note="").model is before


@pytest.mark.parametrize(
    "wrong",
    [
        {"owner": "o_gone00000000"},
        {"date": "soon"},
        {"done": "yes"},
        {"note": "bell\x07"},
        {"colour": "red"},
        {"plan": f"s_gone {AFTER}"},
        {"plan": BEFORE[:-1]},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(EditError):
        set_step_note(start(), **{"plan": PLAN, "step": STEP, **wrong})


def test_a_note_stays_when_its_step_is_gone_and_is_told() -> None:
    model = noted(note="soon")
    model = noted(model, f"hire {LEAD}", note="now")
    assert list(loose_notes(planned(model), notes_of(model, planned(model)))) == [f"hire {LEAD}"]
    model = assign(model, structure=BEFORE, function=SEO, owner=LEAD, ownership="decision").model
    model = assign(model, structure=AFTER, function=SEO, owner=HEAD, ownership="decision").model
    loose = loose_notes(planned(model), notes_of(model, planned(model)))
    assert {note.note for note in loose.values()} == {"soon", "now"}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, ""),
        (1, "1 note belongs to a step that this plan no longer has."),
        (2, "2 notes belong to steps that this plan no longer has."),
    ],
)
def test_how_many_notes_have_no_step_is_one_sentence(number: int, words: str) -> None:
    assert loose_words(number) == words


def test_who_is_deleted_sees_to_nothing_and_what_says_nothing_more_is_let_go() -> None:
    model = noted(noted(owner=LEAD), f"hire {HEAD}", owner=LEAD, note="soon")
    after, touched = delete_owner(model, owner=LEAD)
    assert after.plans[PLAN].steps == {f"hire {HEAD}": StepNote(note="soon")}
    assert ("plan", PLAN) in {(ref.kind, ref.id) for ref in touched}
    assert dict(delete_owner(noted(owner=LEAD), owner=LEAD).model.plans) == {}


def test_notes_of_plans_go_with_either_structure_and_a_copy_has_none() -> None:
    model = duplicate_structure(noted(note="soon"), structure=AFTER, copy="s_copy00000000", name="Copy").model
    assert list(model.plans) == [PLAN]
    for structure in (BEFORE, AFTER):
        after, touched = delete_structure(model, structure=structure)
        assert dict(after.plans) == {}
        assert ("plan", PLAN) in {(ref.kind, ref.id) for ref in touched}
    assert list(delete_structure(model, structure="s_copy00000000").model.plans) == [PLAN]


def test_notes_about_a_function_that_is_merged_are_about_the_one_that_stays() -> None:
    search = id_of("f", "Search")
    model = noted(noted(note="about SEO"), f"hand_over_decision {search}", note="about Search")
    model = noted(model, f"adjust {SEO}", note="details")
    after = merge_functions(model, functions=[search, SEO]).model
    assert {key: note.note for key, note in after.plans[PLAN].steps.items()} == {
        f"hand_over_decision {search}": "about Search",
        f"adjust {search}": "details",
    }
