"""Whatever two people did: nothing is invented, nothing is lost, and it does not matter whose side is ours."""

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from planner.model.operating_model import OperatingModel
from planner.storage.merging.merge import merge
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.storage.merging.drawn_sides import drawn_sides
from tests.storage.merging.everyday import big, records_in, two_days
from tests.storage.merging.laws import assert_laws
from tests.storage.strategies import models


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_edits_on_both_sides(data: st.DataObject):
    sides = drawn_sides(data.draw)
    note(sides.edits)
    assert_laws(*sides[:3])


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(models(), models())
def test_a_model_wins_against_the_one_both_come_from(one: OperatingModel, other: OperatingModel):
    for base, ours, theirs, expected in (
        (one, one, other, other),
        (one, other, one, other),
        (one, other, other, other),
    ):
        merged = merge(base, ours, theirs)
        assert merged.conflicts == ()
        assert to_bytes(merged.model) == to_bytes(parse(to_bytes(expected), "expected.opmodel").model)


def test_nineteen_of_twenty_ordinary_days_leave_nothing_to_decide():
    base = parse(to_bytes(big()), "base.opmodel").model
    assert 480 <= records_in(base) <= 550
    conflicts = [merge(base, *two_days(base, seed)).conflicts for seed in range(100)]
    assert sum(not found for found in conflicts) >= 95


def test_ordinary_days_keep_the_laws():
    base = parse(to_bytes(big()), "base.opmodel").model
    for seed in range(1000, 1006):
        assert_laws(base, *two_days(base, seed))
