"""GAP09: an ownership line that has functions, and nobody decides any of them."""

from tests.rules.case import Edge, Found


def _found(line: str, which: str, lacks: str, structure: str = "Small team") -> Found:
    return Found("GAP09", "warning", (line,), f"{which} on the {line} line {lacks} in {structure}.")


def _one(line: str, structure: str = "Small team") -> tuple[Found, ...]:
    return (_found(line, "The one function", "has no decision owner", structure),)


def _none(line: str, number: str) -> tuple[Found, ...]:
    return (_found(line, f"None of the {number} functions", "has a decision owner"),)


BAD = """
Small team
  Blog {ownership_line: content}: E Writer; R Head
  Video {ownership_line: content}: E *Studio
  Dashboards {ownership_line: reporting}:
  Paid media {ownership_line: acquisition}: D Head; E Head
"""

FOUND = _none("content", "two") + _one("reporting")

GOOD = """
Small team
  Blog {ownership_line: content}: D Head; E Writer
  Video {ownership_line: content}: E *Studio
"""

EDGES = {
    "all five lines": Edge(
        "Small team\n"
        + "\n".join(
            f"  On {line} {{ownership_line: {line}}}: E Head"
            for line in ("acquisition", "conversion", "content", "operations", "reporting")
        ),
        _one("acquisition") + _one("conversion") + _one("content") + _one("operations") + _one("reporting"),
    ),
    "a partner or department that decides is enough": Edge(
        "Small team\n  Blog {ownership_line: content}: D *Agency\n  Checks {ownership_line: reporting}: D #Finance"
    ),
    "a decision marked undecided is no head": Edge(
        "Small team\n  Blog {ownership_line: content}: D?; E Writer", _one("content")
    ),
    "a decision on a parked function is none": Edge(
        "Small team\n  (Blog {ownership_line: content}): D Head\n  Video {ownership_line: content}: E Writer",
        _one("content"),
    ),
    "a line whose functions are all parked has none": Edge("Small team\n  (Blog {ownership_line: content}): E Writer"),
    "a decision in another structure is none here": Edge(
        "Small team\n  Blog {ownership_line: content}: D Head\nGrowth stage\n  Blog: E Head",
        _one("content", "Growth stage"),
    ),
    "a line without a function needs no head": Edge("Small team\n  + Head\n! function Blog {ownership_line: content}"),
    "a function on no line needs none either": Edge("Small team\n  Blog: E Writer"),
    "a line of a newer version is left alone": Edge("Small team\n  Blog {ownership_line: community}: E Writer"),
}
