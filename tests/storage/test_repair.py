"""What merging by hand leaves behind is put right, told, and opens as unsaved; the same way on every machine."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from planner.storage.read import Opened, parse
from planner.storage.write import to_bytes
from tests.integrity import assert_whole
from tests.storage.samples import as_bytes, sample_tree

Tree = dict[str, Any]
PLACED = ("h_leads", "c_weekly")


def opened(change: Callable[[Tree], object]) -> Opened:
    """Open the sample with this change; the repair must be whole, told, and the end of it."""
    tree = copy.deepcopy(sample_tree())
    change(tree)
    found = parse(as_bytes(tree), "m.opmodel")
    assert found.repaired
    assert found.notes
    assert all(note.endswith(".") and note.isprintable() for note in found.notes)
    assert_whole(found.model)
    again = parse(to_bytes(found.model), "m.opmodel")
    assert (again.model, again.repaired, again.notes) == (found.model, False, ())
    assert parse(as_bytes(tree), "m.opmodel") == found
    return found


def small(tree: Tree) -> Tree:
    structure: Tree = tree["structures"]["s_small"]
    return structure


def test_an_area_that_does_not_exist_is_cut():
    found = opened(lambda tree: tree["areas"].pop("a_content"))
    assert found.model.functions["f_video"].area is None
    assert found.notes == ('The area of "Video" does not exist, so it has none now.',)


def test_a_structure_after_one_that_does_not_exist_follows_the_order():
    found = opened(lambda tree: tree["structures"]["s_growth"].update(after="s_gone"))
    assert found.model.before("s_growth") == "s_small"
    assert "Growth stage" in found.notes[0]


def test_a_function_that_does_not_exist_is_taken_out_with_what_is_held_on_it():
    found = opened(lambda tree: tree["functions"].pop("f_quality"))
    structure = found.model.structures["s_small"]
    assert "f_quality" not in structure.functions
    assert "f_quality" not in structure.assignments
    assert structure.handoffs.keys() == {"h_text"}
    assert found.notes == (
        '"Small team" named the function f_quality, which does not exist; it was taken out.',
        '"Small team" had a handoff at f_quality, which does not exist; it was taken out.',
    )


def test_an_owner_that_does_not_exist_is_taken_out_with_all_that_names_it():
    found = opened(lambda tree: tree["owners"].pop("o_head"))
    structure = found.model.structures["s_small"]
    assert "o_head" not in structure.owners
    assert list(structure.assignments["f_quality"]) == ["o_agency"]
    assert structure.functions["f_quality"].backup is None
    assert structure.owners["o_agency"].internal_contact is None
    assert structure.cadences["c_weekly"].owners == {"o_sales"}
    assert found.model.tools["t_crm"].owner is None
    assert found.model.decisions["d_agency"].owner is None
    assert sorted(found.notes) == [
        '"Ask" of the workshop named the owner o_head, which does not exist; it was taken out.',
        '"Small team" named the owner o_head, which does not exist; it was taken out.',
        'A cadence of "Small team" named the owner o_head, which does not exist; it was taken out.',
        'The backup of "Data quality" is not in "Small team", so it has none there now.',
        'The internal contact of "Agency" is not in "Small team", so it has none there now.',
        "The layout had a place for the owner o_head, which does not exist; it was taken out.",
        'The owner of the decision "Keep the agency" does not exist, so it has none now.',
        'The owner of the tool "CRM" does not exist, so it has none now.',
    ]


@pytest.mark.parametrize(
    ("kind", "key", "field", "note"),
    [
        ("goals", "g_pipeline", "goals", '"Data quality" named the goal g_pipeline, which does not exist'),
        ("tools", "t_crm", "tools", '"Data quality" named the tool t_crm, which does not exist'),
    ],
)
def test_a_goal_or_tool_that_does_not_exist_is_cut(kind, key, field, note):
    found = opened(lambda tree: tree[kind].pop(key))
    assert getattr(found.model.functions["f_quality"], field) == frozenset()
    assert found.notes == (f"{note}; it was taken out.",)


def test_what_a_decision_is_about_is_cut_where_it_does_not_exist():
    found = opened(lambda tree: tree["decisions"]["d_agency"].update(about=["o_head", "f_gone", "g_pipeline"]))
    assert found.model.decisions["d_agency"].about == {"o_head"}
    assert found.notes == (
        'The decision "Keep the agency" was about f_gone, which does not exist; it was taken out.',
        'The decision "Keep the agency" was about g_pipeline, which does not exist; it was taken out.',
    )


def test_an_owner_of_a_step_that_does_not_exist_is_cut():
    found = opened(lambda tree: tree["plans"]["s_small s_growth"]["steps"]["retire o_head"].update(owner="o_gone"))
    (step,) = found.model.plans["s_small s_growth"].steps.values()
    assert (step.owner, step.note) == (None, "with thanks")
    assert found.notes == ("A step of a plan named the owner o_gone, which does not exist; it was taken out.",)


def test_a_checkpoint_keeps_what_is_gone_and_loses_what_it_does_not_know():
    def change(tree: Tree) -> None:
        state = tree["checkpoints"]["k_before"]["state"]
        state["functions"] = {"f_quality": {"backup": "o_gone"}, "f_gone": {}}
        state["handoffs"] = {"h_fax": {"start": "f_fax", "end": "o_sales"}, "h_lost": {"start": "f_fax", "end": "o_no"}}
        state["owners"]["o_clerk"]["rank"] = "a0"

    found = opened(change)
    state = found.model.checkpoints["k_before"].state
    assert state.functions.keys() == {"f_fax", "f_quality"}
    assert state.functions["f_quality"].backup is None
    assert state.handoffs.keys() == {"h_fax"}
    assert (state.name, state.owners["o_clerk"].rank) == ("Today", "a")
    assert found.notes[:4] == (
        '"Before" named the function f_gone, which does not exist; it was taken out.',
        '"Before" had a handoff at o_no, which does not exist; it was taken out.',
        '"Before" did not list "Fax", which has assignments there; it is back.',
        'The backup of "Data quality" is not in "Before", so it has none there now.',
    )


def test_an_assignment_on_a_function_that_is_not_listed_lists_it_again():
    found = opened(lambda tree: small(tree)["functions"].pop("f_writing"))
    assert "f_writing" in found.model.structures["s_small"].functions
    assert '"Small team" did not list "Content writing", which has assignments there; it is back.' in found.notes


def test_an_assignment_of_an_owner_that_is_not_listed_lists_it_again_at_the_end():
    found = opened(lambda tree: small(tree)["owners"].pop("o_agency"))
    structure = found.model.structures["s_small"]
    assert max(structure.owners, key=lambda key: structure.owners[key].rank) == "o_agency"
    assert structure.assignments["f_quality"]["o_agency"].keys() == {"execution"}


@pytest.mark.parametrize("owner", ["o_gone", "o_extra"])
def test_a_contact_or_backup_without_a_seat_is_cut(owner):
    def change(tree: Tree) -> None:
        tree["owners"]["o_extra"] = {"name": "Not in this structure"}
        small(tree)["owners"]["o_agency"]["internal_contact"] = owner
        small(tree)["functions"]["f_video"]["backup"] = owner

    structure = (found := opened(change)).model.structures["s_small"]
    assert structure.owners["o_agency"].internal_contact is None
    assert structure.functions["f_video"].backup is None
    assert found.notes == (
        'The internal contact of "Agency" is not in "Small team", so it has none there now.',
        'The backup of "Video" is not in "Small team", so it has none there now.',
    )


def test_ranks_that_end_in_zero_leave_no_room_and_are_put_right():
    def change(tree: Tree) -> None:
        tree["areas"]["a_data"]["rank"] = "i00"
        small(tree)["owners"]["o_head"]["rank"] = "0"
        small(tree)["rank"] = "a0"

    model = opened(change).model
    assert model.areas["a_data"].rank == "i"
    assert model.structures["s_small"].rank == "a"
    assert model.structures["s_small"].owners["o_head"].rank == ""


def test_an_id_of_two_kinds_stays_with_the_kind_of_its_letter_and_all_references_follow():
    def change(tree: Tree) -> None:
        tree["areas"]["f_quality"] = tree["areas"].pop("a_content")
        tree["functions"]["f_video"]["area"] = "f_quality"

    model = (found := opened(change)).model
    assert model.functions["f_quality"].name == "Data quality"
    (area,) = model.areas.keys() - {"a_data"}
    assert model.areas[area].name == "Content"
    assert area.startswith("a_")
    assert model.functions["f_video"].area == area
    assert found.notes == ('The id f_quality was used twice; the area "Content" got another one.',)


def test_an_id_of_every_kind_is_told_apart_everywhere():
    def change(tree: Tree) -> None:
        def rename(value: Any) -> Any:
            if isinstance(value, dict):
                return {("same" if k in names else k): rename(v) for k, v in value.items()}
            if isinstance(value, list):
                return [rename(item) for item in value]
            return "same" if isinstance(value, str) and value in names else value

        names = {*("a_data", "f_quality", "o_head", "s_small", "g_pipeline", "t_crm"), *PLACED, "d_agency", "k_before"}
        for kind in tree.keys() - {"accepted", "plans"}:
            tree[kind] = rename(tree[kind])

    model = (found := opened(change)).model
    assert model.areas["same"].name == "Operations & data"
    kinds = (model.functions, model.owners, model.structures, model.goals, model.tools, model.decisions)
    ids = {name: key for kind in kinds for key, name in named(kind)}
    structure = model.structures[ids["Small team"]]
    assert model.functions[ids["Data quality"]].area == "same"
    assert structure.functions[ids["Data quality"]].backup == ids["Head of marketing"]
    assert structure.owners["o_agency"].internal_contact == ids["Head of marketing"]
    assert structure.assignments[ids["Data quality"]][ids["Head of marketing"]].keys() == {"decision", "execution"}
    assert model.structures["s_growth"].after == ids["Small team"]
    assert model.functions[ids["Data quality"]].goals == model.goals.keys() - {"g_brand"}
    assert model.functions[ids["Data quality"]].tools == model.tools.keys()
    assert model.tools[ids["CRM"]].owner == ids["Head of marketing"]
    assert structure.cadences.keys() != structure.handoffs.keys() - {"h_text"}
    assert structure.handoffs[next(iter(structure.handoffs.keys() - {"h_text"}))].start == ids["Data quality"]
    assert next(iter(structure.cadences.values())).owners == {"o_sales", ids["Head of marketing"]}
    assert model.decisions[ids["Keep the agency"]].about == {"f_writing", "o_agency", ids["Data quality"]}
    assert model.layout.owners.keys() == {ids["Head of marketing"]}
    assert len(found.notes) == 9
    assert "The id same was used twice; the handoff got another one." in found.notes


def test_keys_of_accepted_findings_and_plans_and_ids_in_checkpoints_follow_a_new_id():
    def change(tree: Tree) -> None:
        tree["owners"]["f_quality"] = tree["owners"].pop("o_sales")
        tree["goals"]["s_small"] = tree["goals"].pop("g_brand")
        tree["accepted"] = {"EXT01 s_small f_quality o_head": {"reason": "so it is"}}
        tree["plans"] = {"s_small s_growth": {"steps": {"hire f_quality": {"owner": "f_quality"}}}}
        tree["checkpoints"]["k_before"]["owners"] = {"f_quality": {"name": "Sales"}}
        tree["checkpoints"]["k_before"]["state"] = {"name": "Today", "owners": {"f_quality": {}}}
        small(tree).update(owners={"o_head": {}}, assignments={}, functions={}, cadences={})
        small(tree)["handoffs"] = {"h_1": {"start": "f_video", "end": "f_quality"}}
        tree["decisions"] = {}

    model = opened(change).model
    (sales,) = (key for key, name in named(model.owners) if name == "Sales")
    assert sales != "f_quality"
    assert model.goals.keys() != {"g_pipeline", "s_small"}
    assert model.accepted.keys() == {"EXT01 s_small f_quality o_head"}
    (step,) = model.plans["s_small s_growth"].steps.items()
    assert (step[0], step[1].owner) == ("hire f_quality", sales)
    assert model.checkpoints["k_before"].owners.keys() == {sales}
    assert model.checkpoints["k_before"].state.owners.keys() == {sales}
    assert model.structures["s_small"].handoffs["h_1"].end == "f_quality"


def test_the_same_handoff_in_two_structures_is_one_record():
    tree = sample_tree()
    tree["structures"]["s_growth"]["handoffs"] = {"h_leads": {"start": "f_quality", "end": "f_video"}}
    assert not parse(as_bytes(tree), "x").repaired


def test_the_sample_needs_no_repair_and_keeps_its_parts():
    found = parse(as_bytes(sample_tree()), "x")
    assert not found.repaired
    assert_whole(found.model)


def named(records: Any) -> list[tuple[str, str]]:
    return [(key, record.name) for key, record in records.items()]


def test_the_place_of_an_owner_that_does_not_exist_is_cut():
    found = opened(lambda tree: tree.update(layout={"owners": {"o_gone": {"layer": 1, "place": 2}}}))
    assert found.model.layout.owners == {}
    assert found.notes == ("The layout had a place for the owner o_gone, which does not exist; it was taken out.",)
