"""GAP06: it needs input and has no input owner."""

from tests.rules.case import Edge, Found


def _found(wanted: str, *fixes: str) -> tuple[Found, ...]:
    message = f"Pricing needs input from {wanted}, and has no input owner in Small team."
    return (Found("GAP06", "advice", ("Pricing",), message, fixes),)


BAD = """
Small team
  Pricing {input_from: Sales, finance}: D Founder; E Founder; R Founder
  + #Sales, #Finance, #Legal
"""

FOUND = _found("finance and Sales", "Let Finance give input", "Let Sales give input")

GOOD = """
Small team
  Pricing {input_from: Sales, finance}: D Founder; E Founder; I #Sales
"""

EDGES = {
    "any input owner is enough": Edge("Small team\n  Pricing {input_from: Sales}: D Founder; I Analyst\n  + #Sales"),
    "one who is nobody's department has no fix": Edge(
        "Small team\n  Pricing {input_from: the customers}: D Founder", _found("the customers")
    ),
    "a role or partner of that name is not added": Edge(
        "Small team\n  Pricing {input_from: Sales, Agency}: D Founder\n  + Sales, *Agency", _found("Agency and Sales")
    ),
    "a department that only another structure seats enters this one": Edge(
        "Small team\n  Pricing {input_from: Sales}: D Founder\nGrowth stage\n  + #Sales",
        _found("Sales", "Let Sales give input"),
    ),
    "case, accents and signs do not matter": Edge(
        "Small team\n  Pricing {input_from: Büro-Sales!}: D Founder\n  + #BURO SALES",
        _found("Büro-Sales!", "Let BURO SALES give input"),
    ),
    "a name of signs alone is no other's": Edge(
        "Small team\n  Pricing {input_from: ??}: D Founder\n  + #!!", _found("??")
    ),
    "a blank name is none": Edge("Small team\n  Pricing {input_from: }: D Founder"),
    "a mark for undecided is no input owner": Edge(
        "Small team\n  Pricing {input_from: Sales}: E Founder; I?", _found("Sales")
    ),
    "it asks for nothing": Edge("Small team\n  Pricing: D Founder\n  + #Sales"),
    "an abandoned function has a greater gap": Edge("Small team\n  Pricing {input_from: Sales}: R Founder\n  + #Sales"),
    "an execution marked undecided is not abandoned": Edge(
        "Small team\n  Pricing {input_from: Sales}: E?", _found("Sales")
    ),
    "a parked function is left alone": Edge("Small team\n  (Pricing {input_from: Sales}): D Founder"),
    "an absent function is left alone": Edge("Small team\n  + #Sales\n! function Pricing {input_from: Sales}"),
}
