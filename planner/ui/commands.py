"""Commands as data: menus, keys, the command palette and the key sheet come from one list of them."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.language import mark, tr

WITHIN = " > "
"""Stands between the names of a menu and of one in it."""

_TITLES = {
    "File": mark("&File"),
    "Edit": mark("&Edit"),
    "Function": mark("F&unction"),  # the first letter is that of File
    "Team": mark("&Team"),
    "Structure": mark("&Structure"),
    "Findings": mark("Fi&ndings"),
    "Workshop": mark("&Workshop"),
    "View": mark("&View"),
    "Help": mark("&Help"),
    "Documents": mark("&Documents"),
    "Size": mark("&Size"),
    "Audience": mark("&Audience"),
    "Language": mark("&Language"),
}
"""What stands in the bar, or in the menu around, by the name of the menu; the letter behind & opens it with Alt."""


def menu_title(name: str) -> str:
    """What a menu is called where it is opened, with the mark of its letter."""
    return tr(_TITLES[name])


def menu_words(menu: str) -> str:
    """What a menu is called where it is spoken of, one within another behind it: "File: Documents"."""
    return ": ".join(menu_title(name).replace("&", "") for name in menu.split(WITHIN))


def always() -> bool:
    """Say yes."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do.

    Attributes:
        id: its name in code and tests.
        menu: the name of the menu it stands in, such as ``Edit``, or of one within it, ``File > Documents``.
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
