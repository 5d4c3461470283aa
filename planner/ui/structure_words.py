"""Words about structures that are the same in menus, fields and the switch."""

DEFAULT_AFTER = "The one before it"
"""What a structure comes after where nothing else is said."""

TODAY = " · today"
"""Behind the name of the structure that is today."""
