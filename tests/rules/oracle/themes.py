"""What drawn models are about, so that each rule is met often and at its edge."""

from collections.abc import Sequence
from typing import Any

SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 10, 12)
CROWDS = ((0, 0, 1), (0, 1, 1, 1), (1,), (0, 1, 1, 2), (1, 2, 3, 4), (0, 1, 3, 8))
ALL_IN_SCOPE = ("in_scope",)

THEMES: tuple[dict[str, Sequence[Any]], ...] = (
    {},
    {},
    {"structures": (5, 6), "functions": (1, 2, 3)},
    # Enough functions and areas for one role to have too many of either.
    {
        "structures": (1,),
        "functions": (16, 17, 18, 20),
        "owners": (2, 3),
        "areas": (6, 7, 8, 9),
        "given": (0.85, 1),
        "counts": (6, 7, 8, 15, 16, 17),
        "shares": (0,),
        "gathered": (2, 3),
        "crowd": CROWDS[:2],
        "statuses": (ALL_IN_SCOPE,),
    },
    # A team of roles in which one may decide too much.
    {
        "functions": (7, 8, 8, 9, 10),
        "owners": (4, 4, 5),
        "kinds": ("role",) * 9 + ("partner",),
        "crowd": ((1,), (1,), CROWDS[1]),
        "structures": (1, 2),
        "shares": (0.5,),
        "what": ("decision",),
        "gathered": (1, 1, 2),
        "statuses": (ALL_IN_SCOPE,),
    },
    # Partners that come and go.
    {"owners": (5, 6, 9), "kinds": ("role", "partner", "partner", "partner"), "given": (0.85,)},
    # Another structure in which half of it changes hands, twice as often as the rest.
    *(
        2
        * (
            {
                "structures": (2,),
                "functions": (7, 8, 8, 9, 10),
                "owners": (2, 3, 4),
                "crowd": CROWDS[1:3],
                "again": (1,),
                "gathered": (0, 0, 1),
                "statuses": (ALL_IN_SCOPE,),
            },
        )
    ),
)
"""What models are about, in turn: what their parts are drawn from."""

ANYTHING: dict[str, Sequence[Any]] = {
    "structures": (1, 1, 2, 2, 3),
    "functions": SIZES,
    "owners": (1, 2, 3, 3, 4, 5, 6, 9, 12),
    "areas": (0, 1, 5, 6),
    "kinds": ("role", "role", "role", "partner", "partner", "department"),
    "crowd": CROWDS,
    "given": (0.15, 0.5, 0.85),
    "again": (0, 0.6),
    "what": ("decision", "execution"),
    "gathered": (0, 1, 2, 3),
    "counts": (1, 2, 3, 4, 5, 7, 8),
    "shares": (0, 0, 0.4, 0.5, 0.8),
    "statuses": (
        ALL_IN_SCOPE,
        ("in_scope", "parked", "absent"),
        (*ALL_IN_SCOPE * 9, "parked", "absent"),
    ),
}
"""What the others are drawn from.

``crowd`` is how many hold an ownership, ``given`` how often a field is filled, ``again`` how often a structure is made
of the one before, ``gathered`` how often an owner is given as many functions as ``counts`` says, or as this part of all
(``shares``), for which ownership (``what``).
"""
