"""What single cells say, whatever their dress."""

import pytest

from planner.exchange.matrix.cell import said
from planner.exchange.matrix.legend import legend_of
from planner.exchange.matrix.owner_kind import guessed_kind
from planner.exchange.matrix.scheme import SCHEMES, Meaning, scheme_named

RACI = SCHEMES["RACI"].letters
BOTH = {"decision", "execution"}


@pytest.mark.parametrize(
    "cell",
    [
        "R/A",
        "A,R",
        "AR",
        "**R/A**",
        "A / R",
        "a/r",
        "R & A",
        "R and A",
        "R\nA",
        "*A*; *R*",
        "A-R",
        "A R",
        "R+A",
        "R/A*",
    ],
)
def test_letters_that_stand_together_are_all_read(cell):
    assert said(cell, RACI).meanings == BOTH


@pytest.mark.parametrize("cell", ["", " ", "-", "–", "—", "N/A", "n/a", "NA", "none", "**-**"])  # noqa: RUF001
def test_nothing_is_said_in_many_ways(cell):
    assert said(cell, RACI).meanings == frozenset()


@pytest.mark.parametrize(
    "cell", ["x", "✓", "RR", "RX", "3", "TBD", "see the charter", "R?", "D", "rac", "(lead)", "A" * 20_000]
)
def test_what_fits_no_scheme_is_not_read(cell):
    assert said(cell, RACI) is None


@pytest.mark.parametrize(
    ("cell", "meaning", "behind"),
    [
        ("A (budget)", "decision", "budget"),
        ("R: the copy", "execution", "the copy"),
        ("C - claims only", "input", "claims only"),
        ("R [EMEA] (first draft)", "execution", "EMEA; first draft"),
        ("Responsible (R)", "execution", ""),
        ("R (assist)", "execution", "assist"),
        ("signs off", "review", ""),
        ("Supports", "input", ""),
        ("kept informed", "informed", ""),
    ],
)
def test_words_and_what_stands_behind(cell, meaning, behind):
    read = said(cell, RACI)
    assert (set(read.meanings), read.behind) == ({meaning}, behind)


def test_a_scheme_says_what_letters_mean():
    assert said("S", SCHEMES["RASCI"].letters).meanings == {"input"}
    assert said("I", SCHEMES["ours"].letters).meanings == {"input"}
    assert said("I", SCHEMES["RAPID"].letters).meanings == {"input"}
    assert said("I", SCHEMES["DACI"].letters).meanings == {"informed"}
    assert said("R", SCHEMES["ours"].letters).meanings == {"review"}
    assert said("O", SCHEMES["RACIO"].letters).meanings == {Meaning.LEFT_OUT}


@pytest.mark.parametrize(
    ("name", "found"), [("raci", "RACI"), ("RASIC", "RASCI"), (" Rapid ", "RAPID"), ("OURS", "ours")]
)
def test_schemes_are_known_by_their_names(name, found):
    assert scheme_named(name).name == found


def test_no_scheme_has_another_name():
    assert scheme_named("RACE") is None


@pytest.mark.parametrize(
    "line",
    [
        "R = Responsible, A = Accountable",
        "**R**: Responsible (does the work) · **A**: Accountable",
        "Responsible (R), Accountable (A)",
        "(R) Responsible / (A) Accountable".replace(") ", ") = "),
        "R - Responsible; A – approver",  # noqa: RUF001
    ],
)
def test_a_legend_is_read(line):
    assert legend_of(line) == {"R": "execution", "A": "decision"}


def test_a_sentence_is_no_legend():
    assert legend_of("Plan B: we wait. A - or not at all") == {}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Media agency", "partner"),
        ("Freelance writer", "partner"),
        ("SEO consultant", "partner"),
        ("3rd party studio", "partner"),
        ("Agency manager", "role"),
        ("Head of agencies", "role"),
        ("Sales", "department"),
        ("Legal team", "department"),
        ("Human resources", "department"),
        ("Customer success", "department"),
        ("Design dept.", "department"),
        ("Sales manager", "role"),
        ("Content lead", "role"),
        ("Content team", "role"),
        ("Legalese writer", "role"),
    ],
)
def test_the_kind_of_an_owner_is_guessed_from_its_name(name, kind):
    assert guessed_kind(name).kind == kind


def test_what_stands_above_several_owners_tells_their_kind():
    assert guessed_kind("Copy bureau", "External").kind == "partner"
    assert guessed_kind("Controlling", "Other departments").kind == "department"
    assert guessed_kind("Writer", "Marketing").kind == "role"
