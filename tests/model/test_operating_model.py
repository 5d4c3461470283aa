"""The model as a value: its normal form, its orders, and the ids of its records."""

import re

import pytest
from pydantic import ValidationError

from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from tests.integrity import assert_whole

MESSY = {
    "functions": {"f_1": {"name": "SEO"}, "f_2": {"name": "Blog"}},
    "owners": {"o_1": {"name": "Head"}, "o_2": {"name": "Agency", "kind": "partner"}},
    "structures": {
        "s_1": {
            "name": "Small team",
            "functions": {"f_1": {}, "f_2": {}},
            "owners": {"o_1": {"capacity": 1, "people": 1.0}, "o_2": {"people": 1}},
            "assignments": {"f_1": {"o_1": {"decision": {}}, "o_2": {}}, "f_2": {"o_1": {}}},
        }
    },
}


def test_the_normal_form_writes_no_default_and_no_empty_entry() -> None:
    model = OperatingModel.model_validate(MESSY).with_defaults_removed()
    place = model.structures["s_1"]
    assert (place.owners["o_1"].capacity, place.owners["o_1"].people) == (None, None)
    assert place.owners["o_2"].people == 1, "one person is no default of a partner"
    assert {function: set(holders) for function, holders in place.assignments.items()} == {"f_1": {"o_1"}}
    assert model.with_defaults_removed() is model
    assert_whole(model)


def test_a_record_cannot_be_changed_in_place() -> None:
    model = OperatingModel.model_validate(MESSY)
    with pytest.raises(ValidationError):
        model.functions["f_1"].name = "Another"
    with pytest.raises(TypeError):
        model.functions["f_3"] = model.functions["f_1"]
    with pytest.raises(TypeError):
        model.structures["s_1"].assignments["f_1"]["o_1"]["review"] = None


@pytest.mark.parametrize("kind", RecordKind)
def test_an_id_is_a_letter_and_twelve_random_places(kind: RecordKind) -> None:
    ids = {new_id(kind) for _ in range(500)}
    assert len(ids) == 500
    assert all(re.fullmatch(rf"{kind.value}_[a-z0-9]{{12}}", made) for made in ids)
