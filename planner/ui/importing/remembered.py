"""What was decided about a table, remembered for the next one with the same heading: in the settings, in no file."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from planner.exchange.grids.grid import Tables
from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import Choices, Shape
from planner.exchange.matrix.scheme import SCHEMES, Meaning
from planner.model.vocabulary import OwnerKind
from planner.ui.importing.draft import Draft

_LONGEST = 20_000  # characters; what is longer is no decision of a person


def heading_key(tables: Tables) -> str:
    """Give what tables with the same heading share: a digest of the texts of the first row with several of them."""
    for grid in tables.grids:
        for _, cells in grid.rows:
            texts = [" ".join(cell.split()).casefold() for cell in cells if cell.strip()]
            if len(texts) > 1:
                return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:16]
    return ""


def as_text(draft: Draft) -> str:
    """Write what was decided; empty where everything is as it was found."""
    choices = draft.choices
    said = {
        "scheme": choices.scheme.name if choices.scheme else "",
        "shape": choices.shape.name if choices.shape else "",
        "uses": dict(choices.uses),
        "letters": {letter: meaning.value if meaning else "" for letter, meaning in choices.letters.items()},
        "kinds": dict(draft.kinds),
        "columns": dict(draft.columns),
    }
    said = {name: value for name, value in said.items() if value}
    text = json.dumps(said) if said else ""
    return text if len(text) <= _LONGEST else ""


def with_text(draft: Draft, text: str) -> Draft:
    """Give the draft with what was decided before; what makes no sense any more is passed over."""
    try:
        said = json.loads(text) if text else {}
    except ValueError:
        return draft
    if not isinstance(said, dict):
        return draft
    letters = {letter: Meaning(word) if word else None for letter, word in _texts(said, "letters", ("", *Meaning))}
    choices = Choices(
        scheme=SCHEMES.get(str(said.get("scheme"))),
        shape=Shape.__members__.get(str(said.get("shape"))),
        uses={heading: Use(word) for heading, word in _texts(said, "uses", tuple(Use))},
        letters=letters,
    )
    kinds = {name: OwnerKind(word) for name, word in _texts(said, "kinds", tuple(OwnerKind))}
    return Draft(draft.tables, draft.structure, choices, kinds, dict(_texts(said, "columns", None)))


def _texts(said: Mapping[str, Any], name: str, allowed: tuple[str, ...] | None) -> list[tuple[str, str]]:
    found = said.get(name)
    pairs = found.items() if isinstance(found, dict) else ()
    return [(key, word) for key, word in pairs if isinstance(word, str) and (allowed is None or word in allowed)]
