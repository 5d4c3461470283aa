"""The rulebook: all rules, and asking them about one subject or about the model as a whole."""

from collections.abc import Iterable, Mapping
from functools import cache

from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.model_facts import ModelFacts
from planner.model.rule import About, AnyRule, Rule, pair_ends
from planner.model.rules import (
    chg01,
    chg02,
    chg03,
    ext01,
    ext02,
    ext03,
    ext04,
    ext05,
    ext06,
    ext07,
    gap01,
    gap02,
    gap03,
    gap04,
    gap05,
    gap06,
    gap07,
    gap08,
    gap09,
    gov01,
    gov02,
    gov03,
    gov04,
    gov05,
    gov06,
    gov07,
    gov08,
    hand01,
    hand02,
    hand03,
    hand04,
    load01,
    load02,
    load03,
    load04,
    load05,
    load06,
    load07,
    load08,
    ovl01,
    ovl02,
    ovl03,
    ovl04,
    ovl05,
    ovl06,
    ovl07,
    ovl08,
    ovl09,
    ovl10,
    proc01,
    proc02,
    proc03,
    proc04,
    proc05,
    proc06,
)

RULES: tuple[AnyRule, ...] = (
    gap01.RULE,
    gap02.RULE,
    gap03.RULE,
    gap04.RULE,
    gap05.RULE,
    gap06.RULE,
    gap07.RULE,
    gap08.RULE,
    gap09.RULE,
    ovl01.RULE,
    ovl02.RULE,
    ovl03.RULE,
    ovl04.RULE,
    ovl05.RULE,
    ovl06.RULE,
    ovl07.RULE,
    ovl08.RULE,
    ovl09.RULE,
    ovl10.RULE,
    ext01.RULE,
    ext02.RULE,
    ext03.RULE,
    ext04.RULE,
    ext05.RULE,
    ext06.RULE,
    ext07.RULE,
    load01.RULE,
    load02.RULE,
    load03.RULE,
    load04.RULE,
    load05.RULE,
    load06.RULE,
    load07.RULE,
    load08.RULE,
    proc01.RULE,
    proc02.RULE,
    proc03.RULE,
    proc04.RULE,
    proc05.RULE,
    proc06.RULE,
    hand01.RULE,
    hand02.RULE,
    hand03.RULE,
    hand04.RULE,
    chg01.RULE,
    chg02.RULE,
    chg03.RULE,
    gov01.RULE,
    gov02.RULE,
    gov03.RULE,
    gov04.RULE,
    gov05.RULE,
    gov06.RULE,
    gov07.RULE,
    gov08.RULE,
)
"""Every rule, family by family."""

RULE_BY_CODE: Mapping[str, AnyRule] = {rule.code: rule for rule in RULES}


def ask(facts: Facts, about: About, subjects: Iterable[str]) -> dict[str, tuple[Finding, ...]]:
    """Ask every rule about subjects of one kind in a structure; those that give no findings are left out."""
    there = [subject for subject in subjects if _is_there(facts, about, subject)]
    found: dict[str, list[Finding]] = {}
    for rule in _rules(about, facts.off):
        check = rule.check
        for subject in there:
            for finding in check(facts, subject):
                found.setdefault(subject, []).append(finding)
    return {subject: tuple(findings) for subject, findings in found.items()}


def ask_about_model(facts: ModelFacts) -> tuple[Finding, ...]:
    """Ask every rule that is about the model as a whole."""
    rules = (rule for rule in RULES if rule.about is About.MODEL and rule.code not in facts.off)
    return tuple(finding for rule in rules for finding in rule.check(facts, ""))  # type: ignore[arg-type]


@cache
def _rules(about: About, off: frozenset[str]) -> tuple[Rule[Facts], ...]:
    return tuple(rule for rule in RULES if rule.about is about and rule.code not in off)  # type: ignore[misc]


def _is_there(facts: Facts, about: About, subject: str) -> bool:
    seats = facts.structure.owners
    if about is About.FUNCTION:
        return subject in facts.model.functions
    if about is About.OWNER:
        return subject in seats
    if about is About.PAIR:
        return all(owner in seats for owner in pair_ends(subject))
    return about is not About.HANDOFF or subject in facts.structure.handoffs
