"""What the command line says when it refuses."""

import argparse
from typing import NoReturn


class CallError(Exception):
    """A call that cannot be done; its text is one sentence, or one a line."""


class CallParser(argparse.ArgumentParser):
    """Reads arguments, and refuses those that are not allowed as every other call is refused."""

    def error(self, message: str) -> NoReturn:
        """Refuse the call."""
        raise CallError(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")
