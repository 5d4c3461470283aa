"""The rows of a merge: what is left to decide, what only mine says and what only theirs says, folded by subject."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from planner.language import mark, number_words, tr, trn
from planner.model.differences.difference import Difference
from planner.model.flat import records_of
from planner.model.record_words import names_in
from planner.model.text import short
from planner.storage.merging.round import Side
from planner.ui.merge.meeting import Meeting, Outlook, by_subject

CONFLICT = int(Qt.ItemDataRole.UserRole)
"""The place of a conflict among all of them; none for other rows."""

TELLS = CONFLICT + 1
"""What there is to say about a row, in full."""

STATE_WORDS = {None: mark("open"), Side.OURS: mark("mine"), Side.THEIRS: mark("theirs")}

_SPOKEN = {None: mark("still open"), Side.OURS: mark("mine counts"), Side.THEIRS: mark("theirs counts")}
_SETTLED = mark("settled")
_LONGEST = 300  # characters of a row
_MOST = 30  # sentences that are told about a whole side: the rest is counted


class MergeRows(QStandardItemModel):
    """A tree of two columns: the sentences, and whose word counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(0, 2, parent)
        self._asked: list[tuple[QStandardItem, QStandardItem]] = []

    def show_outlook(self, meeting: Meeting, found: Outlook) -> None:
        """Show what a merge would do; nothing is decided yet."""
        self.clear()
        self.setColumnCount(2)
        self._asked = []
        names = names_in(records_of(meeting.theirs.model)) | names_in(records_of(meeting.mine.model))
        if found.conflicts:
            self._add_conflicts(found)
        told = (
            tr("They come in with the merge.")
            if found.from_theirs
            else tr("Theirs says nothing that mine does not say.")
        )
        self._add_side(tr("Only in theirs"), told, found.from_theirs, names)
        told = tr("They stay; theirs does not have them.") if found.from_mine else tr(_NOTHING_MINE)
        self._add_side(tr("Only in mine"), told, found.from_mine, names)

    def show_choice(self, place: int, side: Side | None, *, settled: bool = False) -> None:
        """Show whose word counts in a conflict, or that what is removed leaves nothing to choose."""
        row, state = self._asked[place]
        state.setText(tr(_SETTLED if settled else STATE_WORDS[side]))
        said = tr(_SETTLED if settled else _SPOKEN[side])
        row.setData(f"{row.text()} {said}", Qt.ItemDataRole.AccessibleTextRole)

    def conflict_row(self, place: int) -> QModelIndex:
        """The row of a conflict."""
        return self._asked[place][0].index()

    def _add_conflicts(self, found: Outlook) -> None:
        to_decide = tr("To decide: {n}", n=number_words(len(found.conflicts)))
        top, _ = self._add(self.invisibleRootItem(), to_decide, tr(_HOW_TO_DECIDE))
        for place, conflict in enumerate(found.conflicts):
            row, state = self._add(top, short(conflict.message, _LONGEST), conflict.message)
            row.setData(place, CONFLICT)
            self._asked.append((row, state))
            self.show_choice(place, None)

    def _add_side(self, title: str, told: str, found: Sequence[Difference], names: Mapping[str, str]) -> None:
        many = trn(len(found), "1 change", "{number} changes", number=number_words(len(found)))
        count = many if found else tr("nothing")
        shown = [short(difference.message, _LONGEST) for difference in found[:_MOST]]
        rest = [tr("And {n} more.", n=number_words(len(found) - _MOST))] if len(found) > _MOST else []
        top, _ = self._add(self.invisibleRootItem(), f"{title}: {count}", "\n".join([told, *_bulleted(shown), *rest]))
        for subject, group in by_subject(found, names):
            messages = [difference.message for difference in group]
            many = f" ({len(group)})" if len(group) > 1 else ""
            under, _ = self._add(top, f"{short(subject, _LONGEST)}{many}", "\n".join(_bulleted(messages)))
            for message in messages:
                self._add(under, short(message, _LONGEST), message)

    @staticmethod
    def _add(above: QStandardItem, words: str, tells: str) -> tuple[QStandardItem, QStandardItem]:
        row, state = QStandardItem(words), QStandardItem()
        for item in (row, state):
            item.setEditable(False)
        row.setData(tells, TELLS)
        above.appendRow([row, state])
        return row, state


def _bulleted(messages: Sequence[str]) -> list[str]:
    return [f"• {message}" for message in messages]


_NOTHING_MINE = mark("Mine says nothing that theirs does not say.")
_HOW_TO_DECIDE = mark(
    "Both versions say something else here. Choose whose word counts; what you leave open stays as it is in mine, and "
    "the question goes to the decision log."
)
