"""The rulebook: all rules, and asking them about one subject or about a whole structure."""

from collections.abc import Iterable, Mapping

from planner.model.facts import Facts
from planner.model.finding import Finding, Fix
from planner.model.rule import About, Rule
from planner.model.rules import chg01, ext01, ext02, gap01, gap02, gap03, load01, ovl01, ovl02

RULES: tuple[Rule, ...] = (
    gap01.RULE,
    gap02.RULE,
    gap03.RULE,
    ovl01.RULE,
    ovl02.RULE,
    ext01.RULE,
    ext02.RULE,
    load01.RULE,
    chg01.RULE,
)
"""Every rule, family by family."""

RULE_BY_CODE: Mapping[str, Rule] = {rule.code: rule for rule in RULES}

_ABOUT: Mapping[About, tuple[Rule, ...]] = {about: tuple(r for r in RULES if r.about is about) for about in About}

Asked = tuple[About, str]
"""A subject that rules are asked about: what it is, and its id."""


def ask(facts: Facts, asked: Asked) -> tuple[Finding, ...]:
    """Ask every rule about one subject; a subject that is no longer there has no findings."""
    about, subject = asked
    known = facts.model.functions if about is About.FUNCTION else facts.structure.owners
    if subject not in known:
        return ()
    return tuple(finding for rule in _ABOUT[about] for finding in rule.check(facts, subject))


def all_asked(facts: Facts) -> Iterable[Asked]:
    """Every subject that rules can be asked about in this structure."""
    before = facts.before
    functions = facts.structure.functions.keys() | (before.functions.keys() if before else set())
    yield from ((About.FUNCTION, function) for function in functions)
    yield from ((About.OWNER, owner) for owner in facts.structure.owners)


def fixes_of(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """The fixes that apply to a finding; facts are those of its structure."""
    return RULE_BY_CODE[finding.rule].fixes(facts, finding)
