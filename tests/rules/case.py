"""What a case file says about a rule."""

from typing import NamedTuple


class Found(NamedTuple):
    """A finding as people read it, with the labels of the fixes it offers."""

    rule: str
    severity: str
    subjects: tuple[str, ...]
    message: str
    fixes: tuple[str, ...] = ()


class Edge(NamedTuple):
    """A model at the edge of the rule, and what the rule says about it."""

    sketch: str
    found: tuple[Found, ...] = ()
