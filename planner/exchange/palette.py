"""The colours of what is exported for light paper, by role; they are those of the light theme."""

from collections.abc import Mapping

from planner.model.compare.movement import Movement
from planner.model.finding import Severity
from planner.model.vocabulary import Ownership

TEXT, MUTED, LINE, STRONG_LINE = "#1c2230", "#5a6475", "#dfe3e9", "#8b93a3"
PAPER, PANEL, DEPARTMENT = "#ffffff", "#f7f8fa", "#eceff3"
ERROR, ERROR_GROUND = "#b3201b", "#fdf1ed"

OWNERSHIP: Mapping[str, str] = {
    Ownership.DECISION: "#0b5cad",
    Ownership.EXECUTION: "#0a7d5a",
    Ownership.INPUT: "#8a5a00",
    Ownership.REVIEW: "#8e3b86",
}
"""The colour of each ownership: above 4.5 to 1 on white, and white on it."""

OWNERSHIP_GROUND: Mapping[str, str] = {
    Ownership.DECISION: "#e1ecf8",
    Ownership.EXECUTION: "#dff2ea",
    Ownership.INPUT: "#f7ecd8",
    Ownership.REVIEW: "#f4e4f2",
}
"""A tint of it, as the ground of a cell."""

SEVERITY: Mapping[str, str] = {Severity.ERROR: ERROR, Severity.WARNING: "#b25600", Severity.ADVICE: MUTED}
"""The colour of each severity."""

MOVEMENT: Mapping[Movement, str] = {
    Movement.STAYS: "#cdd3dd",
    Movement.MOVES: "#86b4e8",
    Movement.COMES_IN_HOUSE: "#62bf9f",
    Movement.GOES_OUTSIDE: "#b393dc",
    Movement.NEWLY_OWNED: "#d6cb5a",
    Movement.NEWLY_PARKED: "#b9ad97",
    Movement.LOST: "#4b5366",
    Movement.STILL_NOBODY: "#a98fa0",
}
"""The colour of each movement; none of them is that of a finding."""
