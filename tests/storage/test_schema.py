"""The schema describes every file that is written, and nothing that would be refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from planner.model.flat import records_of
from planner.model.operating_model import OperatingModel
from planner.storage.library import template_model, templates
from planner.storage.schema import schema
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES, sample_tree
from tests.storage.strategies import models

SCHEMA = schema()
VALID = Draft202012Validator(SCHEMA)

Tree = dict[str, Any]


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_every_kind_of_record_and_every_field_is_described():
    for record in records_of(SAMPLE).values():
        kind = type(record)
        described = SCHEMA if kind is OperatingModel else SCHEMA["$defs"][kind.__name__]
        assert set(kind.model_fields) <= set(described["properties"])
        assert described["description"]


def test_the_sample_of_every_field_fits():
    VALID.validate(json.loads(SAMPLE_BYTES))


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.name)
def test_every_template_fits(template):
    VALID.validate(json.loads(to_bytes(template_model(template))))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_every_model_fits(model: OperatingModel):
    VALID.validate(json.loads(to_bytes(model)))


def test_what_belongs_to_others_and_what_is_not_known_fits():
    tree = sample_tree()
    tree["x_mine"] = [1]
    tree["functions"]["x_list"] = {"any": "thing"}
    tree["functions"]["f_quality"]["tier"] = None
    tree["structures"]["s_small"]["assignments"]["f_quality"]["o_head"]["x_more"] = 1
    tree["checkpoints"]["k_before"]["functions"]["x_count"] = 1
    VALID.validate(tree)


def _in(*keys: str, **values: Any) -> Callable[[Tree], None]:
    def change(tree: Tree) -> None:
        for key in keys:
            tree = tree[key]
        tree.update(values)

    return change


WRONG = {
    "no version": lambda tree: tree.pop("version"),
    "another format": _in(format="drawing"),
    "a version that never was": _in("version", major=0),
    "a title that is a number": _in(title=3),
    "a text that is too long": _in(title="x" * 10_001),
    "a control character": _in(title="bell\a"),
    "a function without a name": lambda tree: tree["functions"]["f_quality"].pop("name"),
    "an id of another kind": _in("functions", o_head={"name": "Head"}),
    "records in a list": _in(functions=[]),
    "a negative effort": _in("structures", "s_small", "functions", "f_quality", effort=-0.1),
    "more than all of the work": _in(
        *("structures", "s_small", "assignments", "f_quality", "o_head", "execution"), share=1.5
    ),
    "yes in words": _in("functions", "f_quality", critical="yes"),
    "a rank with capitals": _in("areas", "a_data", rank="A"),
    "a set of numbers": _in("functions", "f_quality", affects=[1]),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_what_is_refused_does_not_fit(change):
    tree = sample_tree()
    change(tree)
    assert not VALID.is_valid(tree)


def test_limits_and_words_are_told():
    told = SCHEMA["description"]
    assert all(limit in told for limit in ("64 MiB", "64 levels", "200,000 records", "10,000 characters", "1.0"))
    assert SCHEMA["$defs"]["Function"]["properties"]["process_level"]["examples"] == [
        "lightweight",
        "standard",
        "detailed",
    ]
