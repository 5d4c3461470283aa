"""Words about structures that are the same in menus, fields and the switch."""

from planner.language import mark

DEFAULT_AFTER = mark("The one before it")
"""What a structure comes after where nothing else is said."""

TODAY = mark(" · today")
"""Behind the name of the structure that is today."""
