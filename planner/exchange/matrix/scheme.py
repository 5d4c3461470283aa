"""What the letters and the words in a responsibility matrix mean."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from planner.model.vocabulary import Ownership


class Meaning(StrEnum):
    """What a letter or a word says of an owner: the four ownerships, and two that become a note."""

    DECISION = Ownership.DECISION.value
    EXECUTION = Ownership.EXECUTION.value
    INPUT = Ownership.INPUT.value
    REVIEW = Ownership.REVIEW.value
    INFORMED = "informed"
    LEFT_OUT = "left out on purpose"

    @property
    def ownership(self) -> Ownership | None:
        """The ownership that it is, or None for what becomes a note."""
        return _OWNERSHIPS.get(self)


_OWNERSHIPS = {Meaning(ownership.value): ownership for ownership in Ownership}


@dataclass(frozen=True, slots=True)
class Scheme:
    """What letters mean.

    Attributes:
        name: as people call it.
        letters: the meaning of each capital letter.
    """

    name: str
    letters: Mapping[str, Meaning]

    @property
    def said(self) -> Set[Meaning]:
        """All that a cell can say in this scheme; words can say the rest."""
        return frozenset(self.letters.values())


_RACI = {"R": Meaning.EXECUTION, "A": Meaning.DECISION, "C": Meaning.INPUT, "I": Meaning.INFORMED}
_SUPPORT = {"S": Meaning.INPUT}
_OMITTED = {"O": Meaning.LEFT_OUT}
_DACI = {"D": Meaning.EXECUTION, "A": Meaning.DECISION, "C": Meaning.INPUT, "I": Meaning.INFORMED}
_RAPID = {
    "R": Meaning.INPUT,
    "A": Meaning.REVIEW,
    "P": Meaning.EXECUTION,
    "I": Meaning.INPUT,
    "D": Meaning.DECISION,
}
_OURS = {"D": Meaning.DECISION, "E": Meaning.EXECUTION, "I": Meaning.INPUT, "R": Meaning.REVIEW}

SCHEMES: Mapping[str, Scheme] = {
    scheme.name: scheme
    for scheme in (
        Scheme("RACI", _RACI),
        Scheme("RASCI", _RACI | _SUPPORT),
        Scheme("RACIO", _RACI | _OMITTED),
        Scheme("RASCIO", _RACI | _SUPPORT | _OMITTED),
        Scheme("ours", _OURS),
        Scheme("DACI", _DACI),
        Scheme("RAPID", _RAPID),
    )
}
"""The schemes by name, in the order in which they are tried: the first that knows all letters is taken."""

OTHER_NAMES: Mapping[str, str] = {
    "ARCI": "RACI",
    "RASIC": "RASCI",
    "RASI": "RASCI",
    "ARSCI": "RASCI",
    "CAIRO": "RACIO",
    "DEIR": "ours",
}
"""Further names of these schemes."""

_WORDS: Mapping[Meaning, str] = {
    Meaning.DECISION: (
        "accountable, accountability, approve, approves, approver, approval, approving, own, owns, owner, decide,"
        " decides, decider, decision, decision maker, final decision, final authority, makes the decision"
    ),
    Meaning.EXECUTION: (
        "responsible, execute, executes, execution, executor, perform, performs, performer, drive, drives, driver,"
        " lead, leads, do, does, doer, does the work, implements, delivers"
    ),
    Meaning.INPUT: (
        "consulted, consult, consults, consultable, consultation, support, supports, supporting, supportive, supported,"
        " help, helps, input, gives input, provides input, contribute, contributes, contributor, contributors,"
        " recommend, recommends, recommender, advise, advises, advisor, assist, assists"
    ),
    Meaning.REVIEW: (
        "review, reviews, reviewer, reviewed, sign off, signs off, sign-off, signs-off, signoff, agree, agrees, verify,"
        " verifies, verifier, verification, check, checks, checker"
    ),
    Meaning.INFORMED: "informed, inform, informs, informable, notified, notify, kept informed, kept up to date",
    Meaning.LEFT_OUT: "omitted, omit, omittable, out of the loop",
}

WORDS: Mapping[str, Meaning] = {
    word.strip(): meaning for meaning, words in _WORDS.items() for word in words.split(",") if word.strip()
}
"""The words that name an ownership, whatever the scheme, in small letters."""


def scheme_named(name: str) -> Scheme | None:
    """Give the scheme with this name, however it is written, or None."""
    known = {key.casefold(): scheme for key, scheme in SCHEMES.items()}
    known |= {other.casefold(): SCHEMES[key] for other, key in OTHER_NAMES.items()}
    return known.get(name.strip().casefold())
