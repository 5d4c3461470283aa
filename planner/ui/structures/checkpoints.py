"""The dialog of the checkpoints: structures as they were on a day, to be compared, renamed, deleted and taken back."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from planner.language import day_words, mark, tr
from planner.model.agreements import Checkpoint
from planner.model.change import Change
from planner.model.edits.checkpoints import delete_checkpoint, keep_checkpoint, rename_checkpoint, take_back
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened

NONE_YET = mark(
    "None is kept yet. A checkpoint holds a structure as it is on a day, so that you can compare with it later."
)

_SIZE = QSize(620, 420)
_ID = int(Qt.ItemDataRole.UserRole)


class Questions(Protocol):
    """What has to be asked first."""

    def ask_text(self, parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text, starting from another; None when the user cancels."""


class CheckpointsDialog(QDialog):
    """Lists the checkpoints; what is done here can be undone."""

    def __init__(self, session: Session, appearance: Appearance, dialogs: Questions, parent: QWidget | None) -> None:
        """List the checkpoints of a session; ``dialogs`` asks for names."""
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self.sides: tuple[str, str] | None = None
        self.setWindowTitle(tr("Checkpoints"))
        open_at(self, _SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Checkpoints"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = plain_label(tr(NONE_YET), "muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.keep = _button(tr("Keep one now…"), self._keep)
        self.compare = _button(tr("Compare"), self._compare)
        self.rename = _button(tr("Rename…"), self._rename)
        self.take_back = _button(tr("Take back as a structure"), self._take_back)
        self.delete = _button(tr("Delete"), self._delete)
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.list.itemDoubleClicked.connect(lambda _: self._compare())
        self._lay_out()
        theme = appearance.theme
        self.list.setStyleSheet(
            f"QListWidget {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}"
            f"QListWidget::item {{ padding: 8px 10px; border-radius: 6px; border: 2px solid transparent; }}"
            f"QListWidget::item:selected {{ background: {theme.selection}; color: {theme.text}; }}"
            f"QListWidget:focus::item:selected {{ border-color: {theme.action}; }}"
        )
        session.model_changed.connect(self._follow)  # no lambda, which would outlive the dialog
        self._load()

    @property
    def current(self) -> str:
        """The id of the checkpoint that is current; empty where there is none."""
        row = self.list.currentRow()
        return "" if row < 0 else str(self.list.item(row).data(_ID))

    # --- showing ------------------------------------------------------------------------------------------------

    def _follow(self, _: Change) -> None:
        self._load()

    def _load(self) -> None:
        model, current = self._session.model, self.current
        order = in_order(model)
        self.list.clear()
        for key in order:
            item = QListWidgetItem(line_of(model, model.checkpoints[key]))
            item.setData(_ID, key)
            self.list.addItem(item)
        if order:
            self.list.setCurrentRow(order.index(current) if current in order else len(order) - 1)
        self.list.setVisible(bool(order))
        self.none.setVisible(not order)
        self._tell()

    def _tell(self) -> None:
        chosen, may_write = bool(self.current), not self._session.read_only
        self.keep.setEnabled(bool(self._session.structure) and may_write)
        self.compare.setEnabled(chosen and self._other_side() is not None)
        for button in (self.rename, self.take_back, self.delete):
            button.setEnabled(chosen and may_write)

    def _other_side(self) -> str | None:
        """What a checkpoint is compared with: its structure as it is now, else the one that is shown."""
        model, current = self._session.model, self.current
        taken_of = model.checkpoints[current].structure if current in model.checkpoints else ""
        return taken_of if taken_of in model.structures else self._session.structure or None

    # --- doing --------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        keep(self._session, self._dialogs, self, self._session.structure)

    def _compare(self) -> None:
        other = self._other_side()
        if self.current and other is not None:
            self.sides = self.current, other
            self.accept()

    def _rename(self) -> None:
        old = self._session.model.checkpoints[self.current].name
        name = self._dialogs.ask_text(self, tr("Rename the checkpoint"), tr("Name"), old)
        if name is not None:
            edit = partial(rename_checkpoint, checkpoint=self.current, name=name)
            self._session.apply(tr("Rename checkpoint {name}", name=shortened(old)), edit)

    def _take_back(self) -> None:
        name, key = self._session.model.checkpoints[self.current].name, new_id(RecordKind.STRUCTURE)
        edit = partial(take_back, checkpoint=self.current, structure=key, name=name)
        if self._session.apply(tr("Take back {name}", name=shortened(name)), edit):
            self._session.show_structure(key)

    def _delete(self) -> None:
        name = self._session.model.checkpoints[self.current].name
        self._session.apply(
            tr("Delete checkpoint {name}", name=shortened(name)), partial(delete_checkpoint, checkpoint=self.current)
        )

    # --- laying out ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        side, sides, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in (self.compare, self.take_back, self.rename, self.delete):
            side.addWidget(button)
        side.addStretch()
        sides.addWidget(self.list, 1)
        sides.addWidget(self.none, 1)
        sides.addLayout(side)
        foot.addWidget(self.keep)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Checkpoints"), "heading"))
        column.addLayout(sides, 1)
        column.addLayout(foot)


def in_order(model: OperatingModel) -> list[str]:
    """The ids of the checkpoints by day and name, those without a day last."""
    kept = model.checkpoints
    return sorted(kept, key=lambda key: (kept[key].date or date.max, kept[key].name.casefold(), key))


def line_of(model: OperatingModel, checkpoint: Checkpoint) -> str:
    """A checkpoint on one line: its name, its day, and the structure it was taken of, as far as that is there."""
    taken_of = model.structures.get(checkpoint.structure)
    parts = [checkpoint.name, day_words(checkpoint.date) if checkpoint.date else tr("no day")]
    parts.append(
        tr("of {structure}", structure=taken_of.name) if taken_of is not None else tr("of a structure that is gone")
    )
    return " · ".join(" ".join(part.split()) for part in parts)


def keep(session: Session, dialogs: Questions, parent: QWidget, structure: str) -> None:
    """Ask for a name and keep a structure as it is today."""
    name, today = session.model.structures[structure].name, session.checked.whole.today
    suggested = tr("{name} on {day}", name=shortened(name), day=day_words(today))
    said = dialogs.ask_text(
        parent, tr("Keep {name} as it is", name=shortened(name)), tr("Name of the checkpoint"), suggested
    )
    if said is not None:
        key = new_id(RecordKind.CHECKPOINT)
        edit = partial(keep_checkpoint, checkpoint=key, structure=structure, name=said, day=today)
        session.apply(tr("Keep checkpoint {name}", name=shortened(said)), edit)


def _button(words: str, run: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: run())
    return button
