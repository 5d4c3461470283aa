"""HAND03: the handoff to sales is affected, and none is written down."""

from tests.rules.case import Edge, Found


def _found(number: str, affect: str, structure: str = "Small team") -> tuple[Found, ...]:
    message = (
        f"{number} in {structure} {affect} the handoff to sales, and no handoff there starts or ends at a department."
    )
    return (Found("HAND03", "advice", (structure,), message),)


ONE = _found("One function", "affects")

BAD = """
Small team
  Lead scoring {affects: sales_handoff}: E Demand manager
  Lead routing {affects: tracking, sales_handoff}: E Demand manager
  > Lead scoring -> Lead routing: a score
"""

FOUND = _found("Two functions", "affect")

GOOD = """
Small team
  Lead scoring {affects: sales_handoff}: E Demand manager
  > Lead scoring -> #Sales: a score and a reason
"""

EDGES = {
    "one function is enough": Edge("Small team\n  Lead scoring {affects: sales_handoff}:", ONE),
    "any handoff from a department will do": Edge(
        "Small team\n  Lead scoring {affects: sales_handoff}:\n  Blog: E Lead\n  > #Product -> Blog: news"
    ),
    "a department that only holds something hands nothing over": Edge(
        "Small team\n  Lead scoring {affects: sales_handoff}: I #Sales; E Lead", ONE
    ),
    "what affects something else does not count": Edge("Small team\n  Lead scoring {affects: tracking, lead_quality}:"),
    "a parked function does not count": Edge("Small team\n  (Lead scoring) {affects: sales_handoff}: E Lead"),
    "nor does an absent one": Edge("Small team\n  + Lead\n! function Lead scoring {affects: sales_handoff}"),
    "each structure is asked on its own": Edge(
        "Small team\n  Lead scoring {affects: sales_handoff}:\n  > Lead scoring -> #Sales: a score\n"
        "Growth stage\n  Lead scoring:",
        _found("One function", "affects", "Growth stage"),
    ),
}
