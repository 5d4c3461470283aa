"""LOAD02: a role holds something, and only input and review."""

from tests.rules.case import Edge, Found


def _found(does: str) -> tuple[Found, ...]:
    message = f"Editor neither decides nor executes anything in Small team: it {does}."
    return (Found("LOAD02", "advice", ("Editor",), message),)


BAD = """
Small team
  Blog: D Lead; E Lead; I Editor; R Editor
  Newsletter: D Lead; E Lead; R Editor
"""

FOUND = _found("gives input on one function and reviews two functions")

GOOD = """
Small team
  Blog: D Lead; E Lead; I Editor; R Editor
  Newsletter: D Lead; E Editor
"""

EDGES = {
    "input alone": Edge("Small team\n  Blog: E Lead; I Editor", _found("gives input on one function")),
    "review alone": Edge("Small team\n  Blog: E Lead; R Editor", _found("reviews one function")),
    "one decision is enough": Edge("Small team\n  Blog: D Editor; R Editor\n  Newsletter: R Editor"),
    "one execution is enough": Edge("Small team\n  Blog: E Editor; R Editor\n  Newsletter: R Editor"),
    "what it decides on a parked function does not count": Edge(
        "Small team\n  Blog: R Editor\n  (Newsletter): D Editor; E Editor", _found("reviews one function")
    ),
    "what it reviews on a parked function does not count": Edge("Small team\n  (Blog): R Editor"),
    "what it executes in another structure does not count": Edge(
        "Small team\n  Blog: R Editor\nGrowth stage\n  Blog: E Editor", _found("reviews one function")
    ),
    "a role that holds nothing is another rule's": Edge("Small team\n  + Editor"),
    "a seat that nobody fills is a role all the same": Edge(
        "Small team\n  Blog: R Editor {people: 0}", _found("reviews one function")
    ),
    "a partner may only review": Edge("Small team\n  Blog: R *Editor"),
    "a department may only give input": Edge("Small team\n  Blog: I #Sales"),
}
