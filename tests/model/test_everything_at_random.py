"""Edits, fixes, undo, redo, saving and loading in any order: what must hold however they are mixed."""

import inspect
import pkgutil
from importlib import import_module

from hypothesis import HealthCheck, settings

from planner.model import edits
from planner.model.change import Edited
from tests.model.document_machine import MODULES, Document
from tests.model.drawn_edits import DRAWN, module_of

TestDocument = Document.TestCase
TestDocument.settings = settings(
    max_examples=100, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_every_edit_takes_part() -> None:
    written = set()
    for found in pkgutil.iter_modules(edits.__path__):
        module = import_module(f"{edits.__name__}.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            takes_a_model = next(iter(inspect.signature(function).parameters), "") == "model"
            is_edit = takes_a_model and function.__annotations__.get("return") is Edited
            if is_edit and function.__module__ == module.__name__ and not name.startswith("_"):
                written.add(function)
    helpers = {"edited", "with_structure"}
    assert {function.__name__ for function in written} - helpers == {function.__name__ for function in DRAWN}


def test_every_edit_that_is_drawn_has_a_turn() -> None:
    having_turns = {module for modules in MODULES.values() for module in modules}
    assert set(map(module_of, DRAWN)) == having_turns
