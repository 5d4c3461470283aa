"""Identities of records: a type letter, an underscore and 62 random bits."""

import secrets
from collections.abc import Mapping
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


KINDS: Mapping[str, RecordKind] = {
    "areas": RecordKind.AREA,
    "functions": RecordKind.FUNCTION,
    "owners": RecordKind.OWNER,
    "structures": RecordKind.STRUCTURE,
    "goals": RecordKind.GOAL,
    "tools": RecordKind.TOOL,
    "decisions": RecordKind.DECISION,
    "checkpoints": RecordKind.CHECKPOINT,
    "handoffs": RecordKind.HANDOFF,
    "cadences": RecordKind.CADENCE,
    "parking_lot": RecordKind.PARKED_TOPIC,
    "next_steps": RecordKind.NEXT_STEP,
}
"""What the keys of a map are ids of, by the name of the field that holds the map."""


def new_id(kind: RecordKind) -> str:
    """Give a fresh id such as ``f_4k1x…`` for a record of this kind; random, never ordered by time."""
    return f"{kind.value}_" + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
