"""The page about comparing says what the code does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.exchange.comparison.as_data import compare_data
from planner.exchange.comparison.report import compare_report
from planner.exchange.plan.as_csv import COLUMNS
from planner.exchange.plan.as_data import plan_data
from planner.exchange.plan.report import plan_report
from planner.model.compare.movement import Movement
from planner.model.compare.role_changes import HEIR, MOST
from planner.model.plan.function_steps import WEEKS, WEEKS_LONG
from planner.model.plan.step import StepKind
from planner.model.rules.load03 import BADLY_OVERLOADED
from planner.model.scorecard import MEASURES
from tests.exchange.hostile import AFTER, BEFORE, checked

PAGE = " ".join((Path(__file__).parents[2] / "docs" / "compare.md").read_text("utf-8").split())


def keys(data: Any) -> Iterator[str]:
    """Every key of data that is no id."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key[1:2] != "_" and " " not in key:
                yield key
            yield from keys(value)
    elif isinstance(data, list):
        for item in data:
            yield from keys(item)


def test_it_names_every_movement_step_and_figure() -> None:
    for movement in Movement:
        assert f"| {movement.sign} | {movement.words} |" in PAGE
    assert [kind for kind in StepKind if kind.words.lower() not in PAGE.lower()] == []
    assert [measure.title for measure in MEASURES if f"| {measure.title.lower()}" not in PAGE] == []


def test_it_says_the_numbers_that_are_used() -> None:
    numbers = (f"{HEIR:.0%}", f"{MOST:.0%}", f"{BADLY_OVERLOADED.default}%")
    assert all(number.replace("%", " %") in PAGE for number in numbers)
    assert f"**{WEEKS} weeks**" in PAGE
    assert f"**{WEEKS_LONG} weeks**" in PAGE


def test_it_describes_every_key_of_the_data_and_every_column() -> None:
    data = (compare_data(compare_report(checked(), BEFORE, AFTER)), plan_data(plan_report(checked(), BEFORE, AFTER)))
    known = {*Movement, "input", "execution", "review"}
    assert {key for each in data for key in keys(each) if f'"{key}"' not in PAGE} - known == set()
    assert ", ".join(COLUMNS) in PAGE
