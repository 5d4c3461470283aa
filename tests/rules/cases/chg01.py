"""CHG01: somebody decided or executed it before, and now it is absent or in scope with neither."""

from tests.rules.case import Edge, Found


def _found(
    had: str, lost: str, *owners: str, before: str = "Small team", now: str = "Growth stage"
) -> tuple[Found, ...]:
    message = f"Reports was {had} in {before}; in {now} {lost}."
    return (Found("CHG01", "error", ("Reports", *owners), message),)


ABSENT = "it is absent"
NOBODY = "nobody decides or executes it"

BAD = """
Small team
  Reports: E Analyst, *Agency; D Head of marketing
Growth stage
  Dashboards: D Head of marketing; E Analyst
"""

FOUND = _found(
    "decided by Head of marketing and executed by Analyst and Agency", ABSENT, "Analyst", "Agency", "Head of marketing"
)

GOOD = """
Small team
  Reports: D Head of marketing; E Analyst
Growth stage
  Reports: E Analyst
"""

BEFORE = "Small team\n  Reports: E Analyst\n"

EDGES = {
    "in scope with input and review only": Edge(
        BEFORE + "Growth stage\n  Reports: I Head; R Head", _found("executed by Analyst", NOBODY, "Analyst")
    ),
    "a decision owner now is enough": Edge(BEFORE + "Growth stage\n  Reports: D Head"),
    "a mark for undecided is nobody": Edge(
        BEFORE + "Growth stage\n  Reports: D?; E?", _found("executed by Analyst", NOBODY, "Analyst")
    ),
    "parked now is fine": Edge(BEFORE + "Growth stage\n  (Reports):"),
    "parked before was not held": Edge("Small team\n  (Reports): E Analyst\nGrowth stage\n  + Head"),
    "input and review before are no loss": Edge("Small team\n  Reports: I Head; R Head\nGrowth stage\n  + Head"),
    "a mark for undecided before is no loss": Edge("Small team\n  Reports: D?; E?\nGrowth stage\n  + Head"),
    "one who both decided and executed is named once as a subject": Edge(
        "Small team\n  Reports: D Head; E Head\nGrowth stage\n  Reports:",
        _found("decided by Head and executed by Head", NOBODY, "Head"),
    ),
    "the structure named by after is the one before": Edge(
        BEFORE + "Pilot\n  + Head\nGrowth stage < Small team\n  + Head",
        _found("executed by Analyst", ABSENT, "Analyst", now="Growth stage")
        + _found("executed by Analyst", ABSENT, "Analyst", now="Pilot"),
    ),
    "the first structure may come after a later one": Edge(
        "Small team < Growth stage\n  + Head\nGrowth stage\n  Reports: D Head",
        _found("decided by Head", ABSENT, "Head", before="Growth stage", now="Small team"),
    ),
    "the first structure has none before": Edge("Small team\n  Reports:"),
}
