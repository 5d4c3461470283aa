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
    assert found.notes == ('"Small team" named the function f_quality, which does not exist; it was taken out.',)


def test_an_owner_that_does_not_exist_is_taken_out_with_all_that_names_it():
    found = opened(lambda tree: tree["owners"].pop("o_head"))
    structure = found.model.structures["s_small"]
    assert "o_head" not in structure.owners
    assert list(structure.assignments["f_quality"]) == ["o_agency"]
    assert structure.functions["f_quality"].backup is None
    assert structure.owners["o_agency"].internal_contact is None
    assert len(found.notes) == 3


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
            return "same" if isinstance(value, str) and value in names else value

        names = {"a_data", "f_quality", "o_head", "s_small"}
        for kind in ("areas", "functions", "owners", "structures"):
            tree[kind] = rename(tree[kind])

    model = opened(change).model
    assert model.areas["same"].name == "Operations & data"
    ids = {name: key for kind in (model.functions, model.owners, model.structures) for key, name in named(kind)}
    structure = model.structures[ids["Small team"]]
    assert model.functions[ids["Data quality"]].area == "same"
    assert structure.functions[ids["Data quality"]].backup == ids["Head of marketing"]
    assert structure.owners["o_agency"].internal_contact == ids["Head of marketing"]
    assert structure.assignments[ids["Data quality"]][ids["Head of marketing"]].keys() == {"decision", "execution"}
    assert model.structures["s_growth"].after == ids["Small team"]


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
