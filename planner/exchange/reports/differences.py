"""The report of what differs between two models: as text, as data and as Markdown."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from planner.exchange.json_text import json_text
from planner.exchange.markdown_text import plain_markdown
from planner.model.differences.difference import Difference
from planner.model.operating_model import OperatingModel
from planner.model.text import short
from planner.model.wording import in_words

_PARTS = {"functions": "Functions", "owners": "Owners"}
_REST = "The model"


def diff_text(found: Sequence[Difference], before: OperatingModel, after: OperatingModel) -> str:
    """Write differences for people: a heading for each part, and a line for each sentence."""
    lines = []
    for heading, part in _grouped(found, before, after):
        lines += [heading, *(f"  {difference.message}" for difference in part), ""]
    return "\n".join([*lines, _summary(found)]) + "\n"


def diff_markdown(found: Sequence[Difference], before: OperatingModel, after: OperatingModel) -> str:
    """Write differences as Markdown, for instance for the description of a change that others review."""
    lines = [f"# {plain_markdown(after.title or 'What differs')}", ""]
    for heading, part in _grouped(found, before, after):
        lines += [f"## {plain_markdown(heading)}", ""]
        lines += [*(f"- {plain_markdown(difference.message)}" for difference in part), ""]
    return "\n".join([*lines, _summary(found)]) + "\n"


def diff_json(found: Sequence[Difference], before: OperatingModel, after: OperatingModel) -> str:
    """Write differences as JSON, with a final newline."""
    data = {
        "before": before.title,
        "after": after.title,
        "equal": not found,
        "differences": [_as_data(difference, before, after) for difference in found],
    }
    return json_text(data)


def _as_data(difference: Difference, before: OperatingModel, after: OperatingModel) -> dict[str, Any]:
    structure = difference.structure
    return {
        "change": difference.kind.value,
        "structure": None if structure is None else _structure_name(structure, before, after),
        "structure_id": structure,
        "path": list(difference.path),
        "field": difference.field,
        "before": difference.before,
        "after": difference.after,
        "message": difference.message,
    }


def _grouped(
    found: Sequence[Difference], before: OperatingModel, after: OperatingModel
) -> Iterator[tuple[str, list[Difference]]]:
    """The differences under a heading each: the model, its functions, its owners, then every structure."""

    def part(difference: Difference) -> tuple[str, str]:
        if difference.structure is not None:
            return "structures", difference.structure
        first = difference.path[0] if difference.path else ""
        return (first, "") if first in _PARTS else ("", "")

    for (kind, structure), group in groupby(found, key=part):
        heading = _structure_name(structure, before, after) if structure else _PARTS.get(kind, _REST)
        yield heading, list(group)


def _structure_name(key: str, before: OperatingModel, after: OperatingModel) -> str:
    record = after.structures.get(key) or before.structures[key]
    return short(record.name)


def _summary(found: Sequence[Difference]) -> str:
    if not found:
        return "Nothing differs."
    count = in_words(len(found)).capitalize() if len(found) > 1 else "One"
    return f"{count} {'difference' if len(found) == 1 else 'differences'}."
