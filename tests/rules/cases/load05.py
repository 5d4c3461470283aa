"""LOAD05: a role executes many functions."""

from tests.rules.case import Edge, Found


def _found(number: int, limit: int = 15) -> tuple[Found, ...]:
    message = f"Generalist executes {number} functions in Small team; the limit is {limit}."
    return (Found("LOAD05", "warning", ("Generalist",), message),)


def _team(functions: int, owners: str = "E Generalist", more: str = "") -> str:
    lines = [f"  Work {number} {{effort: 0}}: {owners}" for number in range(functions)]
    return "\n".join(["Small team", *lines]) + more


BAD = _team(16)

FOUND = _found(16)

GOOD = _team(15)

EDGES = {
    "far too many": Edge(_team(40), _found(40)),
    "others who execute it too do not excuse it": Edge(_team(16, "E Generalist [copy], *Agency [design]"), FOUND),
    "deciding, giving input and reviewing is not executing": Edge(
        _team(20, "D Generalist; I Generalist; R Generalist")
    ),
    "a parked function does not count": Edge(_team(15, more="\n  (Events): E Generalist")),
    "each structure on its own": Edge(_team(15, more="\nGrowth stage\n  Events: E Generalist")),
    "a higher limit, reached": Edge(_team(16, more="\n! LOAD05 functions 16")),
    "a higher limit, exceeded": Edge(_team(17, more="\n! LOAD05 functions 16"), _found(17, 16)),
    "a lower limit, reached": Edge(_team(1, more="\n! LOAD05 functions 1")),
    "a lower limit, exceeded": Edge(_team(2, more="\n! LOAD05 functions 1"), _found(2, 1)),
    "a limit that makes no sense counts for nothing": Edge(_team(15, more="\n! LOAD05 functions 0")),
    "several people on the seat make no difference": Edge(
        _team(16, more="\n  + Generalist {people: 3; capacity: 3}"), FOUND
    ),
    "a partner may execute as much as it is paid for": Edge(_team(20, "E *Agency")),
    "a department is outside the team": Edge(_team(20, "E #Sales")),
}
