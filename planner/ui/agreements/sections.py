"""The sections of the agreements, in the order people see."""

from planner.ui.agreements.cadences import CADENCES
from planner.ui.agreements.decisions import DECISIONS
from planner.ui.agreements.goals import GOALS
from planner.ui.agreements.handoffs import HANDOFFS
from planner.ui.agreements.tools import TOOLS

SECTIONS = {section.kind: section for section in (GOALS, TOOLS, HANDOFFS, CADENCES, DECISIONS)}
"""By the kind of their records."""
