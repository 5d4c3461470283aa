"""What the program says in the language of whoever sits before it; English, where no other language was chosen.

Texts stand in the code in English, whole sentences with named places for what comes from a document:

    tr("{owner} decides {function}.", owner=owner.name, function=function.name)
    trn(len(gaps), "{n} gap", "{n} gaps")

What a module keeps as a constant is marked there and said where it is shown, since a constant is made before the
language is known:

    TITLE = mark("Two decision owners")
    ...
    label.setText(tr(TITLE))

`tools/languages.py` collects these texts for the translators; docs/languages.md says how a language is added. Nothing
here knows Qt: the window brings its translation along, and without a window the program speaks English. What goes into
documents as data (keys, dates, numbers, words of the vocabulary) is never translated.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from math import isfinite
from typing import NamedTuple

ALONE = -1
"""What a text without a number is translated with."""


class Language(NamedTuple):
    """A language that the program can speak.

    Attributes:
        code: its short name, as in "de".
        translate: gives the text for an English one, for what it is about (empty where there is no doubt), and for a
            number that it counts (`ALONE` where it counts nothing); the English text itself where it has none.
        decimal: what stands before the decimals of a number.
        group: what stands between each three digits.
        day: how a day is written, for `date.strftime`.
        lowers: are the words of labels written small inside a sentence?
    """

    code: str
    translate: Callable[[str, str, int], str]
    decimal: str = "."
    group: str = ","
    day: str = "%Y-%m-%d"
    lowers: bool = False


ENGLISH = Language("en", lambda text, about, number: text, lowers=True)  # noqa: ARG005 - English is what stands in the code

_spoken = ENGLISH


def speak(language: Language) -> None:
    """Say everything in this language from now on; what was said before stays as it is."""
    global _spoken  # noqa: PLW0603 - a program speaks one language at a time, as its locale is one
    _spoken = language


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English for a while, such as what goes into a table that is the same everywhere."""
    before = _spoken
    speak(ENGLISH)
    try:
        yield
    finally:
        speak(before)


def spoken_language() -> Language:
    """The language that is spoken now."""
    return _spoken


def mark(text: str, /, *, about: str = "") -> str:  # noqa: ARG001 - what it is about is read by tools/languages.py
    """Mark a constant for the translators; gives the English text as it is, for `tr` (about the same) to say."""
    return text


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """Say a text.

    Args:
        text: the English text, with named places in braces; other braces only where no values are given.
        about: what it is about, where one English text needs two translations.
        values: what stands in the places; taken as it is, braces and all.
    """
    said = text if _spoken is ENGLISH or not text else _spoken.translate(text, about, ALONE)
    return said.format(**values) if values else said


def trn(number: int, one: str, many: str, /, *, about: str = "", **values: object) -> str:
    """Say a text that counts something.

    Args:
        number: how many there are; it stands in the place ``{n}``.
        one: the English text for one of them.
        many: the English text for any other number; translators know the text by this one.
        about: as for `tr`.
        values: as for `tr`.
    """
    said = many if _spoken is ENGLISH else _spoken.translate(many, about, number)
    if said is many or said == many:  # English, or not translated
        said = one if number == 1 else many
    return said.format(n=number, **values)


def inside(label: str) -> str:
    """Write what a label says inside a sentence: "process level" for "Process level"; German nouns stay as they are."""
    return label[:1].lower() + label[1:] if _spoken.lowers else label


def number_words(value: float, decimals: int | None = None) -> str:
    """Write a number in groups of three digits: "1,000", "0.95", in German "0,95".

    Args:
        value: the number.
        decimals: how many decimals it has; None for as many as it needs.
    """
    text = f"{value:,.15g}" if decimals is None else f"{value:,.{decimals}f}"
    if _spoken is ENGLISH:
        return text
    return text.translate({ord(","): _spoken.group, ord("."): _spoken.decimal})


def number_in(text: str) -> float:
    """Read a number as `number_words` writes it; in any language a point or a comma may stand before the decimals.

    Raises:
        ValueError: it is none, or not finite.
    """
    group = _spoken.group
    in_groups = re.fullmatch(rf"(-?[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+)(\D.*)?", text.strip())
    plain = in_groups[1].replace(group, "") + (in_groups[2] or "") if in_groups else text
    number = float(plain.replace(_spoken.decimal, ".").replace(",", "."))
    if not isfinite(number):
        raise ValueError(text)
    return number


def day_words(day: date) -> str:
    """Write a day: "2026-11-22", in German "22.11.2026"."""
    return day.strftime(_spoken.day)
