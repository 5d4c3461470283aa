"""The rules against a second, naive reading of their conditions, on models and tables drawn at random.

That reading knows nothing of the application: it works on the plain maps of a file, or the rows of a table, and loops
over everything.
"""

from collections import Counter

import pytest

from planner.model.rulebook import RULES
from tests.day import TODAY
from tests.rules.oracle.compare import disagreements_on_model, disagreements_on_table
from tests.rules.oracle.place import LIMITS
from tests.rules.oracle.reading import CODES

HUNDREDS = range(5)


@pytest.mark.parametrize("hundred", HUNDREDS)
@pytest.mark.parametrize("disagreements", [disagreements_on_model, disagreements_on_table])
def test_the_rules_find_what_a_naive_reading_of_their_conditions_finds(disagreements, hundred: int) -> None:
    seen: Counter[str] = Counter()
    for seed in range(100 * hundred, 100 * hundred + 100):
        assert disagreements(seed, TODAY, seen) == [], f"seed {seed}"
    assert len(seen) > 30, "the models drawn give most rules something to find"


def test_the_models_drawn_reach_every_rule() -> None:
    seen: Counter[str] = Counter()
    for seed in range(200):
        disagreements_on_model(seed, TODAY, seen)
    assert seen.keys() == CODES == {rule.code for rule in RULES}
    assert min(seen.values()) >= 5


def test_the_numbers_of_the_naive_reading_are_all_that_a_model_may_change() -> None:
    numbers = {rule.code: {t.name: t.default for t in rule.thresholds} for rule in RULES if rule.thresholds}
    assert numbers == LIMITS
