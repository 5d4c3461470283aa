"""Which screen a step has."""

from planner.model.workshop_records import StepKind
from planner.storage.library import load_library
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.workshop.assign_panel import AssignPanel
from planner.ui.workshop.decide_screen import DecideScreen
from planner.ui.workshop.findings_screen import FindingsScreen
from planner.ui.workshop.functions_screen import FunctionsScreen
from planner.ui.workshop.goal_screen import GoalScreen
from planner.ui.workshop.growth_screen import GrowthScreen
from planner.ui.workshop.next_screen import NextScreen
from planner.ui.workshop.owners_screen import OwnersScreen
from planner.ui.workshop.read_out_screen import ReadOutScreen
from planner.ui.workshop.screen import Screen
from planner.ui.workshop.vote_screen import VoteScreen

_PLAIN: dict[StepKind, type[Screen]] = {
    StepKind.GOAL: GoalScreen,
    StepKind.ASSIGN: AssignPanel,
    StepKind.FINDINGS: FindingsScreen,
    StepKind.GROWTH: GrowthScreen,
    StepKind.VOTE: VoteScreen,
    StepKind.DECIDE: DecideScreen,
    StepKind.READ_OUT: ReadOutScreen,
    StepKind.NEXT: NextScreen,
}
_WITH_LIBRARY: dict[StepKind, type[FunctionsScreen | OwnersScreen]] = {
    StepKind.FUNCTIONS: FunctionsScreen,
    StepKind.OWNERS: OwnersScreen,
}


def screen_of(kind: StepKind, session: Session, appearance: Appearance) -> Screen:
    """Make the screen of a step."""
    if kind in _WITH_LIBRARY:
        return _WITH_LIBRARY[kind](session, appearance, load_library())
    return _PLAIN[kind](session, appearance)
