"""CHG02: an owner executes much that it did not execute before."""

from tests.rules.case import Edge, Found


def _found(
    new: str, executed: int, names: str, owner: str = "Analyst", before: str = "Small team"
) -> tuple[Found, ...]:
    what = f"{executed} functions in Growth stage, {new} of them new to it since {before}"
    message = f"{owner} executes {what}: {names}."
    return (Found("CHG02", "warning", (owner,), message),)


def _lines(first: int, last: int, holders: str) -> str:
    return "".join(f"  F {number}: {holders}\n" for number in range(first, last + 1))


def _change(kept: int, new: int, more: str = "", owner: str = "Analyst", was: str = "") -> str:
    before = "Small team\n" + _lines(1, kept, f"E {owner}") + (was or f"  + {owner}\n")
    return before + "Growth stage\n" + _lines(1, kept + new, f"E {owner}") + more


FOUR = "F 1, F 2, F 3 and F 4"

BAD = """
Small team
  Reports: E Analyst
  Tracking: E Head
Growth stage
  Reports: E Analyst
  Tracking: E Analyst
  Dashboards: E Analyst
  Data quality: E Analyst
  Experiments: E Analyst
"""

FOUND = _found("4", 5, "Tracking, Dashboards, Data quality and Experiments")

GOOD = """
Small team
  Reports: E Analyst
  Tracking: E Analyst
Growth stage
  Reports: E Analyst
  Tracking: E Analyst
  Dashboards: E Analyst
  Data quality: E Analyst
  Experiments: E Head
"""

EDGES = {
    "three new ones": Edge(_change(0, 3)),
    "four new ones, and nothing else": Edge(_change(0, 4), _found("all", 4, FOUR)),
    "exactly half of what it executes": Edge(_change(4, 4)),
    "more than half of what it executes": Edge(_change(4, 5), _found("5", 9, "F 5, F 6, F 7, F 8 and F 9")),
    "many are named in part": Edge(_change(0, 8), _found("all", 8, "F 1, F 2, F 3, F 4, F 5 and 3 more")),
    "deciding before is not executing": Edge(
        _change(0, 4, was=_lines(1, 4, "D Analyst; I Analyst; R Analyst")), _found("all", 4, FOUR)
    ),
    "deciding now is not executing": Edge("Small team\n  + Analyst\nGrowth stage\n" + _lines(1, 6, "D Analyst")),
    "what was parked before is new": Edge(
        _change(0, 4, was="".join(f"  (F {number}): E Analyst\n" for number in range(1, 5))),
        _found("all", 4, FOUR),
    ),
    "what is parked now does not count": Edge(_change(0, 3, more="  (F 9): E Analyst\n")),
    "a mark for undecided before is not executing": Edge(
        _change(0, 4, was=_lines(1, 4, "E?") + "  + Analyst\n"), _found("all", 4, FOUR)
    ),
    "executing it together with others before is executing": Edge(
        _change(0, 4, was=_lines(1, 4, "E Analyst, *Agency"))
    ),
    "an owner that was not there starts with everything": Edge(_change(0, 8, was="  + Head\n")),
    "an owner that is gone": Edge("Small team\n" + _lines(1, 8, "E Analyst") + "Growth stage\n  + Head"),
    "the first structure has none before": Edge("Small team\n" + _lines(1, 8, "E Analyst")),
    "a partner may be given too much": Edge(_change(0, 4, owner="*Agency"), _found("all", 4, FOUR, "Agency")),
    "a department may be given too much": Edge(_change(0, 4, owner="#Sales"), _found("all", 4, FOUR, "Sales")),
    "the structure named by after is the one before": Edge(
        "Start\n  + Analyst\nSmall team\n  + Head\nGrowth stage < Start\n" + _lines(1, 4, "E Analyst"),
        _found("all", 4, FOUR, before="Start"),
    ),
    "a higher limit, not reached": Edge(_change(0, 4, more="! CHG02 functions 5\n")),
    "a higher limit, reached": Edge(
        _change(0, 5, more="! CHG02 functions 5\n"), _found("all", 5, "F 1, F 2, F 3, F 4 and F 5")
    ),
    "a lower limit, not reached": Edge(_change(0, 1, more="! CHG02 functions 2\n")),
    "a lower limit, reached": Edge(_change(1, 2, more="! CHG02 functions 2\n"), _found("2", 3, "F 2 and F 3")),
}
