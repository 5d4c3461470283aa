"""The rulebook: all rules, and asking them about one subject or about the model as a whole."""

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, repeat

from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.model_facts import ModelFacts
from planner.model.rule import About, AnyRule, Rule, pair_ends, pair_of
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
    found: dict[str, list[Finding]] = {}
    there = _those_there(facts, about, subjects)
    for start in range(0, len(there), _AT_ONCE):
        few = there[start : start + _AT_ONCE]
        for rule in _rules(about, facts.off):
            # Most give none, and so most are passed over without coming back here.
            for finding in chain.from_iterable(map(rule.check, repeat(facts), few)):
                found.setdefault(_asked_about(about, finding), []).append(finding)
    return {subject: tuple(findings) for subject, findings in found.items()}


def ask_about_model(facts: ModelFacts) -> tuple[Finding, ...]:
    """Ask every rule that is about the model as a whole."""
    rules = (rule for rule in RULES if rule.about is About.MODEL and rule.code not in facts.off)
    return tuple(finding for rule in rules for finding in rule.check(facts, ""))  # type: ignore[arg-type]


@cache
def _rules(about: About, off: frozenset[str]) -> tuple[Rule[Facts], ...]:
    return tuple(rule for rule in RULES if rule.about is about and rule.code not in off)  # type: ignore[misc]


def _those_there(facts: Facts, about: About, subjects: Iterable[str]) -> Sequence[str]:
    """The subjects that the structure still has."""
    if about is About.PAIR:
        return [pair for pair in subjects if all(owner in facts.structure.owners for owner in pair_ends(pair))]
    there: Container[str]
    if about is About.FUNCTION:
        there = facts.model.functions
    elif about in {About.OWNER, About.SHARE}:
        there = facts.structure.owners
    else:
        there = facts.structure.handoffs if about is About.HANDOFF else (facts.structure_id,)
    return [subject for subject in subjects if subject in there]


def _asked_about(about: About, finding: Finding) -> str:
    """The subject that a rule was asked about when it gave a finding."""
    if about in _OF_ALL:
        return finding.structure or ""
    first = finding.subjects[0].id
    return pair_of(first, finding.subjects[1].id) if about is About.PAIR else first


_OF_ALL = (About.HANDOFFS, About.STRUCTURE)

_AT_ONCE = 64
"""How many subjects all rules are asked about before the next ones: so few that what is known of them stays at hand."""
