"""A copy for others holds nothing of what is private, and everything else."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.model.redaction import Private, redacted
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.integrity import dangling
from tests.storage.samples import SAMPLE
from tests.storage.strategies import models

MODEL = SAMPLE.with_defaults_removed()
NOTES = (
    "see <b>C:\\data</b>",
    "since 2024",
    "not before spring",
    "by mail",
    "30 minutes",
    "with thanks",
    "until spring",
    "lively",
    "Brand voice",
    "Ask",
)
SECRETS = {
    Private.NOTES: NOTES,
    Private.PEOPLE: ("—", "Head, sales"),
    Private.COSTS: ("2,000 a month", "retainer"),
    Private.DECISIONS: ("Keep the agency", "Hire", "quality"),
}


def texts(model: OperatingModel) -> set[str]:
    def within(value: object) -> set[str]:
        if isinstance(value, dict):
            return set().union(*map(within, value.values()), value.keys())
        return set().union(*map(within, value)) if isinstance(value, list) else {str(value)}

    return within(json.loads(to_bytes(model)))


@pytest.mark.parametrize("private", Private)
def test_each_kind_is_left_out_alone(private: Private):
    copy = redacted(MODEL, {private})
    left = texts(copy.model)
    assert left.isdisjoint(SECRETS[private])
    assert left >= {text for kind, found in SECRETS.items() if kind is not private for text in found}
    assert copy.taken == {private: {Private.NOTES: 11, Private.DECISIONS: 3}.get(private, 2)}


def test_nothing_else_is_touched():
    copy = redacted(MODEL, set(Private)).model
    assert texts(MODEL) - texts(copy) <= {
        *(text for found in SECRETS.values() for text in found),
        *("note", "cost", "commercial_model", "holder", "decisions", "d_agency", "d_hire", "about", "review"),
        *("2026-09-01", "s_small", "participants", "parking_lot", "p_brand", "closed", "next_steps", "n_ask", "done"),
        *("2026-12-01", "votes", "f_video", "dots", "7", "Video", "fists", "four", "3", "two"),
    }
    function = MODEL.functions["f_quality"]
    assert copy.functions["f_quality"] == function.replace(note="")
    assert copy.structures["s_small"].functions == MODEL.structures["s_small"].functions
    assert copy.structures["s_small"].assignments == MODEL.structures["s_small"].assignments
    assert copy.accepted.keys() == MODEL.accepted.keys()
    assert redacted(MODEL, set()).model == MODEL


def test_a_checkpoint_is_redacted_too():
    kept = MODEL.checkpoints["k_before"]
    state = kept.state.replace(
        note="private", owners=frozen_map({"o_clerk": kept.state.owners["o_clerk"].replace(holder="somebody")})
    )
    model = MODEL.replace(checkpoints=frozen_map({"k_before": kept.replace(state=state)}))
    assert {"private", "somebody"} <= texts(model)
    assert {"private", "somebody"}.isdisjoint(texts(redacted(model, set(Private)).model))


def test_what_is_not_known_is_left_out_unless_told():
    tree = json.loads(to_bytes(MODEL))
    tree["functions"]["f_quality"]["salary"] = "high"
    tree["structures"]["s_small"]["owners"]["o_head"]["x_person"] = {"name": "somebody"}
    tree["functions"]["x_list"] = ["hidden"]
    tree["later"] = {"secret": 1}
    model = parse(json.dumps(tree).encode(), "later.opmodel").model
    copy = redacted(model, {Private.PEOPLE})
    assert copy.unknown == 4
    assert {"salary", "x_person", "somebody", "x_list", "hidden", "later", "secret"}.isdisjoint(texts(copy.model))
    kept = redacted(model, {Private.PEOPLE}, keep_unknown=True)
    assert kept.unknown == 0
    assert {"salary", "x_person", "x_list", "later"} <= texts(kept.model)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(models(), st.sets(st.sampled_from(Private)))
def test_a_copy_of_any_model_is_whole_and_can_be_saved(model: OperatingModel, private: set[Private]):
    copy = redacted(model, private)
    opened = parse(to_bytes(copy.model), "copy.opmodel")
    assert not opened.repaired
    assert opened.model == copy.model
    assert dangling(copy.model) == []
    assert redacted(copy.model, private).taken == dict.fromkeys(private, 0)
