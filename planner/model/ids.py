"""Identities of records: a type letter, an underscore and 62 random bits."""

import secrets
from enum import StrEnum

_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTH = 12  # 36**12 is a little more than 2**62


class RecordKind(StrEnum):
    """The record kinds of a model with the letter that starts their ids."""

    AREA = "a"
    FUNCTION = "f"
    OWNER = "o"
    STRUCTURE = "s"
    HANDOFF = "h"
    CADENCE = "c"
    GOAL = "g"
    TOOL = "t"
    DECISION = "d"
    CHECKPOINT = "k"
    PARKED_TOPIC = "p"
    NEXT_STEP = "n"


def new_id(kind: RecordKind) -> str:
    """Give a fresh id such as ``f_4k1x…`` for a record of this kind; random, never ordered by time."""
    return f"{kind.value}_" + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
