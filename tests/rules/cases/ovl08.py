"""OVL08: functions with the same name."""

from tests.rules.case import Edge, Found


def _found(message: str, *functions: str, fix: str = "Merge them") -> tuple[Found, ...]:
    return (Found("OVL08", "warning", functions, message, (fix,)),)


BAD = """
Small team
  Lead scoring: D Head of marketing; E Demand manager
  Scoring {name: Lead-Scoring}: D Head of marketing; E Analyst
"""

FOUND = _found("Lead scoring and Lead-Scoring are two functions with the same name.", "Lead scoring", "Lead-Scoring")

GOOD = """
Small team
  Lead scoring: D Head of marketing
  Lead scoring 2: D Head of marketing
"""

TWINS = _found("Two functions are named SEO.", "SEO", "SEO")

EDGES = {
    "the very same name": Edge("Small team\n  One {name: SEO}: D Head\n  Two {name: SEO}: E Lead", TWINS),
    "accents are ignored": Edge(
        "Small team\n  Café:\n  Cafe:", _found("Café and Cafe are two functions with the same name.", "Café", "Cafe")
    ),
    "letters that fold to two are the same": Edge(
        "Small team\n  Straße:\n  Strasse:",
        _found("Straße and Strasse are two functions with the same name.", "Straße", "Strasse"),
    ),
    "three are one group": Edge(
        "Small team\n  One {name: SEO}: D Head\n  Two {name: Seo}:\n  Three {name: S.E.O.}: E Lead",
        _found("SEO, Seo and S.E.O. are three functions with the same name.", "SEO", "Seo", "S.E.O."),
    ),
    "two groups are two findings": Edge(
        "Small team\n  One {name: SEO}:\n  Two {name: SEO}:\n  Café:\n  Cafe:",
        TWINS + _found("Café and Cafe are two functions with the same name.", "Café", "Cafe"),
    ),
    "a name of nothing but signs is no name": Edge("Small team\n  One {name: +}:\n  Two {name: -}:"),
    "an owner of that name is no twin": Edge("Small team\n  Sales: D #Sales"),
    "areas come before ranks": Edge(
        "Small team\n  One {name: Seo}:\n  Two {name: SEO; area: Content}:",
        _found("SEO and Seo are two functions with the same name.", "SEO", "Seo"),
    ),
    "they need not be in the same structure": Edge(
        "Small team\n  One {name: SEO}: D Head\nGrowth stage\n  Two {name: SEO}: D Lead", TWINS
    ),
    "nor in scope, nor in any structure": Edge("Small team\n  (One) {name: SEO}:\n! function Two {name: SEO}", TWINS),
    "what differs is asked": Edge(
        "Small team\n  One {name: SEO; metric: Visits; effort: 0.2}: E Lead [copy], Writer {share: 0.5}\n"
        "  Two {name: SEO; metric: Leads; effort: 0.4; area: Content}: E Lead [links], Writer",
        _found("Two functions are named SEO.", "SEO", "SEO", fix="Merge them…"),
    ),
    "in scope and parked is asked": Edge(
        "Small team\n  One {name: SEO}: D Head\n  (Two) {name: SEO; reason: next year}: E Lead",
        _found("Two functions are named SEO.", "SEO", "SEO", fix="Merge them…"),
    ),
    "handoffs, goals, tools and decisions follow": Edge(
        "Small team\n  One {name: SEO; goals: Pipeline}: E Lead\n  Two {name: SEO; tools: CRM}: E Writer\n"
        "  Blog: E Lead\n  > One -> Two:\n  > Two -> Blog: a brief\n  > One -> Blog: a brief\n"
        "! goal Pipeline\n! tool CRM\n! decision Keep it {about: Two}",
        TWINS,
    ),
    "switched off": Edge("Small team\n  Café:\n  Cafe:\n! OVL08 off"),
}
