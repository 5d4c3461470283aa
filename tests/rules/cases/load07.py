"""LOAD07: one person alone executes what is critical, and nobody else is the backup."""

from tests.rules.case import Edge, Found


def _found(
    *functions: str, who: str = "Analyst", size: str = "one person", names: str = "", which: str = "is critical and has"
) -> tuple[Found, ...]:
    message = f"{who} ({size}) is the only execution owner of {names or functions[0]}, which {which} no backup."
    return (Found("LOAD07", "warning", (who, *functions), message),)


SEVERAL = "are critical and have"
ONE = _found("Tracking")

BAD = """
Small team
  Reports {critical: yes}: D Head; E Analyst
  Blog: E Analyst
  Tracking {critical: yes}: D Head; E Analyst
"""

FOUND = _found("Reports", "Tracking", names="Reports and Tracking", which=SEVERAL)

GOOD = """
Small team
  Reports {critical: yes; backup: Head}: D Head; E Analyst
  Blog: E Analyst
  Tracking {critical: yes}: D Head; E Analyst, Head
"""

EDGES = {
    "one function": Edge("Small team\n  Tracking {critical: yes}: E Analyst", ONE),
    "many functions are named in part and are all subjects": Edge(
        "Small team\n" + "\n".join(f"  F {number} {{critical: yes}}: E Analyst" for number in range(7)),
        _found(*(f"F {number}" for number in range(7)), names="F 0, F 1, F 2, F 3, F 4 and 2 more", which=SEVERAL),
    ),
    "functions follow in the order that people see": Edge(
        "Small team\n"
        "  Reports {critical: yes; area: Trust}: E Analyst\n"
        "  Pipeline {critical: yes; area: Demand}: E Analyst",
        _found("Pipeline", "Reports", names="Pipeline and Reports", which=SEVERAL),
    ),
    "its own backup is none": Edge("Small team\n  Tracking {critical: yes; backup: Analyst}: E Analyst", ONE),
    "another backup is enough, of any kind": Edge(
        "Small team\n  + *Agency\n  Tracking {critical: yes; backup: Agency}: E Analyst"
    ),
    "a function that is not critical may wait": Edge("Small team\n  Tracking: E Analyst"),
    "two execution owners stand in for each other": Edge("Small team\n  Tracking {critical: yes}: E Analyst, *Agency"),
    "the decision owner is no second one": Edge(
        "Small team\n  Tracking {critical: yes}: D Head; E Analyst; R Head", ONE
    ),
    "a mark for undecided is no second one": Edge("Small team\n  Tracking {critical: yes}: E? Analyst", ONE),
    "two people on one seat": Edge("Small team\n  Tracking {critical: yes}: E Analyst {people: 2}"),
    "a little more than one person": Edge("Small team\n  Tracking {critical: yes}: E Analyst {people: 1.1}"),
    "half a person": Edge(
        "Small team\n  Tracking {critical: yes}: E Analyst {people: 0.5}", _found("Tracking", size="0.5 of a person")
    ),
    "a seat that nobody fills": Edge(
        "Small team\n  Tracking {critical: yes}: E Analyst {people: 0}", _found("Tracking", size="vacant")
    ),
    "a partner of unknown size": Edge("Small team\n  Tracking {critical: yes}: E *Freelancer"),
    "a partner of one person": Edge(
        "Small team\n  Tracking {critical: yes}: E *Freelancer {people: 1}", _found("Tracking", who="Freelancer")
    ),
    "a partner of several people": Edge("Small team\n  Tracking {critical: yes}: E *Agency {people: 12}"),
    "a department of unknown size": Edge("Small team\n  Tracking {critical: yes}: E #Finance"),
    "a department of one person": Edge(
        "Small team\n  Tracking {critical: yes}: E #Legal {people: 1}", _found("Tracking", who="Legal")
    ),
    "capacity is not people": Edge("Small team\n  Tracking {critical: yes}: E Analyst {people: 2; capacity: 0.5}"),
    "one finding an owner": Edge(
        "Small team\n  Tracking {critical: yes}: E Analyst\n  Press {critical: yes}: E Founder",
        ONE + _found("Press", who="Founder"),
    ),
    "a parked function is left alone": Edge("Small team\n  (Tracking) {critical: yes}: E Analyst"),
    "an absent function is left alone": Edge(
        "Small team\n  Tracking {critical: yes}: E Analyst, Head\nGrowth stage\n  + Analyst"
    ),
}
