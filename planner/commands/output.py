"""What a command prints: data on the standard output, sentences on the standard error."""

import os
import sys

from planner.commands.call_error import CallError


def emit(text: str) -> None:
    """Write data to the standard output; a reader that went away is no mistake.

    Raises:
        CallError: it cannot be written, for instance because the disk is full.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is still waiting would be tried again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            msg = f"The output cannot be written: {error.strerror}."
            raise CallError(msg) from None


def tell(*texts: str) -> None:
    """Write sentences to the standard error, each line with the program's name before it."""
    for text in texts:
        for line in text.splitlines():
            print(f"opmodel: {line}", file=sys.stderr)
