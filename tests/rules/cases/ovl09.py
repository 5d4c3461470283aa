"""OVL09: owners with the same name."""

from tests.rules.case import Edge, Found


def _found(message: str, *owners: str, fix: str = "Merge them") -> tuple[Found, ...]:
    return (Found("OVL09", "warning", owners, message, (fix,)),)


BAD = """
Small team
  SEO: D Head of marketing; E Content lead
  Blog: D Head of marketing; E Copy {name: content lead}
"""

FOUND = _found("Content lead and content lead are two owners with the same name.", "Content lead", "content lead")

GOOD = """
Small team
  SEO: D Head of marketing; E Content lead
  Blog: D Head of content; E Content leads
"""

TWINS = _found("Two owners are named Lead.", "Lead", "Lead")

EDGES = {
    "the very same name": Edge("Small team\n  SEO: D One {name: Lead}; E Two {name: Lead}", TWINS),
    "accents and signs are ignored": Edge(
        "Small team\n  + One {name: Café Ltd.}, Two {name: Cafe, Ltd}",
        _found("Cafe, Ltd and Café Ltd. are two owners with the same name.", "Cafe, Ltd", "Café Ltd."),
    ),
    "the order is that of the names": Edge(
        "Small team\n  + Three {name: lead}, Two {name: Lead}, One {name: LEAD}",
        _found("LEAD, Lead and lead are three owners with the same name.", "LEAD", "Lead", "lead"),
    ),
    "a name of nothing but signs is no name": Edge("Small team\n  + One {name: ?!}, Two {name: ...}"),
    "a function of that name is no twin": Edge("Small team\n  Lead: D Lead"),
    "they need not be in the same structure": Edge(
        "Small team\n  SEO: E One {name: Lead}\nGrowth stage\n  SEO: E Two {name: Lead}", TWINS
    ),
    "what differs is asked, the kind always": Edge(
        "Small team\n  SEO: E One {name: Lead; people: 2}\n  Blog: E *Two {name: Lead; people: 3}",
        _found("Two owners are named Lead.", "Lead", "Lead", fix="Merge them…"),
    ),
    "one who is the contact of its twin": Edge(
        "Small team\n  SEO: E *One {name: Lead} > Two {name: Lead}\n  Blog {backup: Two}: D Two",
        _found("Two owners are named Lead.", "Lead", "Lead", fix="Merge them…"),
    ),
    "what names them follows": Edge(
        "Small team\n  SEO {backup: Two}: E #One {name: Sales}; I #Two {name: Sales}, *Agency > Two\n  > #Two -> SEO:\n"
        "! tool CRM > Two\n! decision Keep it {owner: Two}",
        _found("Two owners are named Sales.", "Sales", "Sales"),
    ),
    "switched off": Edge("Small team\n  + One {name: Lead}, Two {name: Lead}\n! OVL09 off"),
}
