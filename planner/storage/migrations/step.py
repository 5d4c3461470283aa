"""One step from a version of the file to the next."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Tree = dict[str, Any]
Number = tuple[int, int]
"""The major and minor version of the file."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step, which never changes once a version with it is released.

    Attributes:
        since: the version that it starts from.
        to: the version that it leads to.
        change: gives the tree of the later version; pure, and leaves the tree that it is given as it is. The tree is
            the whole file without format, version and generator.
    """

    since: Number
    to: Number
    change: Callable[[Tree], Tree]
