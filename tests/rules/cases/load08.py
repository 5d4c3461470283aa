"""LOAD08: a role looks after many partners."""

from tests.rules.case import Edge, Found


def _found(number: str, names: str, *partners: str) -> tuple[Found, ...]:
    message = f"Lead is the internal contact of {number} partners in Small team: {names}."
    return (Found("LOAD08", "warning", ("Lead", *partners), message),)


def _team(partners: int, contact: str = "Lead", more: str = "") -> str:
    seats = ", ".join([contact, *(f"*P {number} > {contact}" for number in range(partners))])
    return f"Small team\n  + {seats}{more}"


FOUR = ("P 0", "P 1", "P 2", "P 3")

BAD = """
Small team
  Press: D Lead; E *PR agency > Lead, *Studio > Lead
  Paid media: D Lead; E *Media agency > Lead; I *Research firm > Lead
"""

FOUND = _found(
    "four",
    "PR agency, Studio, Media agency and Research firm",
    "PR agency",
    "Studio",
    "Media agency",
    "Research firm",
)

GOOD = """
Small team
  Press: D Lead; E *PR agency > Lead, *Studio > Lead
  Paid media: D Lead; E *Media agency > Lead; I *Research firm > Head
"""

EDGES = {
    "three": Edge(_team(3)),
    "four, holding anything or not": Edge(_team(4), _found("four", "P 0, P 1, P 2 and P 3", *FOUR)),
    "seven are named in part and are all subjects": Edge(
        _team(7), _found("seven", "P 0, P 1, P 2, P 3, P 4 and 2 more", *FOUR, "P 4", "P 5", "P 6")
    ),
    "departments with a contact do not count": Edge(_team(3, more=", #Sales > Lead, #Product > Lead")),
    "roles with a contact do not count": Edge(_team(3, more=", Writer > Lead, Analyst > Lead")),
    "each structure on its own": Edge(_team(3, more="\nGrowth stage\n  + Lead, *P 4 > Lead")),
    "a partner that is a contact is another rule's": Edge(_team(4, "*Agency")),
    "a department that is a contact is another rule's": Edge(_team(4, "#Sales")),
    "a higher limit, not reached": Edge(_team(4, more="\n! LOAD08 partners 5")),
    "a higher limit, reached": Edge(
        _team(5, more="\n! LOAD08 partners 5"), _found("five", "P 0, P 1, P 2, P 3 and P 4", *FOUR, "P 4")
    ),
    "a lower limit, not reached": Edge(_team(1, more="\n! LOAD08 partners 2")),
    "a lower limit, reached": Edge(_team(2, more="\n! LOAD08 partners 2"), _found("two", "P 0 and P 1", "P 0", "P 1")),
}
