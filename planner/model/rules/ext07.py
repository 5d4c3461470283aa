"""EXT07: a partner whose contract has ended or ends soon."""

from collections.abc import Iterator

from planner.language import day_words, mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.threshold import Threshold
from planner.model.vocabulary import OwnerKind
from planner.model.wording import owner_subject

DAYS = Threshold(
    "EXT07",
    "days",
    mark("days", about="threshold"),
    60,
    mark("days", about="unit"),
    mark("No limit is published; two months leave time to decide, to compare offers and to give notice."),
    lowest=0,
    highest=3650,
)
"""How many days ahead the end of a contract is reported."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a partner of the structure whose renewal date is before today or near.

    How many days are left is no part of the finding, else it would be another one each day.
    """
    record = facts.model.owners[owner]
    if record.renewal is None or record.kind != OwnerKind.PARTNER:
        return
    if (record.renewal - facts.today).days > facts.limit(DAYS):
        return
    subject, ended, day = owner_subject(facts, owner), record.renewal < facts.today, day_words(record.renewal)
    if ended:
        message = tr("The contract with {partner} ended on {day}.", partner=subject.name, day=day)
    else:
        message = tr("The contract with {partner} ends on {day}.", partner=subject.name, day=day)
    evidence = {"renewal": record.renewal.isoformat(), "ended": ended}
    yield Finding("EXT07", Severity.ADVICE, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="EXT07",
    title=mark("Contract ends"),
    about=About.OWNER,
    severity=Severity.ADVICE,
    rationale=mark(
        "Before a contract is renewed is the moment to ask what should come inside, and a gap between two contracts "
        "leaves functions without anybody."
    ),
    sources=(),
    fires=mark(
        "Reports a partner of the structure whose renewal date is before today, or within the given number of days "
        "from today."
    ),
    check=check,
    thresholds=(DAYS,),
)
