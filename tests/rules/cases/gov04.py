"""GOV04: what a role decides and executes serves no goal."""

from tests.rules.case import Edge, Found


def _found(what: str, role: str = "Content lead", structure: str = "Small team") -> tuple[Found, ...]:
    return (Found("GOV04", "advice", (role,), f"In {structure}, {role} decides or executes {what}."),)


ONE = "one function, which serves no goal"
TWO = "two functions, and none of them serves a goal"

BAD = """
Small team
  SEO: D Content lead; E Content lead
  Blog: E Content lead
  Campaigns {goals: Pipeline}: D Head of marketing; E Head of marketing
! goal Pipeline
"""

FOUND = _found(TWO)

GOOD = """
Small team
  SEO {goals: Pipeline}: D Content lead
  Blog: E Content lead
! goal Pipeline
"""

EDGES = {
    "a decision alone counts": Edge("Small team\n  SEO: D Content lead\n! goal Pipeline", _found(ONE)),
    "an execution alone counts": Edge("Small team\n  SEO: E Content lead\n! goal Pipeline", _found(ONE)),
    "input and review on it serve nothing": Edge(
        "Small team\n  SEO: E Content lead\n  Ads {goals: Pipeline}: I Content lead; R Content lead\n! goal Pipeline",
        _found(ONE),
    ),
    "who only advises is left alone": Edge("Small team\n  SEO: I Content lead\n  Ads: R Content lead\n! goal Pipeline"),
    "who holds nothing is left alone": Edge("Small team\n  + Content lead\n! goal Pipeline"),
    "a model without goals asks for none": Edge("Small team\n  SEO: D Content lead; E Content lead"),
    "partners and departments are left alone": Edge("Small team\n  SEO: D #Product; E *Agency\n! goal Pipeline"),
    "parked functions do not count": Edge(
        "Small team\n  SEO: E Content lead\n  (Ads) {goals: Pipeline}: D Content lead\n! goal Pipeline", _found(ONE)
    ),
    "a role with parked functions only is left alone": Edge("Small team\n  (SEO): E Content lead\n! goal Pipeline"),
    "each structure is asked on its own": Edge(
        "Small team\n  Ads {goals: Pipeline}: D Lead; E Lead\nGrowth stage\n  SEO: D Lead\n  Blog: E Lead\n"
        "! goal Pipeline",
        _found(TWO, "Lead", "Growth stage"),
    ),
}
