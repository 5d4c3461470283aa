"""What stands in the outline: owners with what they hold, functions with what is found, and who is connected."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from planner.language import tr, trn
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, finding_order
from planner.model.graph.owner_graph import passing_of
from planner.model.rulebook import RULE_BY_CODE
from planner.model.vocabulary import WORK, OwnerKind, Ownership
from planner.model.wording import capital, spoken
from planner.ui.board.sections import sections_of
from planner.ui.gravest import gravest
from planner.ui.words.amounts import load_words

OWNER, HELD, FUNCTION, FINDING, LINKS, LINK, BARE, PARKED = (
    "owner",
    "held",
    "function",
    "finding",
    "links",
    "link",
    "bare",
    "parked",
)
"""The kinds of rows."""

_HELD: Mapping[Ownership, Callable[[int], str]] = {
    Ownership.DECISION: lambda number: trn(number, "Decides {n} function", "Decides {n} functions"),
    Ownership.EXECUTION: lambda number: trn(number, "Executes {n} function", "Executes {n} functions"),
    Ownership.INPUT: lambda number: trn(number, "Gives input on {n} function", "Gives input on {n} functions"),
    Ownership.REVIEW: lambda number: trn(number, "Reviews {n} function", "Reviews {n} functions"),
}

_LINKED: Mapping[tuple[str, str], Callable[[int, str], str]] = {
    ("execution", "out"): lambda number, owner: trn(
        number, "Decides for {owner}: {n} function", "Decides for {owner}: {n} functions", owner=owner
    ),
    ("execution", "in"): lambda number, owner: trn(
        number, "Executes for {owner}: {n} function", "Executes for {owner}: {n} functions", owner=owner
    ),
    ("input", "out"): lambda number, owner: trn(
        number, "Gives input to {owner}: {n} function", "Gives input to {owner}: {n} functions", owner=owner
    ),
    ("input", "in"): lambda number, owner: trn(
        number, "Gets input from {owner}: {n} function", "Gets input from {owner}: {n} functions", owner=owner
    ),
    ("review", "out"): lambda number, owner: trn(
        number, "Reviews the work of {owner}: {n} function", "Reviews the work of {owner}: {n} functions", owner=owner
    ),
    ("review", "in"): lambda number, owner: trn(
        number, "Is reviewed by {owner}: {n} function", "Is reviewed by {owner}: {n} functions", owner=owner
    ),
}


class Key(NamedTuple):
    """What makes a row the same before and after an edit, among the rows below one other.

    Attributes:
        kind: one of the kinds above.
        id: the id of what it is about: of an owner, a function or a finding, or an ownership.
    """

    kind: str
    id: str = ""


class Said(NamedTuple):
    """What a row says.

    Attributes:
        key: which row it is.
        words: what is read in it; what it is about comes first, so that typing finds it.
        spoken: the whole of it, for screen readers and tips.
        severity: the gravest finding about it.
        ownership: the ownership that its rows are held with.
        opens: are there rows below it?
    """

    key: Key
    words: str
    spoken: str
    severity: Severity | None = None
    ownership: Ownership | None = None
    opens: bool = False


class Content:
    """Words the rows of one state of one structure, each at the cost of what it is about."""

    def __init__(self, checked: Checked, facts: Facts) -> None:
        """Word the rows of the structure that these facts are about."""
        self._checked, self._facts = checked, facts

    def owners(self) -> list[str]:
        """The owners in the order of the board."""
        return [owner for section in sections_of(self._facts) for owner in section.owners]

    def groups(self) -> Iterator[Said]:
        """The rows behind the owners: what nobody holds, and what is parked."""
        bare, parked = self._bare(), self._parked()
        if bare:
            words = trn(len(bare), "Without an owner: {n} function", "Without an owner: {n} functions")
            yield Said(Key(BARE), words, words, opens=True)
        if parked:
            words = trn(len(parked), "Parked: {n} function", "Parked: {n} functions")
            yield Said(Key(PARKED), words, words, opens=True)

    def owner(self, owner: str) -> Said:
        """The row of an owner: name, kind unless it is a role, load, and whether anybody is on the seat."""
        facts = self._facts
        record, seat = facts.model.owners[owner], facts.structure.owners[owner]
        parts = [record.name] if record.kind == OwnerKind.ROLE else [record.name, spoken(record.kind)]
        load, capacity = facts.load(owner), facts.model.capacity(facts.structure_id, owner)
        if load or capacity is not None:
            parts.append(tr("load {load}", load=load_words(load, capacity)))
        if seat.people_of(record.kind) == 0:
            parts.append(tr("vacant"))
        found = self._found(OWNER, owner)
        held = [said.words for said in self._held(owner)]
        told = [*parts, *([spoken(record.kind)] if record.kind == OwnerKind.ROLE else []), *held]
        if found:
            told.append(_findings(len(found)))
        return Said(
            Key(OWNER, owner), ", ".join(parts), ", ".join(told), gravest(found), opens=bool(held) or bool(found)
        )

    def below(self, path: tuple[Key, ...]) -> list[Said]:
        """The rows below a row, which is the last of those that lead to it."""
        kind, record = path[-1]
        if kind == OWNER:
            return [*self._findings_of(OWNER, record), *self._held(record), *self._linked(record)]
        if kind == HELD:
            return self._functions(self._facts.held_by(path[0].id, record))
        if kind == LINKS:
            return list(self._links(path[0].id))
        if kind == FUNCTION:
            return list(self._findings_of(FUNCTION, record))
        return self._functions({BARE: self._bare, PARKED: self._parked}[kind]()) if kind in {BARE, PARKED} else []

    def ways_to(self, function: str) -> list[tuple[Key, ...]]:
        """The rows that a function stands below, each with those that lead to it; who decides it comes first."""
        holders = self._facts.owners.get(function, {})
        ways = [
            (Key(OWNER, owner), Key(HELD, ownership), Key(FUNCTION, function))
            for ownership in Ownership
            for owner in holders.get(ownership, ())
        ]
        groups = {BARE: self._bare, PARKED: self._parked}
        return ways + [(Key(kind), Key(FUNCTION, function)) for kind, listed in groups.items() if function in listed()]

    # --- functions ----------------------------------------------------------------------------------------------

    def _held(self, owner: str) -> Iterator[Said]:
        for ownership in Ownership:
            number = len(self._facts.held_by(owner, ownership))
            if number:
                words = _HELD[ownership](number)
                yield Said(Key(HELD, ownership.value), words, words, ownership=ownership, opens=True)

    def _bare(self) -> list[str]:
        """The functions in scope that nobody decides and nobody executes, undecided or not."""
        return [key for key, held in self._facts.owners.items() if not any(ownership in held for ownership in WORK)]

    def _parked(self) -> list[str]:
        return [key for key, placement in self._facts.structure.functions.items() if placement.parked]

    def _functions(self, functions: Iterable[str]) -> list[Said]:
        return [self._function(function) for function in self._facts.model.function_order(functions)]

    def _function(self, function: str) -> Said:
        name = self._facts.model.functions[function].name
        found = self._found(FUNCTION, function)
        told = ", ".join([name, _findings(len(found))]) if found else name
        return Said(Key(FUNCTION, function), name, told, gravest(found), opens=bool(found))

    # --- findings -----------------------------------------------------------------------------------------------

    def _found(self, kind: str, record: str) -> tuple[Finding, ...]:
        return self._checked.about(self._facts.structure_id, kind, record)

    def _findings_of(self, kind: str, record: str) -> Iterator[Said]:
        for finding in sorted(self._found(kind, record), key=finding_order):
            severity = capital(spoken(finding.severity))
            rule = tr(RULE_BY_CODE[finding.rule].title)
            yield Said(
                Key(FINDING, " ".join(finding.key)),
                tr("{severity}: {rule}", severity=severity, rule=rule),
                tr("{severity}: {sentence}", severity=severity, sentence=finding.message),
                finding.severity,
            )

    # --- who is connected ---------------------------------------------------------------------------------------

    def _linked(self, owner: str) -> Iterator[Said]:
        number = len({other for _, _, other in self._lines_at(owner)})
        if number:
            words = trn(number, "Connected with {n} owner", "Connected with {n} owners")
            yield Said(Key(LINKS), words, words, opens=True)

    def _links(self, owner: str) -> Iterator[Said]:
        """Whom an owner decides for, then for whom it executes, then input and reviews; in the order of the board."""
        lines = self._lines_at(owner)
        place = {other: number for number, other in enumerate(self.owners())}
        ways = list(_LINKED)
        for kind, way, other in sorted(lines, key=lambda line: (ways.index(line[:2]), place[line[2]])):
            name = self._facts.model.owners[other].name
            words = _LINKED[kind, way](lines[kind, way, other], name)
            yield Said(Key(LINK, f"{kind} {way} {other}"), words, words)

    def _lines_at(self, owner: str) -> Counter[tuple[str, str, str]]:
        """The lines of the graph at an owner: how many functions pass, by kind, direction and the other end."""
        lines = Counter[tuple[str, str, str]]()
        for function in frozenset[str]().union(*self._facts.held.get(owner, {}).values()):
            for kind, source, target in passing_of(self._facts, function):
                if source == owner:
                    lines[kind, "out", target] += 1
                elif target == owner:
                    lines[kind, "in", source] += 1
        return lines


def _findings(number: int) -> str:
    return trn(number, "{n} finding", "{n} findings")
