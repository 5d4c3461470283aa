"""A document follows a merge as it follows any edit: by what was touched."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.model.change import Edited
from planner.model.checked import Checked
from planner.storage.merging.merge import merge
from planner.storage.merging.touched import touched_between
from tests.day import TODAY
from tests.model.document_machine import start
from tests.model.what_differs import differences
from tests.storage.merging.drawn_sides import drawn_sides


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_findings_after_a_merge_are_those_of_a_full_check(data: st.DataObject):
    base, ours, theirs, _ = drawn_sides(data.draw)
    merged = merge(base, ours, theirs).model
    touched = touched_between(ours, merged)
    assert touched >= set(differences(ours, merged))
    after = Checked.of(ours, TODAY).after(Edited(merged, touched))
    whole = Checked.of(merged, TODAY)
    assert (after.found, after.found_in_model) == (whole.found, whole.found_in_model)


def test_equal_models_touch_nothing():
    model = merge(*[start()] * 3).model
    assert touched_between(model, model) == frozenset()
    assert touched_between(model, start()) == frozenset()
