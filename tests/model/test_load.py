import os
import subprocess
import sys
from functools import partial

import pytest

from planner.model.change import in_one_step
from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions, set_placement
from planner.model.edits.owners import add_owners
from planner.model.edits.structures import add_structure
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

EFFORTS = (0.1, 0.2, 0.3, 0.7, 0.15, 0.05, 0.45, 0.6)


def loaded():
    """A role that executes functions whose efforts add up differently in different orders."""
    names = {f"f_{number}": Function(name=f"Function {number}") for number in range(len(EFFORTS))}
    steps = [
        partial(add_structure, structure="s_1", name="Today"),
        partial(add_functions, structure="s_1", functions=names),
        partial(add_owners, structure="s_1", owners={"o_1": Owner(name="Lead")}),
    ]
    for key, effort in zip(names, EFFORTS, strict=True):
        steps.append(partial(set_placement, structure="s_1", function=key, effort=effort))
        steps.append(partial(assign, structure="s_1", function=key, owner="o_1", ownership="execution"))
    return Facts.of(in_one_step(*steps)(OperatingModel()).model, "s_1", TODAY).load("o_1")


def test_the_load_is_the_same_in_every_run_of_the_program():
    code = "from tests.model.test_load import loaded; print(repr(loaded()))"
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert printed == {f"{loaded()!r}\n"}
    assert loaded() == 2.55


# What Lead holds and looks after, and its load in full-time people.
TABLE = {
    "nothing": ("+ Lead", 0),
    "no effort given": ("A: E Lead", 0.1),
    "an effort": ("A {effort: 0.35}: E Lead", 0.35),
    "no effort at all": ("A {effort: 0}: E Lead", 0),
    "efforts add up": ("A {effort: 0.35}: E Lead\n  B {effort: 0.4}: E Lead", 0.75),
    "decision, input and review cost nothing": ("A {effort: 2}: D Lead; E Writer; I Lead; R Lead", 0),
    "one of two owners": ("A {effort: 0.5}: E Lead, Writer", 0.25),
    "one of three owners, of any kind": ("A {effort: 0.6}: E Lead, *Agency, #Sales", 0.2),
    "a share": ("A {effort: 0.5}: E Lead {share: 0.8}, Writer", 0.4),
    "a share of nothing": ("A {effort: 0.5}: E Lead {share: 0}, Writer", 0),
    "a share although nobody else executes": ("A {effort: 0.5}: E Lead {share: 0.5}", 0.25),
    "the other's share does not change its own part": ("A {effort: 0.5}: E Lead, Writer {share: 0.9}", 0.25),
    "shares that are more than the whole": ("A {effort: 0.5}: E Lead {share: 1}, Writer {share: 1}", 0.5),
    "a mark for undecided takes no part": ("A {effort: 0.5}: E? Lead", 0.5),
    "a parked function": ("(A) {effort: 0.5}: E Lead", 0),
    "one partner": ("+ Lead, *Agency > Lead", 0.15),
    "partners and work": ("A {effort: 0.5}: E Lead\n  + *Agency > Lead, *Studio > Lead", 0.8),
    "a department that it looks after": ("+ #Sales > Lead", 0),
    "its own contact": ("A {effort: 0.5}: E Lead > Writer", 0.5),
    "another load per contact": ("+ *Agency > Lead, *Studio > Lead\n! LOAD03 load_per_partner_contact 0.3", 0.6),
}


@pytest.mark.parametrize(("words", "load"), TABLE.values(), ids=TABLE.keys())
def test_the_load_is_what_its_parts_add_up_to(words: str, load: float) -> None:
    facts = Facts.of(sketched(f"Small team\n  {words}"), id_of("s", "Small team"), TODAY)
    assert facts.load(id_of("o", "Lead")) == pytest.approx(load, abs=1e-12)
