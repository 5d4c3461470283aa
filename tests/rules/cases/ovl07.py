"""OVL07: two owners of the team who share a field of work without a boundary."""

from tests.rules.case import Edge, Found


def _found(told: str, *owners: str) -> tuple[Found, ...]:
    both = " and ".join(owners)
    return (Found("OVL07", "warning", owners, f"{both} both {told} without a boundary for each."),)


BAD = """
Small team
  Blog: E Content lead, Writer
  SEO: E Content lead, Writer [links]
  Newsletter: E Content lead [copy], Writer
"""

FOUND = _found("execute three functions (Blog, SEO and Newsletter)", "Content lead", "Writer")

GOOD = """
Small team
  Blog: E Content lead, Writer
  SEO: E Content lead, Writer
  Newsletter: E Content lead [copy], Writer [layout]
"""


def _executed(functions: int, *owners: str) -> str:
    return "Small team\n" + "".join(f"  F{place}: E {', '.join(owners)}\n" for place in range(functions))


def _decided(functions: int, *owners: str) -> str:
    return "".join(f"  D{place}: D {', '.join(owners)}\n" for place in range(functions))


EDGES = {
    "two functions are not yet a field": Edge(_executed(2, "Lead", "Writer")),
    "exactly three are": Edge(
        _executed(3, "Lead", "Writer"), _found("execute three functions (F0, F1 and F2)", "Lead", "Writer")
    ),
    "decision and execution are counted apart": Edge(_executed(2, "Lead", "Writer") + _decided(2, "Lead", "Writer")),
    "a decision is shared as much as an execution": Edge(
        "Small team\n" + _decided(3, "Lead", "Writer"),
        _found("decide three functions (D0, D1 and D2)", "Lead", "Writer"),
    ),
    "both counts are told in one finding": Edge(
        _executed(3, "Lead", "Writer") + _decided(3, "Lead", "Writer"),
        _found("decide three functions (D0, D1 and D2) and execute three functions (F0, F1 and F2)", "Lead", "Writer"),
    ),
    "only the count that reaches the number is told": Edge(
        _executed(3, "Lead", "Writer") + _decided(2, "Lead", "Writer"),
        _found("execute three functions (F0, F1 and F2)", "Lead", "Writer"),
    ),
    "one who decides and one who executes do not meet": Edge(
        "Small team\n  A: D Lead; E Writer\n  B: D Lead; E Writer\n  C: D Lead; E Writer"
    ),
    "a blank boundary is none": Edge(
        "Small team\n" + "".join(f"  F{place}: E Lead [ ], Writer [ ]\n" for place in range(3)),
        _found("execute three functions (F0, F1 and F2)", "Lead", "Writer"),
    ),
    "partners belong to the team": Edge(
        _executed(3, "*Agency", "Writer"), _found("execute three functions (F0, F1 and F2)", "Agency", "Writer")
    ),
    "departments do not": Edge(_executed(3, "#Product", "Writer")),
    "each pair of three is told": Edge(
        _executed(3, "Lead", "Writer", "Analyst"),
        _found("execute three functions (F0, F1 and F2)", "Lead", "Writer")
        + _found("execute three functions (F0, F1 and F2)", "Lead", "Analyst")
        + _found("execute three functions (F0, F1 and F2)", "Writer", "Analyst"),
    ),
    "the order is that of the board": Edge(
        "Small team\n  + Writer, Lead\n  A: E Lead, Writer\n  B: E Lead, Writer\n  C: E Lead, Writer",
        _found("execute three functions (A, B and C)", "Writer", "Lead"),
    ),
    "of many functions the first five are named": Edge(
        _executed(7, "Lead", "Writer"),
        _found("execute seven functions (F0, F1, F2, F3, F4 and 2 more)", "Lead", "Writer"),
    ),
    "parked functions do not count": Edge(_executed(2, "Lead", "Writer") + "  (F2): E Lead, Writer"),
    "each structure is counted on its own": Edge(
        _executed(2, "Lead", "Writer") + "Growth stage\n  F0: E Lead, Writer\n  F2: E Lead, Writer"
    ),
    "the number can be lower": Edge(
        _executed(2, "Lead", "Writer") + "! OVL07 functions 2",
        _found("execute two functions (F0 and F1)", "Lead", "Writer"),
    ),
    "with one it reads as one": Edge(
        _executed(1, "Lead", "Writer") + "! OVL07 functions 1",
        _found("execute one function (F0)", "Lead", "Writer"),
    ),
    "the number can be higher": Edge(_executed(3, "Lead", "Writer") + "! OVL07 functions 4"),
    "switched off": Edge(_executed(3, "Lead", "Writer") + "! OVL07 off"),
}
