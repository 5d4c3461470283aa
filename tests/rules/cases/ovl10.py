"""OVL10: an owner holds something on nearly every function."""

from tests.rules.case import Edge, Found


def _held(held: int, functions: int, more: str = "", holding: str = "D Head") -> str:
    """A structure with that many functions, on the first of which Head holds something, and Lead on the last."""
    rows = [f"  Function {n}: {holding if n < held else 'E Lead'}" for n in range(functions)]
    return "\n".join(("Small team", *rows, "  + Head, Lead, *Agency", more))


def _found(part: str, percent: int, owner: str = "Head") -> tuple[Found, ...]:
    return (Found("OVL10", "advice", (owner,), f"{owner} holds something on {part} in Small team ({percent} %)."),)


BAD = _held(9, 10)

FOUND = _found("9 of the 10 functions", 90)

GOOD = _held(5, 10)

ALL = _found("all 8 functions", 100)

EDGES = {
    "exactly at four of five": Edge(_held(8, 10), _found("8 of the 10 functions", 80)),
    "just below": Edge(_held(11, 14)),
    "all of them": Edge(_held(8, 8), ALL),
    "seven functions are too few to tell": Edge(_held(7, 7)),
    "the part of the model counts": Edge(_held(9, 10, "! OVL10 functions_held 91")),
    "exactly at the part of the model": Edge(
        _held(7, 10, "! OVL10 functions_held 70"), _found("7 of the 10 functions", 70)
    ),
    "a part that no binary number is": Edge(
        _held(29, 100, "! OVL10 functions_held 29").replace("E Lead", ""), _found("29 of the 100 functions", 29)
    ),
    "input is something": Edge(_held(8, 8, holding="I Head"), ALL),
    "several ownerships on a function count once": Edge(_held(4, 8, holding="D Head; E Head; R Head")),
    "two owners are told one by one": Edge(
        _held(8, 8, holding="D Head; E Lead"), ALL + _found("all 8 functions", 100, "Lead")
    ),
    "a partner may be the one": Edge(_held(8, 8, holding="E *Agency"), _found("all 8 functions", 100, "Agency")),
    "a department may be the one": Edge(
        _held(8, 8, "  + #Sales", holding="I #Sales"), _found("all 8 functions", 100, "Sales")
    ),
    "a department is no third owner of the team": Edge(_held(8, 8).replace("*Agency", "#Sales")),
    "a third owner of the team need hold nothing": Edge(_held(8, 8), ALL),
    "parked functions count on neither side": Edge(
        _held(8, 8, "  (Parked one): D Head\n  (Parked two): E Lead\n  (Parked three):"), ALL
    ),
    "parked functions do not make eight": Edge(_held(7, 7, "  (Parked): D Head")),
    "a mark for undecided is nothing held": Edge(_held(7, 9).replace("E Lead", "D?")),
}
