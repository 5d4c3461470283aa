"""Steps from one drawn model to another: what is asked again after them is always enough."""

import pytest

from planner.model.change import Edited, Ref
from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.model.what_differs import differences, with_kept_parts
from tests.rules.oracle.draw import drawn_model
from tests.rules.oracle.redraw import redrawn

STEPS = 3


@pytest.mark.parametrize("hundred", range(3))
def test_what_is_derived_step_by_step_equals_what_is_derived_anew(hundred: int) -> None:
    for seed in range(100 * hundred, 100 * hundred + 100):
        plain = drawn_model(seed, TODAY)
        checked = Checked.of(OperatingModel.model_validate(plain), TODAY)
        for step in range(STEPS):
            plain = redrawn(plain, STEPS * seed + step, TODAY)
            after = with_kept_parts(checked.model, OperatingModel.model_validate(plain))
            checked = checked.after(Edited(after, touched(checked.model, after)))
            anew = Checked.of(after, TODAY)
            assert checked.found_in_model == anew.found_in_model, (seed, step)
            assert checked.found == anew.found, (seed, step)
            assert (checked.facts, checked.whole) == (anew.facts, anew.whole), (seed, step)


def touched(before: OperatingModel, after: OperatingModel) -> frozenset[Ref]:
    """What differs, and nothing else; where another structure may come before any of them, all structures."""
    found = set(differences(before, after))
    if any(place.rank != after.structures[key].rank for key, place in before.structures.items()):
        found |= {Ref("structure", key) for key in after.structures}
    return frozenset(found)
