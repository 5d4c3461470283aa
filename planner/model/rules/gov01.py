"""GOV01: a structure that does not say when priorities, results or blockers are reviewed."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.vocabulary import Topic
from planner.model.wording import listed, spoken, structure_subject


def check(facts: Facts, _: str) -> Iterator[Finding]:
    """Report a structure that does not say when priorities, results or blockers are reviewed."""
    reviewed = frozenset().union(*(cadence.reviews for cadence in facts.structure.cadences.values()))
    missing = [topic.value for topic in Topic if topic not in reviewed]
    if not missing:
        return
    subject = structure_subject(facts)
    topics = listed([spoken(topic) for topic in missing])
    message = tr("{structure} has no cadence for {topics}.", structure=subject.name, topics=topics)
    yield Finding("GOV01", Severity.ADVICE, facts.structure_id, (subject,), message, {"missing": tuple(missing)})


RULE = Rule(
    code="GOV01",
    title=mark("No decision cadence"),
    about=About.STRUCTURE,
    severity=Severity.ADVICE,
    rationale=mark(
        "Without a fixed time for it, priorities change in corridors and blockers wait for whoever complains first."
    ),
    sources=(),
    fires=mark("Reports a structure that has no cadence for priorities, for results or for blockers."),
    check=check,
)
