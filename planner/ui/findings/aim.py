"""What to choose and bring into sight for the subjects of a finding."""

from collections.abc import Sequence
from typing import NamedTuple

from planner.model.facts import Facts
from planner.model.finding import Subject
from planner.ui.selection import Selection
from planner.ui.words.agreements import WHOLE


class Aim(NamedTuple):
    """The kind of the records, as subjects name it, and their ids; the first is brought into sight."""

    kind: str
    records: tuple[str, ...]


def aim_of(subjects: Sequence[Subject], facts: Facts, rule: str = "") -> Aim | None:
    """Find out what to show; None where there is nothing to point at.

    Args:
        subjects: what a finding is about.
        facts: the structure that is shown.
        rule: the code of the rule; some about a structure or the model as a whole are about all agreements of a kind.
    """
    if not subjects:
        return None
    kind = subjects[0].kind
    if kind in {"structure", "model"}:
        return Aim(WHOLE[rule], ("",)) if rule in WHOLE else None
    if kind == "ownership_line":
        functions = _functions_of(subjects[0].id, facts)
        return Aim("function", functions) if functions else None
    if kind == "function":
        return Aim(kind, tuple(subject.id for subject in subjects if subject.kind == kind))
    return Aim(kind, (subjects[0].id,))


def take_aim(selection: Selection, aim: Aim) -> None:
    """Choose what is aimed at, all of it where it is functions, and ask the views to bring the first into sight."""
    selection.show(aim.kind, aim.records[0])
    if aim.kind == "function":
        selection.choose_functions(aim.records)


def _functions_of(line: str, facts: Facts) -> tuple[str, ...]:
    """The functions in scope of an ownership line, in the order of the list."""
    records, structure = facts.model.functions, facts.structure
    mine = [key for key in structure.functions if records[key].ownership_line == line and structure.in_scope(key)]
    return tuple(facts.model.function_order(mine))
