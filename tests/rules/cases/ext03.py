"""EXT03: it usually stays inside, and a partner executes it."""

from tests.rules.case import Edge, Found


def _found(message: str, *partners: str) -> tuple[Found, ...]:
    return (Found("EXT03", "warning", ("Messaging", *partners), message),)


ONE = _found("Messaging usually stays inside, and the partner PR agency executes it.", "PR agency")

BAD = """
Small team
  Messaging {usual_sourcing: inside}: D Founder; E *PR agency
"""

FOUND = ONE

GOOD = """
Small team
  Messaging {usual_sourcing: inside}: D Founder, *PR agency; E Founder, #Product; I *PR agency; R *PR agency
"""

EDGES = {
    "two partners are told together, in the order of the board": Edge(
        "Small team\n  + *Studio, *PR agency\n  Messaging {usual_sourcing: inside}: E *PR agency, *Studio",
        _found(
            "Messaging usually stays inside, and the partners Studio and PR agency execute it.", "Studio", "PR agency"
        ),
    ),
    "a role that executes too does not excuse it": Edge(
        "Small team\n  Messaging {usual_sourcing: inside}: E Founder, *PR agency", ONE
    ),
    "a partner that may decide is a partner all the same": Edge(
        "Small team\n  Messaging {usual_sourcing: inside}: D *!PR agency; E *!PR agency", ONE
    ),
    "a boundary does not excuse it": Edge(
        "Small team\n  Messaging {usual_sourcing: inside}: E Founder [here], *PR agency [abroad]", ONE
    ),
    "what is usually outside may be": Edge("Small team\n  Messaging {usual_sourcing: outside}: E *PR agency"),
    "what may be either may be outside": Edge("Small team\n  Messaging {usual_sourcing: either}: E *PR agency"),
    "without a usual sourcing there is nothing to say": Edge("Small team\n  Messaging: E *PR agency"),
    "a parked function is left alone": Edge("Small team\n  (Messaging) {usual_sourcing: inside}: E *PR agency"),
    "an absent function is left alone": Edge(
        "Small team\n  Messaging {usual_sourcing: inside}: E Founder\nGrowth stage\n  + *PR agency"
    ),
}
