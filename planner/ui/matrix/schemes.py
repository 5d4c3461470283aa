"""The schemes that a matrix can be shown in: which letter stands for which ownership, and how it is typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.exchange.matrix.scheme import SCHEMES, Meaning
from planner.language import mark, tr
from planner.model.vocabulary import VERBS, Ownership

_DECISION, _EXECUTION, _INPUT, _REVIEW = Ownership

SIGN_OFF_KEY = "S"
"""The key for a review where the scheme has no letter of its own for it."""

_SIGN_OFF = "sign-off"
"""How such a review is copied: a word that every reader of matrices knows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A scheme as it is shown and typed.

    Attributes:
        key: its name in the settings of the view.
        name: as people call it.
        signs: what a badge shows, by ownership.
        words: what the signs stand for, in English.
        meanings: what letters mean that are typed or pasted.
        note: where the scheme and our ownerships do not meet, in a sentence; empty where they do.
    """

    key: str
    name: str
    signs: Mapping[Ownership, str]
    words: Mapping[Ownership, str]
    meanings: Mapping[str, Meaning]
    note: str = ""

    def said(self, ownership: Ownership) -> str:
        """What the sign of an ownership stands for, as people read it."""
        return tr(self.words[ownership])

    def typed(self, letter: str) -> Ownership | None:
        """What a key stands for; None for one that says nothing here."""
        if len(self.signs[_REVIEW]) > 1 and letter.upper() == SIGN_OFF_KEY:
            return _REVIEW
        meaning = self.meanings.get(letter.upper())
        return meaning.ownership if meaning is not None else None

    def key_of(self, ownership: Ownership) -> str:
        """The key that is typed for an ownership."""
        sign = self.signs[ownership]
        return sign if len(sign) == 1 else SIGN_OFF_KEY

    def written(self, ownership: Ownership) -> str:
        """How an ownership stands in copied text."""
        sign = self.signs[ownership]
        return sign if len(sign) == 1 else _SIGN_OFF


def _shown(key: str, name: str, signs: str, words: Sequence[str], note: str = "") -> Shown:
    return Shown(
        key,
        name,
        dict(zip(Ownership, signs.split(), strict=True)),
        dict(zip(Ownership, words, strict=True)),
        SCHEMES[key].letters,
        note,
    )


_NO_REVIEW = mark("A review is C✓, typed with S. Informed (I) belongs in a note.")

OURS = _shown("ours", "D E I R", "D E I R", tuple(VERBS.values()))

SHOWN: Mapping[str, Shown] = {
    shown.key: shown
    for shown in (
        OURS,
        _shown(
            "RACI",
            "RACI",
            "A R C C✓",
            (mark("accountable"), mark("responsible"), mark("consulted"), mark("signs off")),
            _NO_REVIEW,
        ),
        _shown(
            "DACI",
            "DACI",
            "A D C C✓",
            (mark("approver"), mark("driver"), mark("contributor"), mark("signs off")),
            _NO_REVIEW,
        ),
        _shown(
            "RAPID",
            "RAPID",
            "D P I A",
            (mark("decides"), mark("performs"), mark("gives input"), mark("agrees")),
            mark("Recommend (R), typed or pasted, counts as input here."),
        ),
    )
}
"""The schemes by key, in the order in which they are offered."""
