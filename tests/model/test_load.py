import os
import subprocess
import sys
from functools import partial

from planner.model.change import in_one_step
from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions, set_placement
from planner.model.edits.owners import add_owners
from planner.model.edits.structures import add_structure
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from tests.day import TODAY

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
