"""LOAD01: a role that holds nothing."""

from tests.rules.case import Edge, Found


def _found(structure: str = "Small team") -> tuple[Found, ...]:
    message = f"Copywriter is a title without a function: it holds nothing in {structure}."
    return (Found("LOAD01", "warning", ("Copywriter",), message),)


BAD = """
Small team
  Blog: D Content lead; E Content lead
  + Copywriter
"""

FOUND = _found()

GOOD = """
Small team
  Blog: D Content lead; E Copywriter
"""

EDGES = {
    "input alone is something": Edge("Small team\n  Blog: I Copywriter"),
    "review alone is something": Edge("Small team\n  Blog: R Copywriter"),
    "what is held on a parked function is nothing": Edge("Small team\n  (Blog): D Copywriter; E Copywriter", _found()),
    "each structure is asked on its own": Edge(
        "Small team\n  Blog: E Copywriter\nGrowth stage\n  + Copywriter", _found("Growth stage")
    ),
    "a role that is not in the structure is no title there": Edge(
        "Small team\n  Blog: E Copywriter\nGrowth stage\n  Blog: E Lead"
    ),
    "a partner may hold nothing": Edge("Small team\n  + *Writer pool"),
    "a department may hold nothing": Edge("Small team\n  + #Sales"),
}
