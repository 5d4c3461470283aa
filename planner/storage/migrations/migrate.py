"""Bringing the tree of an older file to the present version, in memory."""

from planner.model.operating_model import FORMAT_VERSION
from planner.storage.migrations.step import Number, Step, Tree

STEPS: tuple[Step, ...] = ()
"""All steps in their order. Version 1.0 was the first one, so there is none yet."""

FIRST: Number = (1, 0)
"""The first version of the format; there is none before."""


def released() -> tuple[Number, ...]:
    """Every version that files can have and that this program writes or reads, oldest first."""
    return (FIRST, *(step.to for step in STEPS))


def migrated(tree: Tree, version: Number) -> Tree:
    """Give the tree of a file of this version as one of the present version.

    Args:
        tree: the file without format, version and generator.
        version: the version that it has; a newer one than the present stays as it is.

    Raises:
        ValueError: the steps have a gap between this version and the present one.
    """
    for step in STEPS:
        if step.since == version:
            tree, version = step.change(tree), step.to
    if version < FORMAT_VERSION:
        msg = f"no step leads from version {version[0]}.{version[1]}"
        raise ValueError(msg)
    return tree
