"""Checkpoints: structures kept as they are on a day, readable whatever is deleted later, and taken back."""

from collections.abc import Callable
from datetime import date

import pytest

from planner.model.checkpoints import with_checkpoint
from planner.model.edits.checkpoints import delete_checkpoint, keep_checkpoint, rename_checkpoint, take_back
from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.merging import merge_owners
from planner.model.edits.owners import delete_owner, set_owner
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.structures import delete_structure, rename_structure, set_structure
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.rules.sketch import as_sketch, id_of, sketched

TODAY_ID, LATER, AGAIN, KEPT = id_of("s", "Today"), id_of("s", "Later"), "s_again0000000", "k_spring000000"
SEO, FAX, HEAD, CLERK, SALES = (
    id_of("f", "SEO"),
    id_of("f", "Fax"),
    *(id_of("o", n) for n in ("Head", "Clerk", "Sales")),
)
SKETCH = """
Today
  SEO {area: Content; effort: 0.4}: D Head; E Head
  Fax: D Clerk; E Clerk; R Head
  > Fax -> #Sales: on paper
  > Fax -> Elsewhere: a copy
  ~ results: every week
Later < Today
  SEO: D Head
! function Elsewhere
"""


def kept() -> OperatingModel:
    """A model with a checkpoint of its first structure."""
    return keep_checkpoint(
        sketched(SKETCH), checkpoint=KEPT, structure=TODAY_ID, name=" Spring ", day=date(2026, 3, 1)
    ).model


def without_clerks(model: OperatingModel) -> OperatingModel:
    """The model once the fax and everybody at it are deleted."""
    for delete, key in ((delete_owner, CLERK), (delete_owner, SALES), (delete_function, FAX)):
        model = delete(model, **{delete.__name__.removeprefix("delete_"): key}).model
    return delete_function(model, function=id_of("f", "Elsewhere")).model


def seen(model: OperatingModel) -> list[str]:
    """The checkpoint as a sketch."""
    shown = with_checkpoint(model, KEPT)
    return as_sketch(shown.replace(structures={KEPT: shown.structures[KEPT]})).splitlines()


CHANGES: dict[str, Callable[[OperatingModel], OperatingModel]] = {
    "deleted": without_clerks,
    "the structure gone": lambda model: delete_structure(model, structure=TODAY_ID).model,
    "merged": lambda model: merge_owners(model, owners=[HEAD, CLERK]).model,
    "renamed structure": lambda model: rename_structure(model, structure=TODAY_ID, name="Yesterday").model,
}


def test_a_checkpoint_keeps_who_does_what_and_what_they_are_called() -> None:
    model = kept()
    checkpoint = model.checkpoints[KEPT]
    assert (checkpoint.name, checkpoint.structure, checkpoint.date) == ("Spring", TODAY_ID, date(2026, 3, 1))
    assert checkpoint.state is model.structures[TODAY_ID]
    assert sorted(checkpoint.functions.values()) == ["Elsewhere", "Fax", "SEO"]
    assert {known.name: known.kind for known in checkpoint.owners.values()} == {
        "Head": "role",
        "Clerk": "role",
        "Sales": "department",
    }
    assert_whole(model)


@pytest.mark.parametrize("change", CHANGES)
def test_a_checkpoint_reads_the_same_whatever_happens_to_the_model(change: str) -> None:
    before = kept()
    after = CHANGES[change](before)
    assert_whole(after)
    assert after.checkpoints == before.checkpoints
    assert seen(after)[0] == "Spring"
    if change == "merged":  # whoever is still there goes by the name it has
        assert sorted(seen(after)) == sorted(seen(before))
    else:
        assert seen(after) == seen(before)
    assert Facts.of(with_checkpoint(after, KEPT), KEPT, TODAY).load(CLERK) == 0.1


def test_names_of_what_is_still_there_are_those_of_today() -> None:
    model = set_function(kept(), function=SEO, name="Search").model
    model = set_owner(model, owner=HEAD, name="VP", kind="department").model
    assert seen(model)[1].strip() == "Search: D #VP; E #VP"


def test_reading_a_checkpoint_touches_nothing_of_the_model() -> None:
    model = without_clerks(kept())
    shown = with_checkpoint(model, KEPT)
    assert {key: shown.structures[key] for key in model.structures} == dict(model.structures)
    assert all(shown.functions[key] is record for key, record in model.functions.items())
    assert shown.function_order()[: len(model.functions)] == model.function_order(), "what is gone comes last"
    assert with_checkpoint(model, KEPT, structure="s_other").structures["s_other"].name == "Spring"


@pytest.mark.parametrize("change", CHANGES)
def test_a_structure_taken_back_is_as_it_was(change: str) -> None:
    before = CHANGES[change](kept())
    after, touched = take_back(before, checkpoint=KEPT, structure=AGAIN, name="As in spring")
    assert_whole(after)
    then, now = before.checkpoints[KEPT].state, after.structures[AGAIN]
    fields = ("functions", "owners", "assignments", "handoffs", "cadences")
    assert all(getattr(now, field) == getattr(then, field) for field in fields)
    assert (now.name, now.after, after.structure_order()[-1]) == ("As in spring", None, AGAIN)
    new = (after.functions.keys() - before.functions.keys()) | (after.owners.keys() - before.owners.keys())
    assert new <= {ref.id for ref in touched}
    assert all(after.structures[key] is place for key, place in before.structures.items())


def test_owners_taken_back_are_of_the_kind_they_were() -> None:
    after = take_back(without_clerks(kept()), checkpoint=KEPT, structure=AGAIN, name="Again").model
    assert (after.owners[SALES].kind, after.functions[FAX].name) == ("department", "Fax")


def test_there_is_one_baseline_also_when_it_is_taken_back() -> None:
    model = set_structure(sketched(SKETCH), structure=TODAY_ID, baseline=True).model
    model = keep_checkpoint(model, checkpoint=KEPT, structure=TODAY_ID, name="Spring").model
    after = take_back(model, checkpoint=KEPT, structure=AGAIN, name="Again").model
    assert [key for key, place in after.structures.items() if place.baseline] == [TODAY_ID]


def test_a_checkpoint_is_renamed_and_deleted_with_the_plans_that_name_it() -> None:
    model = rename_checkpoint(kept(), checkpoint=KEPT, name="March").model
    assert model.checkpoints[KEPT].name == "March"
    for ends in (f"{KEPT} {LATER}", f"{LATER} {KEPT}", f"{TODAY_ID} {LATER}"):
        model = set_step_note(model, plan=ends, step=f"adjust {SEO}", note="soon").model
    after, touched = delete_checkpoint(model, checkpoint=KEPT)
    assert not after.checkpoints
    assert list(after.plans) == [f"{TODAY_ID} {LATER}"]
    assert {ref.kind for ref in touched} == {"checkpoint", "plan"}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda m: keep_checkpoint(m, checkpoint=KEPT, structure=TODAY_ID, name="Again"),
        lambda m: keep_checkpoint(m, checkpoint="k_new", structure="s_gone", name="Again"),
        lambda m: keep_checkpoint(m, checkpoint="k_new", structure=TODAY_ID, name=" "),
        lambda m: rename_checkpoint(m, checkpoint="k_gone", name="Again"),
        lambda m: rename_checkpoint(m, checkpoint=KEPT, name=""),
        lambda m: delete_checkpoint(m, checkpoint="k_gone"),
        lambda m: take_back(m, checkpoint="k_gone", structure=AGAIN, name="Again"),
        lambda m: take_back(m, checkpoint=KEPT, structure=TODAY_ID, name="Again"),
        lambda m: take_back(m, checkpoint=KEPT, structure=AGAIN, name=""),
    ],
)
def test_what_does_not_exist_is_taken_or_has_no_name_is_refused(wrong) -> None:
    with pytest.raises(EditError):
        wrong(kept())
