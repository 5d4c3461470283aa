"""Earlier versions: those that saves replaced, with what is in them and what differs from now."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, number_words, tr
from planner.model.checked import Checked
from planner.model.differences.find import differences
from planner.model.operating_model import OperatingModel
from planner.storage.backups import Shelf, Version, read_version, versions
from planner.storage.errors import StorageError
from planner.storage.place import file_name
from planner.storage.read import parse
from planner.ui.dialogs.button_row import button_row
from planner.ui.look.dialog_size import open_at
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.words.moments import here_and_now, moment_words
from planner.ui.words.summary import summary_words

_SIZE = QSize(760, 460)
_LIST = 250
_LOOK = (
    "QListWidget { background: palette(base); border: 1px solid palette(mid); border-radius: 8px; }"
    "QListWidget::item { padding: 8px 10px; border-radius: 6px; }"
    "QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }"
)
_MOST, _LONGEST = 30, 300  # sentences, and characters of each: the rest is counted


class Preview(NamedTuple):
    """What is shown of a version; the model is None where it cannot be opened."""

    model: OperatingModel | None
    summary: str
    lines: tuple[str, ...] = ()


class Chosen(NamedTuple):
    """A version that was chosen.

    Attributes:
        model: what it holds.
        words: which one it is, as in "the version that was replaced 10:31 today".
        to_merge: shall it be merged into what is open, rather than opened as a copy?
    """

    model: OperatingModel
    words: str
    to_merge: bool = False


class EarlierVersions(QDialog):
    """The versions of a file that are kept, newest first; ``answer`` is the chosen one."""

    def __init__(
        self,
        path: Path,
        now: OperatingModel | None,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        """List what is kept.

        Args:
            path: the file.
            now: the model that versions are compared with; None for none.
            parent: the window it belongs to.
            today: says what day it is, for rules that look at the calendar.
        """
        super().__init__(parent)
        self._path, self._now, self._today = path, now, today
        self._to_merge = False
        self._versions = _every_version(path)
        self._previews: dict[int, Preview] = {}
        self.setWindowTitle(tr("Earlier versions"))
        open_at(self, _SIZE)
        self.list = self._make_list()
        self._summary = plain_label("", "strong", wrap=True)
        self._lines = plain_label("", wrap=True)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Earlier versions of {name}", name=shortened(path.name)), "heading", wrap=True))
        column.addLayout(self._halves(), 1)
        row, self.ready = button_row(self, tr("Open as a copy"))
        self.merge = self._make_merge()
        row.insertWidget(0, self.merge)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self.ready.click())
        self._show(-1)
        self.list.setCurrentRow(0 if self._versions else -1)

    @property
    def words(self) -> str:
        """What is shown of the chosen version."""
        return f"{self._summary.text()}\n{self._lines.text()}"

    @property
    def answer(self) -> Chosen | None:
        """The chosen version, and what shall become of it; None where it cannot be opened."""
        place = self.list.currentRow()
        model = self._preview(place).model if place >= 0 else None
        if model is None:
            return None
        shelf, version = self._versions[place]
        unsaved = mark("the version that could not be saved {when}")
        words = unsaved if shelf is Shelf.UNSAVED else mark("the version that was replaced {when}")
        return Chosen(model, tr(words, when=moment_words(version.kept, here_and_now())), self._to_merge)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(tr("Earlier versions"))
        made.setFixedWidth(_LIST)
        made.setStyleSheet(_LOOK)
        for shelf, version in self._versions:
            made.addItem(QListWidgetItem(_row(shelf, version, here_and_now())))
        return made

    def _make_merge(self) -> QPushButton:
        merge = QPushButton(tr("Merge into what is open…"))
        merge.setAutoDefault(False)
        merge.setVisible(self._now is not None)
        merge.clicked.connect(self._merge)
        return merge

    def _merge(self) -> None:
        self._to_merge = True
        self.accept()

    def _halves(self) -> QHBoxLayout:
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 8, 0)
        words.setSpacing(8)
        words.addWidget(self._summary)
        words.addWidget(self._lines, 1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidget(inside)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addWidget(self.list)
        halves.addWidget(scrolled, 1)
        return halves

    def _show(self, place: int) -> None:
        nothing = Preview(None, tr("No earlier version is kept. The next save keeps the version that it replaces."))
        preview = self._preview(place) if place >= 0 else nothing
        self._summary.setText(preview.summary)
        self._lines.setText("\n".join(preview.lines))
        self.ready.setEnabled(preview.model is not None)
        self.merge.setEnabled(preview.model is not None)

    def _preview(self, place: int) -> Preview:
        if place not in self._previews:
            self._previews[place] = _preview_of(self._versions[place][1], self._path, self._now, self._today())
        return self._previews[place]


def _every_version(path: Path) -> list[tuple[Shelf, Version]]:
    """What is kept of a file, newest first: what saves replaced, and what they could not write."""
    found = [(shelf, version) for shelf in Shelf for version in versions(path, shelf)]
    return sorted(found, key=lambda kept: kept[1].kept, reverse=True)


def _preview_of(version: Version, path: Path, now: OperatingModel | None, today: date) -> Preview:
    """Tell what is in a version and what is different now."""
    try:
        model = parse(read_version(version), file_name(path)).model
    except StorageError as error:
        return Preview(None, str(error))
    summary = summary_words(Checked.of(model, today))
    if now is None:
        return Preview(model, summary)
    found = differences(model, now)
    if not found:
        return Preview(model, summary, (tr("It is equal to what is open now."),))
    lines = [shortened(difference.message, _LONGEST) for difference in found[:_MOST]]
    rest = len(found) - len(lines)
    more = [tr("And {n} more.", n=number_words(rest))] if rest else []
    return Preview(model, summary, (tr("Since then:"), *lines, *more))


def _row(shelf: Shelf, version: Version, now: datetime) -> str:
    unsaved = mark("{when}\ncould not be saved, {kilobytes} kB")
    words = unsaved if shelf is Shelf.UNSAVED else mark("{when}\nreplaced, {kilobytes} kB")
    kilobytes = number_words(max(round(version.size / 1000), 1))
    return tr(words, when=moment_words(version.kept, now), kilobytes=kilobytes)
