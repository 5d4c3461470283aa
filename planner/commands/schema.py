"""``opmodel schema``: print the JSON Schema of the file."""

import argparse

from planner.commands.output import emit


def schema(call: argparse.Namespace) -> int:  # noqa: ARG001 - every command has the same shape
    """Print it, and give the exit status."""
    from planner.storage.schema import schema_text

    emit(schema_text())
    return 0
