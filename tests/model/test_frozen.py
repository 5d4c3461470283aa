"""Records: frozen, strict about types, equal by their values, and keeping what they do not know."""

from datetime import date

import pytest
from pydantic_core import ValidationError

from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Owner, Placement, Seat, Spot, Structure


def test_a_record_changes_neither_by_setting_nor_by_deleting():
    area = Area(name="Content")
    with pytest.raises(ValidationError, match="frozen"):
        area.name = "Brand"
    with pytest.raises(ValidationError, match="frozen"):
        del area.name
    assert area == Area(name="Content")


@pytest.mark.parametrize(
    ("kind", "values", "field"),
    [
        (Area, {}, "name"),
        (Area, {"name": 3}, "name"),
        (Area, {"name": "Content", "rank": "A"}, "rank"),
        (Assignment, {"share": 1.5}, "share"),
        (Placement, {"effort": "0.5"}, "effort"),
        (Placement, {"effort": float("nan")}, "effort"),
        (Seat, {"people": -1}, "people"),
        (Spot, {"layer": 1.0, "place": 0}, "layer"),
        (Owner, {"name": "Agency", "renewal": "1 May 2027"}, "renewal"),
        (Owner, {"name": "Agency", "may_decide": "yes"}, "may_decide"),
    ],
)
def test_a_value_that_does_not_fit_is_named(kind, values, field):
    with pytest.raises(ValidationError) as refused:
        kind.model_validate(values)
    assert [mistake["loc"] for mistake in refused.value.errors()] == [(field,)]


def test_values_become_what_their_field_holds():
    owner = Owner(name="Agency", renewal="2027-05-01")
    assert owner.renewal == date(2027, 5, 1)
    assert Assignment(share=1 / 3).share == 0.333333
    with pytest.raises(TypeError):
        Structure(name="Team", owners={"o": Seat()}).owners["p"] = Seat()


def test_what_is_not_known_is_kept_by_copies_and_counts_when_records_are_compared():
    later = Area.model_validate({"name": "Content", "x_colour": "red"})
    assert later.replace(name="Brand").model_extra == {"x_colour": "red"}
    assert later.model_copy(update={"x_colour": "blue"}).model_extra == {"x_colour": "blue"}
    assert later.model_extra == {"x_colour": "red"}
    assert later != Area(name="Content")
    assert dict(later) == {"name": "Content", "rank": "", "x_colour": "red"}


def test_records_of_the_same_values_are_equal_and_have_one_hash():
    assert {Area(name="Content"), Area(name="Content", rank=""), Area(name="Brand")} == {
        Area(name="Brand"),
        Area(name="Content"),
    }
    assert Assignment() != Seat()
    assert repr(Area(name="Content", rank="b")) == "Area(name='Content', rank='b')"


def test_models_without_values_share_their_empty_maps():
    one, other = OperatingModel(), OperatingModel(title="Team")
    assert one.functions is other.functions
    assert one.model_fields_set == set()
    assert other.model_fields_set == {"title"}
