"""What is said about a structure as a whole: what it comes after, which is today's, and when it is time for it."""

from typing import Any

import pytest

from planner.model.edits.structures import duplicate_structure, set_structure
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from tests.integrity import assert_whole
from tests.rules.sketch import id_of, sketched

ONE, TWO, THREE, COPY = id_of("s", "One"), id_of("s", "Two"), id_of("s", "Three"), "s_copy00000000"

DUE = {
    "trigger_kind": "headcount",
    "trigger": "6 people",
    "size_band": "6-20",
    "size_source": "practitioners",
    "note": "not before spring",
}


def start() -> OperatingModel:
    return sketched("One\n  SEO: D Head\nTwo\n  SEO: D Lead\nThree\n  SEO:")


@pytest.mark.parametrize(
    ("fields", "touched"),
    [
        ({"after": ONE}, {THREE}),
        ({"name": " Third   stage "}, {THREE}),
        ({"baseline": True}, {THREE}),
        (DUE, {THREE}),
        ({"name": "Three", "after": None, "baseline": False}, set()),
        ({}, set()),
    ],
)
def test_fields_are_set_and_told(fields: dict[str, Any], touched: set[str]) -> None:
    before = start()
    edited = set_structure(before, structure=THREE, **fields)
    assert_whole(edited.model)
    assert {ref.id for ref in edited.touched} == touched
    assert (edited.model is before) is (not touched)
    place = edited.model.structures[THREE]
    assert {name: getattr(place, name) for name in fields} == {
        **fields,
        **({"name": "Third stage"} if fields.get("name", "").startswith(" ") else {}),
    }


def test_a_structure_that_comes_after_another_is_compared_with_it() -> None:
    model = set_structure(start(), structure=THREE, after=ONE).model
    assert (model.before(THREE), model.before(TWO)) == (ONE, ONE)
    assert set_structure(model, structure=THREE, after=None).model.before(THREE) == TWO


def test_there_is_one_baseline() -> None:
    model = set_structure(start(), structure=ONE, baseline=True).model
    after, touched = set_structure(model, structure=TWO, baseline=True)
    assert [key for key, place in after.structures.items() if place.baseline] == [TWO]
    assert {ref.id for ref in touched} == {ONE, TWO}
    assert not any(s.baseline for s in set_structure(after, structure=TWO, baseline=False).model.structures.values())


@pytest.mark.parametrize(
    "wrong",
    [
        {"after": THREE},
        {"after": "s_gone"},
        {"name": ""},
        {"trigger": "bell\x07"},
        {"baseline": "yes"},
        {"rank": "i"},
        {"functions": {}},
        {"colour": "red"},
        {"structure": "s_gone"},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(EditError):
        set_structure(start(), **{"structure": THREE, **wrong})


def test_a_copy_says_what_size_it_suits_and_not_when_it_is_due() -> None:
    model = set_structure(start(), structure=TWO, baseline=True, after=ONE, **DUE).model
    copy = duplicate_structure(model, structure=TWO, copy=COPY, name="Copy").model.structures[COPY]
    said = {name: getattr(copy, name) for name in (*DUE, "after", "baseline")}
    assert said == DUE | {"trigger_kind": "", "trigger": "", "after": None, "baseline": False}
