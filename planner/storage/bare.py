"""The assignment that says nothing more than that it is there, as most do: one object stands for all of them."""

from typing import Final

from planner.model.records import Assignment

BARE: Final = Assignment()
"""Shared, so that reading makes it once, writing knows it at a glance and comparing two models skips it."""
