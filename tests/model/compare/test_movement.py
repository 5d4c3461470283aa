"""What happens to one ownership of a function on the way from one structure to another."""

import pytest

from planner.model.compare.movement import Movement, Place
from planner.model.vocabulary import Ownership
from tests.model.compare.held import SEO, compared, one_function

CASES = [
    ("SEO: D Head", "SEO: D Head", "stays"),
    ("SEO: D Head, Lead", "SEO: D Lead, Head", "stays"),
    ("SEO: D *Agency", "SEO: D *Agency", "stays"),
    ("SEO: D *Agency", "SEO: D Head", "comes_in_house"),
    ("SEO: D *Agency, Head", "SEO: D Head", "comes_in_house"),
    ("SEO: D *Agency", "SEO: D #Sales", "comes_in_house"),
    ("SEO: D Head", "SEO: D *Agency", "goes_outside"),
    ("SEO: D Head", "SEO: D Head, *Agency", "goes_outside"),
    ("SEO: D Head", "SEO: D Lead", "moves"),
    ("SEO: D Head", "SEO: D Head, Lead", "moves"),
    ("SEO: D Head, Lead", "SEO: D Head", "moves"),
    ("SEO: D *Agency", "SEO: D *Studio", "moves"),
    ("SEO: D *Agency, Head", "SEO: D *Agency", "moves"),
    ("SEO:", "SEO: D Head", "newly_owned"),
    ("SEO:", "SEO: D *Agency", "newly_owned"),
    ("", "SEO: D Head", "newly_owned"),
    ("(SEO): D Lead", "SEO: D Head", "newly_owned"),
    ("SEO: D Head", "(SEO): D Head", "newly_parked"),
    ("SEO:", "(SEO):", "newly_parked"),
    ("SEO: D Head", "SEO:", "lost"),
    ("SEO: D *Agency", "", "lost"),
    ("SEO: D Head", "SEO: E Head", "lost"),
    ("SEO:", "SEO: E Head", "still_nobody"),
    ("SEO: D?", "SEO: D?", "still_nobody"),
    ("SEO:", "", "still_nobody"),
    ("", "SEO:", "still_nobody"),
    ("(SEO): D Head", "(SEO): D Lead", None),
    ("(SEO): D Head", "", None),
    ("", "(SEO): D Head", None),
]


@pytest.mark.parametrize(("before", "after", "expected"), CASES)
def test_the_first_that_fits_counts(before: str, after: str, expected: str | None) -> None:
    found = one_function(before, after).functions[SEO].movements.get(Ownership.DECISION)
    assert found == expected
    if expected:
        assert found.words.replace("-", " ").replace(" ", "_") == expected
        assert len(found.sign) == 1


def test_every_movement_has_a_case_and_a_sign_of_its_own() -> None:
    assert {case[2] for case in CASES} == {*Movement, None}
    assert len({movement.sign for movement in Movement}) == len(Movement)


@pytest.mark.parametrize(
    ("before", "after", "places", "changes"),
    [
        ("SEO: D Head", "SEO: D Head", ("in_scope", "in_scope"), False),
        ("SEO:", "SEO:", ("in_scope", "in_scope"), False),
        ("SEO: D Head", "SEO: D Head; R Lead", ("in_scope", "in_scope"), True),
        ("SEO: D Head", "(SEO): D Head", ("in_scope", "parked"), True),
        ("(SEO):", "(SEO): D Head", ("parked", "parked"), False),
        ("(SEO):", "", ("parked", "absent"), True),
        ("", "SEO:", ("absent", "in_scope"), True),
    ],
)
def test_a_function_changes_with_its_place_or_any_owner(before, after, places, changes) -> None:
    found = one_function(before, after).functions[SEO]
    assert (found.before, found.after) == tuple(Place(place) for place in places)
    assert found.changes is changes


def test_a_function_of_neither_structure_is_not_compared() -> None:
    assert SEO not in compared("Before\n  PR:\nAfter\n  PR:\n! function SEO {critical: yes}").functions
