"""A model and the flat map of its records are two ways to hold one thing."""

import pytest
from hypothesis import HealthCheck, given, settings

from planner.model.agreements import Checkpoint
from planner.model.flat import model_of, nested_fields, own_fields, parent, records_of
from planner.model.operating_model import OperatingModel
from planner.model.records import Assignment, Layout, Spot, Structure
from planner.model.references import references
from tests.integrity import dangling
from tests.storage.samples import SAMPLE
from tests.storage.strategies import models

MODEL = SAMPLE.with_defaults_removed()


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_a_model_comes_back_from_its_records(model: OperatingModel):
    assert model_of(records_of(model)) == model


def test_every_record_stands_behind_the_one_that_holds_it():
    records = records_of(MODEL)
    before: set[tuple[str, ...]] = {()}
    for path in records:
        assert parent(path) in before
        before.add(path)
    assert records[("structures", "s_small", "assignments", "f_quality", "o_head", "decision")] == Assignment()
    assert parent(("structures", "s_small", "assignments", "f_quality", "o_head", "decision")) == (
        "structures",
        "s_small",
    )
    assert parent(("checkpoints", "k_before", "state", "owners", "o_clerk")) == ("checkpoints", "k_before", "state")


def test_fields_are_of_the_record_or_hold_others():
    assert nested_fields(Structure)["assignments"].levels == 3
    assert nested_fields(Checkpoint)["state"].levels == 0
    assert nested_fields(Structure).keys().isdisjoint(own_fields(Structure))
    assert {*nested_fields(Structure), *own_fields(Structure)} == set(Structure.model_fields)


def test_a_record_left_out_is_not_in_the_model():
    records = records_of(MODEL)
    del records[("decisions", "d_hire")]
    assert model_of(records) == MODEL.replace(decisions={"d_agency": MODEL.decisions["d_agency"]})
    with pytest.raises(ValueError, match="no model"):
        model_of({})


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_what_a_record_needs_is_there_in_a_whole_model(model: OperatingModel):
    assert dangling(model) == []
    records = records_of(model)
    for path, record in records.items():
        for reference in references(path, record):
            assert any(target in records for target in reference.targets), (path, reference)


def test_every_reference_that_a_model_must_keep_is_known():
    records = records_of(MODEL.replace(layout=Layout(owners={"o_head": Spot(layer=0, place=0)})))
    needed = {(path, target) for path, r in records.items() for ref in references(path, r) for target in ref.targets}
    small = ("structures", "s_small")
    assert {
        (("functions", "f_quality"), ("areas", "a_data")),
        (("functions", "f_quality"), ("goals", "g_pipeline")),
        (("functions", "f_quality"), ("tools", "t_crm")),
        (("tools", "t_crm"), ("owners", "o_head")),
        (("decisions", "d_agency"), ("owners", "o_head")),
        (("decisions", "d_agency"), ("structures", "s_small")),
        (("structures", "s_growth"), small),
        ((*small, "functions", "f_quality"), ("functions", "f_quality")),
        ((*small, "functions", "f_quality"), (*small, "owners", "o_head")),
        ((*small, "owners", "o_agency"), ("owners", "o_agency")),
        ((*small, "owners", "o_agency"), (*small, "owners", "o_head")),
        ((*small, "assignments", "f_writing", "o_sales", "input"), (*small, "functions", "f_writing")),
        ((*small, "assignments", "f_writing", "o_sales", "input"), (*small, "owners", "o_sales")),
        ((*small, "handoffs", "h_leads"), ("owners", "o_sales")),
        ((*small, "handoffs", "h_leads"), ("functions", "f_quality")),
        ((*small, "cadences", "c_weekly"), ("owners", "o_head")),
        (("plans", "s_small s_growth", "steps", "retire o_head"), ("owners", "o_sales")),
        (("layout", "owners", "o_head"), ("owners", "o_head")),
    } <= needed
