"""PROC06: a process that nothing written starts from."""

from tests.rules.case import Edge, Found


def _found(level: str) -> tuple[Found, ...]:
    message = f"Campaigns has a {level} process, but nothing says what it needs before it starts."
    return (Found("PROC06", "advice", ("Campaigns",), message),)


def _level(level: str, holders: str = "D Head; E Lead") -> str:
    return f"Small team\n  Campaigns {{process_level: {level}}}: {holders}"


BAD = """
Small team
  Campaigns {process_level: standard}: D Head; E Lead
"""

FOUND = _found("standard")

GOOD = """
Small team
  Campaigns {process_level: standard; required_inputs: the audience, the offer}: D Head; E Lead
"""

EDGES = {
    "a detailed process needs them too": Edge(_level("detailed"), _found("detailed")),
    "one input is enough": Edge("Small team\n  Campaigns {process_level: detailed; required_inputs: the goal}: D Head"),
    "a blank input is none": Edge(
        "Small team\n  Campaigns {process_level: detailed; required_inputs: }: D Head", _found("detailed")
    ),
    "a lightweight process needs none": Edge(_level("lightweight")),
    "a process level that is not given needs none": Edge("Small team\n  Campaigns: D Head; E Lead"),
    "a process level of a newer version is not judged": Edge(_level("certified")),
    "an abandoned function has a greater gap": Edge(_level("standard", "I Head")),
    "an execution marked undecided is not abandoned": Edge(_level("standard", "E?"), _found("standard")),
    "a parked function is left alone": Edge("Small team\n  (Campaigns {process_level: standard}): D Head; E Lead"),
    "an absent function is left alone": Edge("Small team\n  + Head\n! function Campaigns {process_level: standard}"),
}
