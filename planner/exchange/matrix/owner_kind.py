"""Guessing from its name what kind of owner stands at the head of a column."""

from typing import NamedTuple

from planner.exchange.matrix.headings import known_words, words_of
from planner.model.vocabulary import OwnerKind


class Guess(NamedTuple):
    """A kind of owner, and the words that speak for it; empty where nothing does and it counts as a role."""

    kind: OwnerKind
    because: str = ""


_PARTNER = known_words(
    "agency agencies freelance freelancer freelancers consultant consultants consultancy contractor "
    "contractors vendor vendors supplier suppliers external outsourced outside studio subcontractor "
    "integrator reseller"
)
_PARTNER_PAIRS = ("third party", "3rd party", "implementation partner", "agency partner", "external partner")
_DEPARTMENT = known_words(
    "sales legal finance accounting product hr it engineering procurement purchasing leadership "
    "executives execs management board operations compliance security privacy support service success "
    "development manufacturing logistics"
)
_DEPARTMENT_NAMES = frozenset(
    (
        "human resources",
        "customer success",
        "customer support",
        "customer service",
        "executive team",
        "leadership team",
        "management board",
        "product management",
        "product development",
        "information technology",
        "business development",
        "research and development",
    )
)
_GROUP_WORDS = known_words("team department dept division the group")
_GROUPS = {
    OwnerKind.PARTNER: known_words("external externals partners partner agencies agency vendors suppliers"),
    OwnerKind.DEPARTMENT: known_words("departments department stakeholders"),
}
_NOT_OUTSIDE = known_words("manager management lead head coordinator director relations")


def guessed_kind(name: str, group: str = "") -> Guess:
    """Give the kind of an owner by the words of its name, else by the heading of the group that it stands under."""
    words = words_of(name)
    partner = _partner(words)
    if partner:
        return Guess(OwnerKind.PARTNER, partner)
    bare = [word for word in words if word not in _GROUP_WORDS]
    named = " ".join(bare)
    if named in _DEPARTMENT_NAMES or " ".join(words) in _DEPARTMENT_NAMES or (len(bare) == 1 and named in _DEPARTMENT):
        return Guess(OwnerKind.DEPARTMENT, named)
    if {"department", "dept", "division"} & set(words):
        return Guess(OwnerKind.DEPARTMENT, next(word for word in words if word in ("department", "dept", "division")))
    for kind, known in _GROUPS.items():
        if known & set(words_of(group)):
            return Guess(kind, group)
    return Guess(OwnerKind.ROLE)


def _partner(words: list[str]) -> str:
    """Give the word that tells of a partner; an agency manager is a role, an agency is not."""
    if words and {words[0], words[-1]} & _NOT_OUTSIDE:
        return ""
    joined = " ".join(words)
    found = next((word for word in words if word in _PARTNER), "")
    return found or next((pair for pair in _PARTNER_PAIRS if pair in joined), "")
