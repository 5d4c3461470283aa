"""All findings of a plain model, as a reading of the rules' conditions has them."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from tests.rules.oracle import ext, gap, gov, hand, load, ovl
from tests.rules.oracle.place import Place, Plain, Said

IN_A_STRUCTURE: dict[str, Callable[[Place], Iterator[Said]]] = {
    rule.__name__.upper(): rule
    for rule in (
        *(gap.gap01, gap.gap02, gap.gap03, gap.gap04, gap.gap05, gap.gap06, gap.gap07, gap.gap08, gap.gap09),
        *(ovl.ovl01, ovl.ovl02, ovl.ovl03, ovl.ovl04, ovl.ovl05, ovl.ovl06, ovl.ovl07, ovl.ovl10),
        *(ext.ext01, ext.ext02, ext.ext03, ext.ext04, ext.ext05, ext.ext06, ext.ext07),
        *(load.load01, load.load02, load.load03, load.load04, load.load05, load.load06, load.load07, load.load08),
        *(gap.proc01, gap.proc02, gap.proc03, gap.proc04, gap.proc05, gap.proc06),
        *(hand.hand01, hand.hand02, hand.hand03, hand.hand04, hand.chg01, hand.chg02, hand.chg03),
        *(gov.gov01, gov.gov03, gov.gov04, gov.gov05, gov.gov06),
    )
}
IN_THE_MODEL: dict[str, Callable[[Plain, date], Iterator[Said]]] = {
    rule.__name__.upper(): rule for rule in (ovl.ovl08, ovl.ovl09, gov.gov02, gov.gov07, gov.gov08)
}
CODES = frozenset({*IN_A_STRUCTURE, *IN_THE_MODEL})


class Row(NamedTuple):
    """A finding as far as the text settles it; without a structure it concerns the model as a whole.

    ``involved`` is None where the text does not say who follows the subjects that the finding is about.
    """

    rule: str
    severity: str
    structure: str | None
    about: frozenset[str]
    involved: frozenset[str] | None
    compared_with: str | None = None


def findings_of(model: Plain, today: date, codes: frozenset[str] = CODES) -> Counter[Row]:
    """Every finding of these rules, as often as it is reported."""
    off = {code for code, rule in model.get("settings", {}).get("rules", {}).items() if rule.get("off")}
    found: Counter[Row] = Counter()
    for code, rule in IN_THE_MODEL.items():
        if code in codes - off:
            found.update(row(code, said, None, None) for said in rule(model, today))
    for key in model["structures"]:
        place = Place(model, key, today)
        before = place.before
        for code, rule in IN_A_STRUCTURE.items():
            if code in codes - off:
                compared = before.key if before and code.startswith("CHG") else None
                found.update(row(code, said, key, compared) for said in rule(place))
    return found


def row(code: str, said: Said, structure: str | None, compared_with: str | None) -> Row:
    involved = None if said.involved is None else frozenset(said.involved)
    return Row(code, said.severity, structure, frozenset(said.about), involved, compared_with)
