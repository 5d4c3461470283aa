"""What the headings of a responsibility matrix are about: the functions, the owners, or something beside them."""

import re
from collections.abc import Iterable
from enum import StrEnum

_WORD = re.compile(r"[^\W_]+|#")
_QUALIFIER = re.compile(r"\(|/|\b(?:of|for|in)\b", re.IGNORECASE)


class Use(StrEnum):
    """What a column is for."""

    FUNCTION = "functions"
    OWNER = "owner"
    AREA = "areas"
    DESCRIPTION = "description"
    NOTE = "note"
    LEFT_OUT = "left out"


def known_words(text: str) -> frozenset[str]:
    """Give the words of a list with blanks between."""
    return frozenset(text.split())


_FUNCTION = known_words(
    "task tasks activity activities deliverable deliverables function functions process processes "
    "decision decisions responsibility responsibilities action actions step steps item items topic topics "
    "milestone milestones work capability capabilities artifact artifacts artefact artefacts duty duties "
    "initiative workflow workflows"
)
_PEOPLE = known_words(
    "role roles owner owners person people stakeholder stakeholders member members position positions who "
    "party parties department departments"
)
_AREA = known_words(
    "area areas phase phases category categories workstream workstreams group section stage stages stream "
    "domain theme pillar cluster discipline"
)
_DESCRIPTION = known_words("description details definition explanation")
_NOTE = known_words("note notes comment comments remark remarks")
_BESIDE = known_words(
    "# no nr id ref number wbs status state priority due date deadline start end duration effort hours "
    "budget cost progress frequency kpi metric metrics link links risk location document documents "
    "version updated timeline total count"
)
_ROLES = known_words(
    "manager managers lead leads leader head director directors officer vp svp evp ceo cmo cfo cto coo "
    "ciso cio chief president founder coordinator specialist analyst analysts designer designers "
    "developer developers engineer engineers architect writer editor copywriter producer strategist "
    "planner administrator admin master owner sponsor representative executive executives assistant "
    "intern marketer associate supervisor operator trainer agency agencies freelancer freelancers "
    "freelance consultant consultants contractor contractors vendor vendors supplier client customer "
    "partner partners team teams department dept staff board committee counsel pm po ba qa hr it dev "
    "devops sme sales legal finance leadership stakeholders stakeholder"
)


def words_of(text: str) -> list[str]:
    """Give the words of a text in small letters."""
    return _WORD.findall(text.casefold())


def names_functions(heading: str) -> bool:
    """Does it stand above, or beside, functions?"""
    return bool(_FUNCTION & set(words_of(heading)))


def names_people(heading: str) -> bool:
    """Does it stand above, or beside, owners?"""
    words = set(words_of(heading))
    return bool(_PEOPLE & words) and not _FUNCTION & words


def use_beside(heading: str) -> Use | None:
    """Give what a column is for that holds no letters, as far as its heading tells."""
    words = set(words_of(heading))
    if _head_word(heading) in _AREA:
        return Use.AREA
    uses = ((_DESCRIPTION, Use.DESCRIPTION), (_NOTE, Use.NOTE), (_BESIDE, Use.LEFT_OUT))
    return next((use for known, use in uses if known & words), None)


def _head_word(heading: str) -> str:
    """Give the word that a heading is about: the phase of "Project phase (2027)", the risk of "Phase 1 risk"."""
    words = [word for word in words_of(_QUALIFIER.split(heading)[0]) if not word.isdigit()]
    return words[-1] if words else ""


def likeness_to_roles(names: Iterable[str]) -> float:
    """Give the share of names, 0 to 1, that hold a word of which roles, partners and departments are named."""
    asked = [bool(_ROLES & set(words_of(name))) for name in names]
    return sum(asked) / len(asked) if asked else 0.0
