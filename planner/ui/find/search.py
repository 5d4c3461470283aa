"""The search over the main window: one field for everything that the model holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from planner.language import mark, number_words, tr
from planner.model.checked import Checked
from planner.ui.find.go import go_to
from planner.ui.find.index import Index, index_of
from planner.ui.find.texts import Text, cut_to, folded, marks, matching
from planner.ui.overlay.answers import Answer
from planner.ui.overlay.overlay import Overlay

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_HINT = mark("Functions, owners, findings, notes, decisions…")
_FIRST = 6  # of each group, so that the next groups are in sight
_MOST = 500  # of one group that is shown alone
_LONGEST = 90  # characters of a sentence
_EMPTY = mark("Type a few letters: functions, roles, partners, findings, notes and agreements are looked through.")
_NONE = mark("Nothing of this model has these words.")


class Group(NamedTuple):
    """What the row “18 more” stands for: all of one group."""

    words: str


class Search(QObject):
    """Looks through the model while somebody types, and goes to what is chosen."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        self._known: tuple[Checked, str] | None = None
        self._index: Index = {}
        self._group = ""
        self.overlay = Overlay(tr("Find"), tr(_HINT), window.appearance, window)
        self.overlay.typed.connect(self._answer_anew)
        self.overlay.taken.connect(self._take)
        window.session.model_changed.connect(self._leave)

    def open(self) -> None:
        """Stand over the window; what can be found is gathered again where the model has changed."""
        session = self._window.session
        now = (session.checked, session.structure)
        if self._known is None or self._known[0] is not now[0] or self._known[1] != now[1]:
            self._known, self._index = now, index_of(*now)
        self.overlay.open()

    def _answer_anew(self, typed: str) -> None:
        self._group = ""
        self._answer(typed)

    def _answer(self, typed: str) -> None:
        asked = folded(typed).split()
        rows = found(self._index, asked, self._group) if asked else []
        self.overlay.show_answers(rows, tr(_NONE) if asked else tr(_EMPTY))

    def _take(self, target: Text | Group) -> None:
        if isinstance(target, Text):
            go_to(self._window, target)
        else:
            self._group = target.words
            self._answer(self.overlay.field.text())

    def _leave(self) -> None:
        """What was found may be gone."""
        if not self.overlay.isHidden():
            self.overlay.close_up()


def found(index: Index, asked: Sequence[str], group: str = "") -> list[Answer]:
    """Give the rows for folded words: the first of each group under its name, or all of one group."""
    rows: list[Answer] = []
    for words, texts in index.items():
        if group and words != group:
            continue
        best, count = matching(texts, asked, _MOST if group else _FIRST)
        if not best:
            continue
        rows.append(Answer(f"{tr(words)} · {number_words(count)}"))
        rows += [_answer_of(each, asked) for each in best]
        if count > len(best) and not group:
            more = tr("{number} more…", number=number_words(count - len(best)))
            rows.append(Answer(more, target=Group(words), stays=True))
    return rows


def _answer_of(each: Text, asked: Sequence[str]) -> Answer:
    words = cut_to(each.words, asked, _LONGEST)
    return Answer(words, each.note, marked=marks(words, asked), target=each)
