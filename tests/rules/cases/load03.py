"""LOAD03: the load of a role is above its capacity."""

from tests.rules.case import Edge, Found


def _found(
    load: str, size: str, severity: str = "warning", capacity: str = "1", owner: str = "Lead"
) -> tuple[Found, ...]:
    has = f"a load of {load} on a capacity of {capacity}, in full-time people ({size})"
    return (Found("LOAD03", severity, (owner,), f"{owner} is overloaded in Small team: {has}."),)


def _team(*efforts: float, more: str = "", owner: str = "Lead") -> str:
    lines = [f"  Work {number} {{effort: {effort}}}: E {owner}" for number, effort in enumerate(efforts)]
    return "\n".join(["Small team", *lines]) + more


CONTACTS = "\n  + *Agency > Lead, *Studio > Lead"

BAD = """
Small team
  Paid media {effort: 0.6}: E Lead
  SEO {effort: 0.5}: E Lead
"""

FOUND = _found("1.1", "110 %")

GOOD = """
Small team
  Paid media {effort: 0.6}: E Lead
  SEO {effort: 0.3}: E Lead
"""

EDGES = {
    "exactly its capacity": Edge(_team(0.6, 0.4)),
    "exactly its capacity, from parts that do not add up in binary": Edge(_team(*[0.1] * 10)),
    "a little above its capacity": Edge(_team(0.6, 0.404), _found("1", "just over 100 %")),
    "exactly a fifth above": Edge(_team(0.6, 0.6), _found("1.2", "120 %")),
    "more than a fifth above": Edge(_team(0.6, 0.7), _found("1.3", "130 %", "error")),
    "a little more than a fifth above": Edge(_team(0.6, 0.604), _found("1.2", "just over 120 %", "error")),
    "nearly a fifth above": Edge(_team(0.6, 0.598), _found("1.2", "120 %")),
    "a tenth of a person where no effort is given": Edge(
        "Small team\n" + "\n".join(f"  Work {number}: E Lead" for number in range(11)), FOUND
    ),
    "a smaller capacity": Edge(_team(0.6, owner="Lead {capacity: 0.5}"), _found("0.6", "120 %", capacity="0.5")),
    "a larger capacity": Edge(_team(1.5, owner="Lead {capacity: 2; people: 2}")),
    "a capacity of nothing is no capacity": Edge(_team(3, owner="Lead {capacity: 0}")),
    "a seat that nobody fills keeps its capacity": Edge(_team(1.1, owner="Lead {people: 0}"), FOUND),
    "two owners share the effort": Edge(_team(2, owner="Lead, *Agency")),
    "the share that is given counts": Edge(_team(2, owner="Lead {share: 0.55}, *Agency"), FOUND),
    "a share of nothing is no load": Edge(_team(2, owner="Lead {share: 0}, *Agency")),
    "deciding, giving input and reviewing is no load": Edge(
        "Small team\n  Paid media {effort: 3}: D Lead; E *Agency; I Lead; R Lead"
    ),
    "each partner contact adds": Edge(_team(0.8, more=CONTACTS), FOUND),
    "each partner contact adds, up to the capacity": Edge(_team(0.7, more=CONTACTS)),
    "the contact of a department adds nothing": Edge(_team(0.8, more="\n  + #Sales > Lead, #Product > Lead")),
    "a changed load of a contact": Edge(
        _team(0.7, more=CONTACTS + "\n! LOAD03 load_per_partner_contact 0.25"), _found("1.2", "120 %")
    ),
    "a contact that costs nothing": Edge(_team(1, more=CONTACTS + "\n! LOAD03 load_per_partner_contact 0")),
    "a parked function is no load": Edge("Small team\n  (Paid media) {effort: 3}: E Lead"),
    "each structure on its own": Edge(_team(0.6, more="\nGrowth stage\n  Work 0 {effort: 0.6}: E Lead")),
    "a lower limit, reached": Edge(_team(0.8, more="\n! LOAD03 overloaded 80")),
    "a lower limit, exceeded": Edge(_team(0.9, more="\n! LOAD03 overloaded 80"), _found("0.9", "90 %")),
    "a higher limit for an error, reached": Edge(
        _team(1.5, more="\n! LOAD03 badly_overloaded 150"), _found("1.5", "150 %")
    ),
    "a higher limit for an error, exceeded": Edge(
        _team(1.51, more="\n! LOAD03 badly_overloaded 150"), _found("1.51", "151 %", "error")
    ),
    "a limit for an error below the other one": Edge(
        _team(0.7, more="\n! LOAD03 badly_overloaded 60"), _found("0.7", "70 %", "error")
    ),
    "a partner's capacity is its own business": Edge(_team(3, owner="*Agency {capacity: 1}")),
    "a department's capacity is its own business": Edge(_team(3, owner="#Sales {capacity: 1}")),
}
