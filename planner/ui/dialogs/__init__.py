"""The dialogs: every question that has to be answered before the work goes on."""

from planner.ui.dialogs.asking import Dialogs, Leave

__all__ = ["Dialogs", "Leave"]
