"""HAND04: work goes round in a circle."""

from tests.rules.case import Edge, Found


def _found(message: str, *functions: str) -> tuple[Found, ...]:
    return (Found("HAND04", "advice", functions, message),)


BAD = """
Small team
  Brief: E Lead
  Copy: E Writer
  Review: E Lead
  Publishing: E Writer
  > Brief -> Copy: a brief
  > Copy -> Review: a draft
  > Review -> Brief: remarks
  > Review -> Publishing: a text
"""

FOUND = _found("Brief, Copy and Review hand work round in a circle in Small team.", "Brief", "Copy", "Review")

GOOD = """
Small team
  Brief: E Lead
  Copy: E Writer
  Review: E Lead
  > Brief -> Copy: a brief
  > Copy -> Review: a draft
  > Brief -> Review: a brief
"""

PAIR = _found("A and B hand work round in a circle in Small team.", "A", "B")
FOUR = "Small team\n  A: E Lead\n  B: E Lead\n  C: E Lead\n  D: E Lead\n"

EDGES = {
    "there and back is a circle": Edge(FOUR + "  > A -> B: x\n  > B -> A: x", PAIR),
    "two circles are two findings": Edge(
        FOUR + "  > C -> D: x\n  > D -> C: x\n  > A -> B: x\n  > B -> A: x\n  > B -> C: x",
        PAIR + _found("C and D hand work round in a circle in Small team.", "C", "D"),
    ),
    "circles that share a function are one": Edge(
        FOUR + "  > A -> B: x\n  > B -> A: x\n  > B -> C: x\n  > C -> D: x\n  > D -> B: x",
        _found("A, B, C and D hand work round in a circle in Small team.", "A", "B", "C", "D"),
    ),
    "the order is that of the list": Edge(
        FOUR + "  > D -> A: x\n  > A -> C: x\n  > C -> D: x",
        _found("A, C and D hand work round in a circle in Small team.", "A", "C", "D"),
    ),
    "nobody needs to work on them": Edge("Small team\n  A:\n  B:\n  > A -> B:\n  > B -> A:", PAIR),
    "a handoff to oneself is one": Edge(
        FOUR + "  > A -> A: x", _found("A hands work over to itself in Small team.", "A")
    ),
    "a department breaks it": Edge(FOUR + "  > A -> #Sales: x\n  > #Sales -> A: x"),
    "a parked function breaks it": Edge("Small team\n  A: E Lead\n  (B): E Lead\n  > A -> B: x\n  > B -> A: x"),
    "so does an absent one": Edge("Small team\n  A: E Lead\n  > A -> B: x\n  > B -> A: x\nGrowth stage\n  B: E Lead"),
    "half of it in another structure is none": Edge(
        FOUR + "  > A -> B: x\nGrowth stage\n  A: E Lead\n  B: E Lead\n  > B -> A: x"
    ),
    "the way back and forth is drawn twice": Edge(FOUR + "  > A -> B: x\n  > B -> C: x\n  > A -> C: x\n  > C -> D: x"),
}
