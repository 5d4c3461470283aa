"""EXT07: the contract with a partner has ended, or ends soon."""

from tests.rules.case import Edge, Found


def _found(message: str) -> tuple[Found, ...]:
    return (Found("EXT07", "advice", ("Agency",), f"The contract with Agency {message}."),)


BAD = """
Small team
  Press: D Lead; E *Agency {renewal: 2026-12-24} > Lead
"""

FOUND = _found("ends on 2026-12-24")

GOOD = """
Small team
  Press: D Lead; E *Agency {renewal: 2027-06-30} > Lead
"""

EDGES = {
    "sixty days from today": Edge("Small team\n  + *Agency {renewal: 2027-01-01}", _found("ends on 2027-01-01")),
    "sixty-one days from today": Edge("Small team\n  + *Agency {renewal: 2027-01-02}"),
    "today": Edge("Small team\n  + *Agency {renewal: 2026-11-02}", _found("ends on 2026-11-02")),
    "yesterday": Edge("Small team\n  + *Agency {renewal: 2026-11-01}", _found("ended on 2026-11-01")),
    "years ago": Edge("Small team\n  + *Agency {renewal: 2019-01-31}", _found("ended on 2019-01-31")),
    "a longer notice, within": Edge(
        "Small team\n  + *Agency {renewal: 2027-01-31}\n! EXT07 days 90", _found("ends on 2027-01-31")
    ),
    "a longer notice, beyond": Edge("Small team\n  + *Agency {renewal: 2027-02-01}\n! EXT07 days 90"),
    "no notice, today": Edge(
        "Small team\n  + *Agency {renewal: 2026-11-02}\n! EXT07 days 0", _found("ends on 2026-11-02")
    ),
    "no notice, tomorrow": Edge("Small team\n  + *Agency {renewal: 2026-11-03}\n! EXT07 days 0"),
    "it holds nothing and has a contract all the same": Edge(
        "Small team\n  (Press): E *Agency {renewal: 2026-12-24}", FOUND
    ),
    "each structure that it is in": Edge(
        "Small team\n  + *Agency {renewal: 2026-12-24}\nGrowth stage\n  + *Agency\nPilot\n  + Lead", FOUND + FOUND
    ),
    "without a date": Edge("Small team\n  + *Agency"),
    "a role has no contract": Edge("Small team\n  + Lead {renewal: 2026-12-24}"),
    "a department has no contract": Edge("Small team\n  + #Sales {renewal: 2026-12-24}"),
}
