"""What a chart says first."""

import pytest

from planner.model.checked import Checked
from planner.model.statistics.sentences import (
    load_sentence,
    overlap_sentence,
    partner_sentence,
    spread_sentence,
    work_sentence,
)
from planner.model.statistics.structure_numbers import numbers_of
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched


def numbers(sketch, name="Team"):
    return numbers_of(Checked.of(sketched(sketch), TODAY), id_of("s", name))


@pytest.mark.parametrize(
    ("sketch", "says"),
    [
        (
            "Team\n  A {effort: 1.3}: E Head\n  B {effort: 0.2}: E One\n  C {effort: 0.2}: E Two\n  + Three",
            "Head is at 130 % of its time; three roles have less than half of theirs.",
        ),
        ("Team\n  A {effort: 0.9}: E Head", "No role is above 100 %; Head comes nearest with 90 %."),
        (
            "Team\n  A {effort: 1.3}: E Head\n  B {effort: 1.1}: E Lead",
            "Head is at 130 % of its time, and one more is above 100 %.",
        ),
        ("Team\n  A: E *Agency", "No role has a capacity, so nobody can be said to have too much work."),
    ],
)
def test_the_load_says_who_has_too_much_and_how_many_have_little(sketch, says):
    assert load_sentence(numbers(sketch)[0]).startswith(says)


def test_the_limit_of_the_model_is_the_one_that_counts():
    sketch = "Team\n  A {effort: 1.3}: E Head\n! LOAD03 overloaded 150"
    assert load_sentence(numbers(sketch)[0]) == "No role is above 150 %; Head comes nearest with 130 %."


@pytest.mark.parametrize(
    ("sketch", "says"),
    [
        (
            "Team\n  A: D Head; E Head\n  B: D Head; E Lead",
            "Head decides 2 of 2 functions and executes most, one function.",
        ),
        ("Team\n  A: D Head; E Lead", "Head decides 1 of 1 functions; Lead executes most, one function."),
        ("Team\n  A: D Head", "Head decides 1 of 1 functions; nobody executes anything yet."),
        ("Team\n  A: E Head", "Nobody decides anything yet; Head executes most, one function."),
        ("Team\n  A: I Head", "Nobody decides or executes anything yet."),
        ("Team", "Nobody decides or executes anything yet."),
    ],
)
def test_the_work_says_who_decides_and_who_executes_most(sketch, says):
    assert work_sentence(numbers(sketch)[0]) == says


@pytest.mark.parametrize(
    ("sketch", "says"),
    [
        (
            "Team\n  A: D One, Two",
            "One and Two do the same work most: 100 % of what they decide and execute, on one function.",
        ),
        ("Team\n  A: D One; E Two", "No two owners do the same work. One and Two meet most often, on one function."),
        ("Team\n  A: D One", "No two owners meet on a function."),
    ],
)
def test_the_overlap_names_the_two_with_most_of_the_same_work(sketch, says):
    assert overlap_sentence(numbers(sketch)[0]) == says


@pytest.mark.parametrize(
    ("sketch", "says"),
    [
        (
            "Team\n  A {area: X}: D One; E Two\n  B {area: Y}: D One",
            "X is spread widest, as over 2.0 equal owners; Y is in one hand.",
        ),
        ("Team\n  A {area: X}: D One; E Two", "X is spread widest, as over 2.0 equal owners; no area is in one hand."),
        ("Team\n  A {area: X}: D One", "Each area is in one hand."),
        ("Team\n  A {area: X}:", "Nobody decides or executes anything yet."),
    ],
)
def test_the_spread_names_the_widest_area(sketch, says):
    assert spread_sentence(numbers(sketch)[0]) == says


def test_the_partner_share_is_told_beside_what_it_was():
    sketch = "Small\n  A: E *Agency\nTeam\n  A: E Head\n  B: E *Agency"
    assert partner_sentence(*numbers(sketch)) == (
        "Partners execute 1 of 2 functions, 1 of them alone, and carry 50 % of the effort; in Small it was 100 %."
    )
    assert partner_sentence(*numbers("Team\n  A: E Head")) == "No partner executes anything."
    assert partner_sentence(*numbers("Team\n  A: D Head")) == "Nobody executes anything yet."
