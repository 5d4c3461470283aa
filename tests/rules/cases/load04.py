"""LOAD04: a role decides in many areas."""

from tests.rules.case import Edge, Found


def _found(number: str, names: str, severity: str = "advice") -> tuple[Found, ...]:
    return (Found("LOAD04", severity, ("Lead",), f"Lead decides in {number} areas in Small team: {names}."),)


def _team(areas: int, more: str = "", owners: str = "D Lead") -> str:
    lines = [f"  Work {number} {{area: Area {number}}}: {owners}" for number in range(areas)]
    return "\n".join(["Small team", *lines]) + more


SIX = "Area 0, Area 1, Area 2, Area 3, Area 4 and Area 5"

BAD = """
Small team
  Positioning {area: Strategy}: D Lead
  Interviews {area: Insight}: D Lead
  Press {area: Brand}: D Lead
  Blog {area: Content}: D Lead
  Webinars {area: Demand}: D Lead
  Landing pages {area: Website}: D Lead
"""

FOUND = _found("six", "Brand, Content, Demand, Insight, Strategy and Website")

GOOD = """
Small team
  Positioning {area: Strategy}: D Lead
  Pricing {area: Strategy}: D Lead
  Interviews {area: Insight}: D Lead
  Press {area: Brand}: D Lead
  Blog {area: Content}: D Lead
  Webinars {area: Demand}: D Lead
  Events {area: Demand}: D Lead
"""

EDGES = {
    "five areas": Edge(_team(5)),
    "six areas": Edge(_team(6), _found("six", SIX)),
    "seven areas": Edge(_team(7), _found("seven", "Area 0, Area 1, Area 2, Area 3, Area 4 and 2 more")),
    "eight areas": Edge(_team(8), _found("eight", "Area 0, Area 1, Area 2, Area 3, Area 4 and 3 more", "warning")),
    "functions without an area do not count": Edge(
        _team(5, more="\n  Reports: D Lead\n  Dashboards: D Lead\n  Budget: D Lead")
    ),
    "an area counts once": Edge(_team(5, more="\n  Reports {area: Area 0}: D Lead\n  Budget {area: Area 1}: D Lead")),
    "another decision owner beside it does not excuse it": Edge(_team(6, owners="D Lead, #Sales"), _found("six", SIX)),
    "executing, giving input and reviewing is not deciding": Edge(_team(8, owners="E Lead; I Lead; R Lead")),
    "a parked function does not count": Edge(_team(5, more="\n  (Reports) {area: Area 5}: D Lead")),
    "each structure on its own": Edge(_team(4, more="\nGrowth stage\n  X {area: Y}: D Lead\n  Z {area: Z}: D Lead")),
    "a higher limit, reached": Edge(_team(6, more="\n! LOAD04 areas 6")),
    "a higher limit, exceeded": Edge(
        _team(7, more="\n! LOAD04 areas 6"), _found("seven", "Area 0, Area 1, Area 2, Area 3, Area 4 and 2 more")
    ),
    "a lower limit for a warning, reached": Edge(_team(6, more="\n! LOAD04 many_areas 6"), _found("six", SIX)),
    "a lower limit for a warning, exceeded": Edge(
        _team(6, more="\n! LOAD04 many_areas 5"), _found("six", SIX, "warning")
    ),
    "a limit for a warning below the other one": Edge(
        _team(3, more="\n! LOAD04 many_areas 2"), _found("three", "Area 0, Area 1 and Area 2", "warning")
    ),
    "a seat that nobody fills is a role all the same": Edge(
        _team(6, more="\n  + Lead {people: 0}"), _found("six", SIX)
    ),
    "a partner is another rule's": Edge(_team(8, owners="D *!Agency")),
    "a department may decide everywhere": Edge(_team(8, owners="D #Leadership")),
}
