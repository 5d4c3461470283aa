"""Words that are offered for texts which people may also write themselves: kept in English, said in any language."""

from collections.abc import Mapping, Sequence

from planner.language import mark, tr
from planner.model.agreements import Tool
from planner.model.records import Cadence, Record

RHYTHMS = (mark("day"), mark("week"), mark("two weeks"), mark("month"), mark("quarter"))
"""How often a cadence usually is: every week, say."""

CATEGORIES = (
    mark("CRM"),
    mark("Marketing automation"),
    mark("Analytics"),
    mark("CMS"),
    mark("Advertising"),
    mark("Design"),
)
"""What tools usually are."""

_IN_GERMAN = {
    "day": "tag",
    "week": "woche",
    "two weeks": "zwei wochen",
    "month": "monat",
    "quarter": "quartal",
    "Marketing automation": "marketing-automatisierung",
    "Analytics": "analyse",
    "Advertising": "werbung",
}
"""What earlier versions kept where a word was chosen in German, in small letters; it never changes."""

_USUAL: Mapping[tuple[type[Record], str], Sequence[str]] = {(Cadence, "every"): RHYTHMS, (Tool, "category"): CATEGORIES}


def as_kept(kind: type[Record], field: str, text: str) -> str:
    """Give the usual word that a text in a field means, in English; a text of people's own as it is."""
    meant = text.casefold()
    usual = _USUAL.get((kind, field), ())
    return next((word for word in usual if meant in {word.casefold(), _IN_GERMAN.get(word)}), text)


def is_same_word(kind: type[Record], field: str, one: str, other: str) -> bool:
    """Do two texts of a field mean one usual word? Only fields with such words are looked into."""
    return (kind, field) in _USUAL and as_kept(kind, field, one) == as_kept(kind, field, other)


def as_said(kind: type[Record], field: str, text: str) -> str:
    """Give what a field says in the language that is spoken; a text of people's own as it is."""
    word = as_kept(kind, field, text)
    return tr(word) if word in _USUAL.get((kind, field), ()) else text


def rhythm_words(cadence: Cadence) -> str:
    """Say how often a cadence is, to stand behind "every"; nothing where it has no rhythm."""
    return as_said(Cadence, "every", cadence.every.strip().removeprefix("every "))
