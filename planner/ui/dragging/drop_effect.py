"""What a drop would do, told in a few short lines: what it clears and brings, what stays open, and the load."""

from collections import Counter
from collections.abc import Iterable, Sequence

from planner.language import inside, mark, tr, trn
from planner.model.consequence import Consequence
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.rulebook import RULE_BY_CODE
from planner.model.vocabulary import Ownership
from planner.model.wording import listed
from planner.ui.dragging.drops import Carried, Target
from planner.ui.widgets.plain import shortened
from planner.ui.words.amounts import amount_words, load_words

_LINE = 42
"""Characters of a line of the tip."""

_MOST_LINES = 4
_MISSING = {"GAP02", "GAP03"}  # told in fewer words
_LONGEST_NAME = 20


def drop_effect(before: Facts, result: Consequence, carried: Sequence[Carried], target: Target) -> str:
    """Say what a drop would do, a line each.

    Args:
        before: the structure that is shown, as it is.
        result: what trying the drop gave.
        carried: what would be dropped.
        target: where.
    """
    if not result.changes:
        return tr("It is so already.") if target.owner else tr("Nothing would change.")
    after = result.checked.facts[before.structure_id]
    missing = _still_missing(after, [item.function for item in carried])
    told = _MISSING if len(carried) == 1 else set()
    here = {before.structure_id, None}
    lines = [
        _sentence(mark("Clears {findings}."), (finding for finding in result.solved if finding.structure in here)),
        _sentence(
            mark("Brings {findings}."), (f for f in result.created if f.structure in here and f.rule not in told)
        ),
        _elsewhere(result, before),
        missing,
        _load(before, after, target.owner),
        _sentence(mark("Leaves {findings}."), (finding for finding in result.left if finding.rule not in told)),
    ]
    return "\n".join([line for line in lines if line][:_MOST_LINES])


def _sentence(words: str, findings: Iterable[Finding]) -> str:
    """Name the findings in a sentence of a line; empty where there are none."""
    names = _names(findings, _LINE - len(tr(words, findings="")))
    return tr(words, findings=names) if names else ""


def _names(findings: Iterable[Finding], room: int) -> str:
    """Name findings in so many characters, the shortest first, and how many more there are that do not fit."""
    counts = Counter(_title(finding) for finding in findings)
    names = [title if number == 1 else f"{title} ({number})" for title, number in counts.items()]
    names.sort(key=lambda name: (len(name), name))
    shown = 1
    while shown < len(names) and len(_some(names, shown + 1)) <= room:
        shown += 1
    return _some(names, shown) if names else ""


def _some(names: Sequence[str], shown: int) -> str:
    rest = len(names) - shown
    return listed([*names[:shown], *([tr("{number} more", number=rest)] if rest else [])])


def _title(finding: Finding) -> str:
    return inside(tr(RULE_BY_CODE[finding.rule].title))


def _elsewhere(result: Consequence, before: Facts) -> str:
    """What a drop would do in another structure: edits of one may solve what the one behind it reports."""
    solved = [f for f in result.solved if f.structure not in {before.structure_id, None}]
    created = [f for f in result.created if f.structure not in {before.structure_id, None}]
    places = {str(finding.structure) for finding in (*solved, *created)}
    if not places:
        return ""
    if len(places) == 1:
        where = shortened(before.model.structures[places.pop()].name, _LONGEST_NAME)
    else:
        where = trn(len(places), "{n} other structure", "{n} other structures")
    room = (_LINE - len(tr("In {structures}", structures=where))) // (2 if solved and created else 1)
    clears, brings = _names(solved, room), _names(created, room)
    if not clears:
        return tr("In {structures} it brings {findings}.", structures=where, findings=brings)
    if not brings:
        return tr("In {structures} it clears {findings}.", structures=where, findings=clears)
    words = mark("In {structures} it clears {findings} and brings {others}.")
    return tr(words, structures=where, findings=clears, others=brings)


def _still_missing(after: Facts, functions: Sequence[str]) -> str:
    if len(functions) != 1 or not after.structure.in_scope(functions[0]):
        return ""
    asks = {Ownership.DECISION: mark("who decides it"), Ownership.EXECUTION: mark("who executes it")}
    held = after.structure.owners_with
    missing = [tr(words) for ownership, words in asks.items() if not held(functions[0], ownership)]
    return tr("Still missing: {missing}.", missing=listed(missing)) if missing else ""


def _load(before: Facts, after: Facts, owner: str) -> str:
    if not owner or owner not in after.structure.owners:
        return ""
    capacity = after.model.capacity(after.structure_id, owner)
    if capacity is None:
        return ""
    was, now = amount_words(before.load(owner)), amount_words(after.load(owner))
    words = load_words(after.load(owner), capacity)
    return tr("Load stays {now}.", now=words) if was == now else tr("Load {was} → {now}.", was=was, now=words)
