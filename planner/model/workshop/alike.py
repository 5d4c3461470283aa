"""Functions whose names are nearly the same, so that nobody lists one thing twice."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

_NEAR = 0.8  # share of letters in common from which two names are worth a question
_FEW = 4  # letters below which every name is near some other one


def alike(name: str, names: Iterable[tuple[str, str]]) -> str | None:
    """Give the id of the record whose name is nearest to this one, or None where none is near.

    The order of words does not count, nor do case, accents and signs.

    Args:
        name: the name that somebody types.
        names: ids and names to look among.
    """
    wanted = _bare(name)
    if len(wanted) < _FEW:
        return None
    best, found = _NEAR, None
    for key, other in names:
        known = _bare(other)
        matcher = SequenceMatcher(None, wanted, known, autojunk=False)
        if matcher.real_quick_ratio() >= best and matcher.quick_ratio() >= best and matcher.ratio() >= best:
            best, found = matcher.ratio(), key
    return found


def _bare(name: str) -> str:
    letters = (c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join(sorted(re.findall(r"\w+", "".join(letters))))
