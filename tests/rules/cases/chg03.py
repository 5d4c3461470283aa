"""CHG03: most decisions change hands."""

from tests.rules.case import Edge, Found


def _found(part: str, percent: int, before: str = "Small team") -> tuple[Found, ...]:
    both = f"that are decided both in {before} and in Growth stage"
    message = f"The decision changes hands for {part} {both} ({percent} %)."
    return (Found("CHG03", "warning", ("Growth stage",), message),)


def _lines(first: int, last: int, holders: str) -> str:
    return "".join(f"  F {number}: {holders}\n" for number in range(first, last + 1))


def _change(moved: int, kept: int, *, was: str = "D Founder", now: str = "D Head", more: str = "") -> str:
    before = "Small team\n" + _lines(1, moved, was) + _lines(moved + 1, moved + kept, "D Lead")
    return before + "Growth stage\n" + _lines(1, moved, now) + _lines(moved + 1, moved + kept, "D Lead") + more


BAD = _change(5, 3)

FOUND = _found("5 of the 8 functions", 63)

GOOD = _change(4, 4)

EDGES = {
    "just above half": Edge(_change(51, 50), _found("51 of the 101 functions", 50)),
    "all of them": Edge(_change(8, 0), _found("all 8 functions", 100)),
    "seven are too few": Edge(_change(7, 0)),
    "one owner more is another set": Edge(_change(5, 3, now="D Founder, Head"), FOUND),
    "one owner fewer is another set": Edge(_change(5, 3, was="D Founder, Head", now="D Founder"), FOUND),
    "the same owners in another order are the same set": Edge(
        _change(8, 0, was="D Founder, Head", now="D Head, Founder")
    ),
    "execution may change hands": Edge(_change(8, 0, was="D Lead; E Founder", now="D Lead; E Head")),
    "what was not decided before does not count": Edge(
        _change(7, 0, more="  New: D Head\n").replace("Growth", "  New: E Founder\nGrowth", 1)
    ),
    "what is not decided now does not count": Edge(_change(8, 0, now="E Founder")),
    "a mark for undecided decides nothing": Edge(_change(8, 0, now="D?")),
    "what is parked now does not count": Edge(
        _change(7, 0, more="  (Parked): D Head\n").replace("Growth", "  Parked: D Founder\nGrowth", 1)
    ),
    "what was parked before does not count": Edge(
        _change(7, 0, more="  Parked: D Head\n").replace("Growth", "  (Parked): D Founder\nGrowth", 1)
    ),
    "what is absent in one of them does not count": Edge(
        _change(5, 3, more=_lines(20, 40, "D Head")).replace("Growth", _lines(50, 70, "D Founder") + "Growth", 1), FOUND
    ),
    "partners and departments are owners": Edge(_change(5, 3, was="D #Sales", now="D *!Agency"), FOUND),
    "the structure named by after is the one before": Edge(
        _change(8, 0).replace("Growth stage", "Pilot\n  + Head\nGrowth stage < Small team"),
        _found("all 8 functions", 100),
    ),
    "the first structure has none before": Edge("Small team\n" + _lines(1, 9, "D Head")),
    "a higher share, reached": Edge(_change(6, 2, more="! CHG03 share 75\n")),
    "a higher share, exceeded": Edge(_change(7, 2, more="! CHG03 share 75\n"), _found("7 of the 9 functions", 78)),
}
