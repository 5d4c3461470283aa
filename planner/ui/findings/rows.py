"""The findings of the shown structure and of the model as a whole, as rows that follow an edit where it reaches."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QObject

from planner.model.checked import Checked, Found
from planner.model.finding import Finding, Key, Severity
from planner.model.rulebook import RULE_BY_CODE
from planner.ui.findings.grouping import (
    ACCEPTED,
    FEW,
    Grouping,
    GroupKey,
    Order,
    counts_of_group,
    group_of,
    heading_of,
    headline_of,
    order_in_group,
    order_of_group,
    starts_open,
)
from planner.ui.findings.row import Row, RowKind, RowList
from planner.ui.found_changes import found_changes

ANY_FAMILY = ""

Made = tuple[Order, Row]
"""A row that was made, and what it is sorted by."""

_FEW_CHANGES = 64  # rows that are looked for one by one; more of them are compared with all of their group


class FindingRows(RowList):
    """Groups with their findings, gravest first; at the end what is accepted.

    A group that was long when it came starts folded, and so does advice; what the user folds or unfolds stays so.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without findings, grouped by rule."""
        super().__init__(parent)
        self.grouping = Grouping.RULE
        self.family = ANY_FAMILY
        self._checked: Checked | None = None
        self._structure = ""
        self._all: dict[Key, Finding] = {}
        self._reasons: dict[Key, str] = {}
        self._counts: Counter[tuple[str, Severity]] = Counter()
        self._groups: dict[GroupKey, dict[Key, Finding]] = {}
        self._order: list[tuple[Order, GroupKey]] = []
        self._lengths: dict[GroupKey, int] = {}
        self._made: dict[Key, Made] = {}
        self._turned: dict[GroupKey, bool] = {}
        self._starts: dict[GroupKey, bool] = {}

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def findings(self) -> int:
        """How many open findings there are, folded ones and those of other families too."""
        return self._counts.total()

    def counts(self) -> Mapping[Severity, int]:
        """How many open findings there are of each severity in the family that is shown."""
        return {
            severity: sum(n for (family, of), n in self._counts.items() if of is severity and self._is_shown(family))
            for severity in Severity
        }

    def families(self) -> Mapping[str, int]:
        """How many open findings there are of each family of rules; families without any are left out."""
        found: Counter[str] = Counter()
        for (family, _), number in self._counts.items():
            found[family] += number
        return {family: number for family, number in found.items() if number}

    def open_findings(self) -> list[Finding]:
        """The open findings of the family that is shown, in their order, folded ones too."""
        groups = (key for _, key in self._order if key != ACCEPTED)
        return [
            finding
            for key in groups
            for finding in sorted(self._groups[key].values(), key=partial(order_in_group, key))
        ]

    def is_open(self, group: GroupKey) -> bool:
        """Are the findings of this group shown?"""
        return self._turned.get(group, self._starts.get(group, False))

    # --- changing -----------------------------------------------------------------------------------------------

    def show(self, checked: Checked, structure: str) -> None:
        """Show the findings of another structure or document; what the user folded stays folded."""
        self._checked, self._structure = checked, structure
        self._all, self._reasons, self._counts = {}, {}, Counter()
        found = checked.found.get(structure, {})
        for finding in {finding.key: finding for finding in _each(found, checked.found_in_model)}.values():
            self._note(finding, checked)
        self._group_anew()

    def follow(self, checked: Checked) -> list[Finding]:
        """Show the findings of the same structure after an edit, and tell of the rows that differ only.

        Returns:
            The findings that nobody had accepted and that are gone.
        """
        before, self._checked = self._checked, checked
        if before is None:
            return []
        changes = found_changes(before, checked, self._structure)
        gone = {finding.key: finding for finding in changes.gone}
        come = {finding.key: finding for finding in changes.come}
        for finding in self._said_anew(changes.reaccepted):
            if finding.key not in gone:
                gone[finding.key] = come[finding.key] = finding
        solved = [finding for key, finding in gone.items() if key not in come and key not in self._reasons]
        was = {key: self._made[key] for key in gone if key in self._made}
        touched = [(self._forget(key), key) for key in gone if key in self._all]
        for finding in come.values():
            self._note(finding, checked)
            touched.append((self._put(finding), finding.key))
        differing: dict[GroupKey, set[Key]] = {}
        for group, key in touched:
            if group is not None:
                differing.setdefault(group, set()).add(key)
        for group in sorted(differing):
            self._refresh(group, differing[group], was)
        return solved

    def group_by(self, grouping: Grouping) -> None:
        """Group the findings by something else."""
        self.grouping = grouping
        self._group_anew()

    def choose_family(self, family: str) -> None:
        """Show the findings of one family of rules, or of any."""
        self.family = family
        self._group_anew()

    def turn(self, group: GroupKey) -> None:
        """Fold the findings under a heading, or show them again."""
        self._turned[group] = not self.is_open(group)
        self._refresh(group, set(self._groups[group]), {})

    def reveal(self, key: Key) -> int | None:
        """Unfold the group of a finding; gives its row, or None where it is not listed."""
        finding = self._all.get(key)
        group = self._group_of(finding) if finding is not None else None
        if group is None:
            return None
        if not self.is_open(group):
            self.turn(group)
        return self.number_of((group, key))

    def forget_folds(self) -> None:
        """Forget what the user folded, for another document."""
        self._turned.clear()

    # --- what is in which group ---------------------------------------------------------------------------------

    def _said_anew(self, keys: frozenset[str]) -> list[Finding]:
        """The findings whose acceptance was given, changed or taken back."""
        if not keys:
            return []
        rules = {key.split(" ")[0] for key in keys}
        return [finding for finding in self._all.values() if finding.rule in rules and finding.acceptance_key in keys]

    def _note(self, finding: Finding, checked: Checked) -> None:
        """Know a finding: count it, or note why it is accepted."""
        self._all[finding.key] = finding
        acceptance = checked.acceptance(finding)
        if acceptance is not None:
            self._reasons[finding.key] = acceptance.reason
        else:
            self._counts[_family(finding), finding.severity] += 1

    def _forget(self, key: Key) -> GroupKey | None:
        """Let go of a finding; gives the group that it was in."""
        finding = self._all.pop(key)
        group = self._group_of(finding)
        self._made.pop(key, None)
        if self._reasons.pop(key, None) is None:
            self._counts[_family(finding), finding.severity] -= 1
        if group is not None:
            del self._groups[group][key]
        return group

    def _put(self, finding: Finding) -> GroupKey | None:
        group = self._group_of(finding)
        if group is not None:
            self._groups.setdefault(group, {})[finding.key] = finding
        return group

    def _group_of(self, finding: Finding) -> GroupKey | None:
        if not self._is_shown(_family(finding)):
            return None
        return ACCEPTED if finding.key in self._reasons else group_of(finding, self.grouping)

    def _is_shown(self, family: str) -> bool:
        return self.family in {ANY_FAMILY, family}

    def _group_anew(self) -> None:
        self._groups, self._starts, self._made, self._lengths = {}, {}, {}, {}
        for finding in self._all.values():
            self._put(finding)
        self._order = sorted((order_of_group(key, mine.values()), key) for key, mine in self._groups.items())
        for key, mine in self._groups.items():
            self._starts[key] = starts_open(key, len(mine))
        self._set_rows([row for _, key in self._order for row in self._rows_of(key)])

    # --- rows ---------------------------------------------------------------------------------------------------

    def _refresh(self, group: GroupKey, keys: set[Key], was: dict[Key, Made]) -> None:
        """Bring the rows of one group to what they should be and where they should be.

        Args:
            group: which.
            keys: those of its findings that are gone, new or others now.
            was: what was made of those that are gone; what has been dealt with is taken out.
        """
        findings = self._groups.get(group, {})
        if (
            group not in self._starts or len(findings) - FEW <= len(keys) > 2 * FEW
        ):  # it is new, or has grown at a stroke
            self._starts[group] = starts_open(group, len(findings))
        order = order_of_group(group, findings.values()) if findings else None
        known = next((place for place, (_, key) in enumerate(self._order) if key == group), None)
        if known is not None and self._order[known][0] != order:
            low = self._start(known)
            self._replace(low, low + self._lengths.pop(group), ())
            del self._order[known]
            known = None
        if order is None:
            self._groups.pop(group, None)
            self._starts.pop(group, None)
            return
        if known is None:
            known = bisect_left(self._order, (order, group))
            self._order.insert(known, (order, group))
            self._lengths[group] = 0
        low, size = self._start(known), self._lengths[group]
        if self.is_open(group) and size > len(keys) and len(keys) <= _FEW_CHANGES:
            self._update(group, low, keys, was)
        else:
            self._replace(low, low + size, self._rows_of(group))

    def _update(self, group: GroupKey, low: int, keys: set[Key], was: dict[Key, Made]) -> None:
        """Bring single rows of a group that is open to what they should be."""
        findings, placed = self._groups[group], set()

        def order(row: Row) -> Order:
            made = was.get(row.id[1])
            return made[0] if made is not None and made[1] is row else self._made[row.id[1]][0]

        def number(wanted: Order) -> int:
            return bisect_left(self._rows, wanted, low + 1, low + self._lengths[group], key=order)

        for key in [key for key in keys if key in was and was[key][1].group == group]:
            old, fresh = was[key], self._row(group, findings[key]) if key in findings else None
            at = number(old[0])
            if fresh is not None and fresh[0] == old[0]:
                self._set_row(at, fresh[1])
                placed.add(key)
            else:
                self._remove_row(at)
                self._lengths[group] -= 1
            del was[key]
        for key in keys & findings.keys() - placed:
            wanted, row = self._row(group, findings[key])
            self._insert_row(number(wanted), row)
            self._lengths[group] += 1
        self._set_row(low, self._heading(group, findings.values(), shown=True))

    def _start(self, place: int) -> int:
        """The number of the first row of the group at this place in the order."""
        return sum(self._lengths[key] for _, key in self._order[:place])

    def _rows_of(self, group: GroupKey) -> list[Row]:
        """The rows that a group should have; their number is kept."""
        findings = self._groups[group]
        shown = self.is_open(group)
        rows = [self._heading(group, findings.values(), shown=shown)]
        if shown:
            made = sorted((self._row(group, finding) for finding in findings.values()), key=itemgetter(0))
            rows += [row for _, row in made]
        self._lengths[group] = len(rows)
        return rows

    def _heading(self, group: GroupKey, findings: Collection[Finding], *, shown: bool) -> Row:
        counts = counts_of_group(group, findings)
        return Row(
            RowKind.HEADING,
            (group, ()),
            heading_of(group, findings),
            code=group[3] if group[0] == Grouping.RULE else "",
            severity=None if group == ACCEPTED else counts[0][0],
            subjects=next(iter(findings)).about if group[0] == Grouping.ELEMENT else (),
            counts=counts,
            open=shown,
        )

    def _row(self, group: GroupKey, finding: Finding) -> Made:
        """The row of a finding, made when it is first shown, and what it is sorted by."""
        key = finding.key
        if key not in self._made:
            row = Row(
                RowKind.FINDING,
                (group, key),
                headline_of(group, finding),
                finding.message,
                finding.rule,
                finding.severity,
                finding,
                reason=self._reasons.get(key, ""),
                subjects=finding.about,
            )
            self._made[key] = order_in_group(group, finding), row
        return self._made[key]


def _each(found: Found, found_in_model: Iterable[Finding]) -> Iterable[Finding]:
    yield from (finding for by in found.values() for findings in by.values() for finding in findings)
    yield from found_in_model


def _family(finding: Finding) -> str:
    return RULE_BY_CODE[finding.rule].family
