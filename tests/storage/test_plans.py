"""Notes of plans in a file: kept also where what they are from or to is gone, since another branch may bring it."""

import json

from planner.model.agreements import StepNote
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.storage.samples import as_bytes, sample_tree


def test_notes_of_a_plan_of_something_that_does_not_exist_are_kept_as_they_are():
    tree = sample_tree()
    lost = {"s_gone s_growth": {"steps": {"hire o_x": {"note": "soon", "x_by": 1, "later": [2]}}, "size": "big"}}
    tree["plans"] = {**lost, "k_gone s_small": {"steps": {"start f_x": {"done": True}}}}
    found = parse(as_bytes(tree), "m.opmodel")
    assert (found.repaired, found.notes) == (False, ())
    assert found.model.plans["k_gone s_small"].steps == {"start f_x": StepNote(done=True)}
    assert json.loads(to_bytes(found.model)) == tree
    assert to_bytes(parse(to_bytes(found.model), "m.opmodel").model) == to_bytes(found.model)


def test_a_checkpoint_of_a_structure_that_does_not_exist_is_kept():
    tree = sample_tree()
    tree["checkpoints"]["k_before"] |= {"structure": "s_never", "why": {"asked by": ["all"]}}
    tree["checkpoints"]["k_before"]["state"] |= {"after": "s_never", "mood": "good"}
    found = parse(as_bytes(tree), "m.opmodel")
    assert (found.repaired, found.notes) == (False, ())
    assert json.loads(to_bytes(found.model)) == tree
    assert to_bytes(parse(to_bytes(found.model), "m.opmodel").model) == to_bytes(found.model)
