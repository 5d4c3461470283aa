"""Actions as data: menus, keys and later every other way to reach them come from one list."""

from collections.abc import Callable
from dataclasses import dataclass

WITHIN = " > "
"""Stands between the names of a menu and of one in it."""


def always() -> bool:
    """Say yes."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do.

    Attributes:
        id: its name in code and tests.
        menu: the menu it stands in, such as ``Edit``, or one within it, ``File > Documents``.
        title: its words, or what gives them now (``Undo Rename SEO``).
        run: does it.
        keys: key sequences in Qt's portable text; the first is shown.
        enabled: can it be done now?
        checked: for a choice that is on or off: is it on?
        ends_group: does a separator follow it in the menu?
    """

    id: str
    menu: str
    title: str | Callable[[], str]
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    ends_group: bool = False

    def words(self) -> str:
        """The title as it is now."""
        return self.title if isinstance(self.title, str) else self.title()
