"""What is open, and what the team lives with: gaps, overlaps and the rest, each rule with its why and its source."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Heading, Items, Paragraph
from planner.exchange.documents.phrases import sentence
from planner.exchange.documents.shown import Shown
from planner.language import mark, tr
from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.rule_words import reason, sources
from planner.model.rulebook import RULE_BY_CODE
from planner.model.wording import capital, spoken

_PARTS = ((("GAP",), mark("Gaps")), (("OVL",), mark("Overlaps")))
_REST = mark("Other findings")


def findings_part(checked: Checked, shown: list[Shown]) -> Iterator[Block]:
    """Write what is open, the gaps first, and apart what was accepted; parts without a finding are left out."""
    found = _all_open(checked, shown)
    apart = {family for families, _ in _PARTS for family in families}
    for families, words in _PARTS:
        yield from _under(words, shown, [each for each in found if RULE_BY_CODE[each[1].rule].family in families])
    yield from _under(_REST, shown, [each for each in found if RULE_BY_CODE[each[1].rule].family not in apart])
    yield from _accepted(checked, shown)


def sources_part(checked: Checked, shown: list[Shown]) -> Iterator[Block]:
    """List where the rules that reported something come from."""
    codes = sorted({finding.rule for _, finding in _all_open(checked, shown)})
    said = list(dict.fromkeys(source for code in codes for source in sources(RULE_BY_CODE[code])))
    if said:
        yield Heading(tr("Sources"))
        yield Items(tuple(("", source) for source in said))


def _all_open(checked: Checked, shown: list[Shown]) -> list[tuple[str, Finding]]:
    """The open findings with the structure that they are in: that of the model as a whole has no name."""
    whole = [("", finding) for finding in checked.findings_in_model() if checked.acceptance(finding) is None]
    return [*whole, *((side.name, finding) for side in shown for finding in side.findings)]


def _under(heading: str, shown: list[Shown], found: list[tuple[str, Finding]]) -> Iterator[Block]:
    """Write findings rule by rule, the gravest rule first, each with its reason once."""
    if not found:
        return
    yield Heading(tr(heading))
    ordered = sorted(found, key=lambda each: (each[1].severity.order, each[1].rule))
    for code in dict.fromkeys(finding.rule for _, finding in ordered):
        rule = RULE_BY_CODE[code]
        yield Heading(f"{tr(rule.title)} ({code})", 2)
        yield Items(tuple(_entry(place, each, shown) for place, each in ordered if each.rule == code))
        yield Paragraph(tr("Why it matters: {reason}", reason=reason(rule)), quiet=True)


def _entry(place: str, finding: Finding, shown: list[Shown]) -> tuple[str, str]:
    """A finding behind how grave it is, and in which structure where there is more than one."""
    grave = capital(spoken(finding.severity))
    if place and len(shown) > 1:
        return tr("{severity} in {structure}:", severity=grave, structure=place), finding.message
    return f"{grave}:", finding.message


def _accepted(checked: Checked, shown: list[Shown]) -> Iterator[Block]:
    entries = []
    for side in shown:
        for finding in checked.findings(side.side) if side.side in checked.facts else ():
            said = checked.acceptance(finding)
            if said is not None:
                entries.append((finding.message, sentence(said.reason)))
    if entries:
        yield Heading(tr("Accepted on purpose"))
        yield Items(tuple(entries))
