"""LOAD06: one role decides most of what is decided."""

from tests.rules.case import Edge, Found


def _found(part: str, percent: int, owner: str = "Head") -> tuple[Found, ...]:
    message = f"{owner} decides {part} with a decision owner in Small team ({percent} %)."
    return (Found("LOAD06", "warning", (owner,), message),)


ROLES = "\n  + Head, Lead, Writer, Analyst"


def _team(mine: int, others: int, more: str = ROLES, owner: str = "Head") -> str:
    lines = [f"  Mine {number}: D {owner}" for number in range(mine)]
    lines += [f"  Theirs {number}: D Lead" for number in range(others)]
    return "\n".join(["Small team", *lines]) + more


BAD = _team(5, 3)

FOUND = _found("5 of the 8 functions", 63)

GOOD = _team(4, 4)

EDGES = {
    "just above half": Edge(_team(51, 50), _found("51 of the 101 functions", 50)),
    "everything": Edge(_team(8, 0), _found("all 8 functions", 100)),
    "seven decided functions are too few": Edge(_team(7, 0)),
    "three roles are too few": Edge(_team(8, 0, more="\n  + Head, Lead, Writer, *Agency, #Sales")),
    "a seat that nobody fills is a role all the same": Edge(
        _team(5, 3, more="\n  + Head, Lead, Writer, Analyst {people: 0}"), FOUND
    ),
    "what nobody decides does not count": Edge(_team(5, 3, more=ROLES + "\n  Reports: E Head\n  Budget: D?"), FOUND),
    "what nobody decides does not make up the number": Edge(_team(7, 0, more=ROLES + "\n  Reports: E Head\n  Press:")),
    "what others than roles decide counts": Edge(
        _team(5, 0, more=ROLES + "\n  A: D #Sales\n  B: D *!Agency\n  C: D #Sales"), FOUND
    ),
    "deciding with another is deciding": Edge(
        _team(5, 3, owner="Head, Lead"), FOUND + _found("all 8 functions", 100, "Lead")
    ),
    "parked functions do not count": Edge(_team(4, 4, more=ROLES + "\n  (Reports): D Head")),
    "executing is not deciding": Edge(_team(4, 4, more=ROLES + "\n  Reports: D Writer; E Head; I Head; R Head")),
    "a department that decides most is no role": Edge(_team(6, 2, owner="#Leadership")),
    "a partner that decides most is no role": Edge(_team(6, 2, owner="*!Agency")),
    "a higher share, reached": Edge(_team(6, 2, more=ROLES + "\n! LOAD06 share 75")),
    "a higher share, exceeded": Edge(
        _team(7, 2, more=ROLES + "\n! LOAD06 share 75"), _found("7 of the 9 functions", 78)
    ),
}
