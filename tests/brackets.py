"""A language that puts brackets around all that a translator sees, so that what is said past it shows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from planner.language import ENGLISH, Language, speak

_WORD = re.compile(r"[A-Za-z]{2,}")
_PLACE = re.compile(r"(\{\w+\})")
_TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")


def _bracketed(text: str, about: str, number: int) -> str:  # noqa: ARG001 - what a language is asked
    """Put brackets around all of a text but its places, so that what stands in them is outside."""
    return "".join(part if _PLACE.fullmatch(part) else f"⟦{part}⟧" for part in _PLACE.split(text) if part)


BRACKETS = Language("xx", _bracketed, decimal=",", group=".", day="%d.%m.%Y")


@contextmanager
def brackets() -> Iterator[None]:
    """Speak in brackets."""
    speak(BRACKETS)
    try:
        yield
    finally:
        speak(ENGLISH)


def left_in_english(text: str, *names: str) -> str:
    """The words of a text that nobody translated, without the names of records; a name of one letter is no word."""
    text = _TRANSLATED.sub(" ", text)
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, " ")
    return " ".join(_WORD.findall(text))
