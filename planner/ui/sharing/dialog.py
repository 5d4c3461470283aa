"""What a copy for sharing leaves out: ticks for each kind, and under each what exactly it is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QPushButton, QTreeView, QVBoxLayout, QWidget

from planner.language import mark, number_words, tr, trn
from planner.model.flat import Path, records_of
from planner.model.operating_model import OperatingModel
from planner.model.record_words import as_sentence, field_words, names_in, record_words, value_words
from planner.model.redaction import Private, Redacted, redacted
from planner.model.wording import listed
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at
from planner.ui.look.theme import icon
from planner.ui.widgets.plain import plain_label, shortened

_SIZE = QSize(760, 560)
_WORDS = {
    Private.NOTES: mark("Notes, and why a finding was accepted"),
    Private.PEOPLE: mark("Names of people who hold a seat"),
    Private.COSTS: mark("Costs and commercial models of partners"),
    Private.DECISIONS: mark("The decision log"),
}
_COUNTED: Mapping[Private, Callable[[int], str]] = {
    Private.NOTES: lambda n: trn(n, "{number} note", "{number} notes", number=number_words(n)),
    Private.PEOPLE: lambda n: trn(n, "{number} name", "{number} names", number=number_words(n)),
    Private.COSTS: lambda n: trn(n, "{number} cost", "{number} costs", number=number_words(n)),
    Private.DECISIONS: lambda n: trn(n, "{number} decision", "{number} decisions", number=number_words(n)),
}
_UNKNOWN = mark("What a newer version or another program wrote, and this one does not know")
_STAYS = mark("Names of owners and functions, descriptions, efforts and reasons why a function is parked stay.")
_TICK = Qt.ItemDataRole.CheckStateRole


@dataclass(frozen=True, slots=True)
class Wish:
    """What a copy shall be without.

    Attributes:
        private: the kinds to leave out.
        keep_unknown: keep what this version does not know?
    """

    private: frozenset[Private]
    keep_unknown: bool


class ShareDialog(QDialog):
    """Asks what to leave out, everything unless told; ``answer`` is that."""

    def __init__(self, name: str, model: OperatingModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Look what there is to leave out of a model that people call by this name."""
        super().__init__(parent)
        self._whole = redacted(model, set(Private))
        self.setWindowTitle(tr("Save a copy for sharing"))
        open_at(self, _SIZE)
        self.rows = QStandardItemModel(self)
        self._fill(model)
        self.rows.itemChanged.connect(lambda _: self._tell())
        self.tree = self._make_tree(appearance)
        self._total = plain_label("", "strong", wrap=True)
        self.ready, self.cancel = QPushButton(tr("Choose a name…")), QPushButton(tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(
            plain_label(tr("Save a copy of {name} for sharing", name=shortened(name)), "heading", wrap=True)
        )
        told = tr(
            "What is ticked is left out; unfold a line to see what exactly. The document stays as it is, and open."
        )
        column.addWidget(plain_label(told, "muted", wrap=True))
        column.addWidget(self.tree, 1)
        column.addWidget(self._total)
        column.addWidget(plain_label(tr(_STAYS), "muted", wrap=True))
        column.addLayout(self._buttons())
        self._tell()
        self.tree.setCurrentIndex(self.rows.index(0, 0))
        self.tree.setFocus()

    @property
    def words(self) -> str:
        """What is said about how much is left out."""
        return self._total.text()

    @property
    def answer(self) -> Wish:
        """What the copy shall be without."""
        ticked = [self._is_ticked(row) for row in range(self.rows.rowCount())]
        private = frozenset(kind for kind, tick in zip(Private, ticked, strict=False) if tick)
        return Wish(private, keep_unknown=self._whole.unknown > 0 and not ticked[-1])

    # --- laying out ---------------------------------------------------------------------------------------------

    def _fill(self, model: OperatingModel) -> None:
        lines = list(_lines(self._whole, model))
        for kind in Private:
            self._add(tr(_WORDS[kind]), [line for of, line in lines if of is kind])
        if self._whole.unknown:
            unknown = self._whole.unknown
            fields = trn(unknown, "{number} fields", "{number} fields", number=number_words(unknown))
            self._add(tr(_UNKNOWN), [fields])

    def _add(self, title: str, lines: list[str]) -> None:
        top = QStandardItem(
            f"{title}: {number_words(len(lines))}" if lines else tr("{title}: none in this model", title=title)
        )
        top.setEditable(False)
        top.setCheckable(True)
        top.setCheckState(Qt.CheckState.Checked if lines else Qt.CheckState.Unchecked)
        top.setEnabled(bool(lines))
        for line in lines:
            item = QStandardItem(line)
            item.setEditable(False)
            top.appendRow(item)
        self.rows.appendRow(top)

    def _make_tree(self, appearance: Appearance) -> QTreeView:
        tree = QTreeView()
        tree.setAccessibleName(tr("What is left out of the copy"))
        tree.setModel(self.rows)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme = appearance.theme
        tree.setStyleSheet(
            f"QTreeView {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}"
            f"QTreeView:focus {{ border-color: {theme.action}; }}"
            f"QTreeView::item {{ padding: 5px 4px; border: none; }}"
            f"QTreeView::item:selected {{ background: {theme.selection}; color: {theme.text}; }}"
            f"QTreeView::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.strong_line};"
            f" border-radius: 3px; background: {theme.card}; }}"
            f"QTreeView::indicator:checked {{ background: {theme.action}; border-color: {theme.action};"
            f' image: url("{icon(f"tick-{theme.name}")}"); }}'
            f"QTreeView::indicator:disabled {{ border-color: {theme.line}; }}"
        )
        return tree

    def _buttons(self) -> QHBoxLayout:
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.ready.setDefault(True)
        self.ready.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.ready)
        return row

    # --- telling ------------------------------------------------------------------------------------------------

    def _is_ticked(self, row: int) -> bool:
        return bool(self.rows.item(row).data(_TICK) == Qt.CheckState.Checked.value)

    def _tell(self) -> None:
        wish = self.answer
        self._total.setText(left_out_words(self._whole, wish))


def left_out_words(whole: Redacted, wish: Wish) -> str:
    """Say how much a copy is without.

    Args:
        whole: what there is to leave out, of all kinds.
        wish: which of it shall be left out.
    """
    parts = [_COUNTED[kind](whole.taken[kind]) for kind in Private if kind in wish.private and whole.taken[kind]]
    if not wish.keep_unknown and whole.unknown:
        number = number_words(whole.unknown)
        parts.append(trn(whole.unknown, "{number} unknown field", "{number} fields", number=number))
    none = tr("Nothing is left out: the copy says all that the document says.")
    return tr("Left out: {parts}.", parts=listed(parts)) if parts else none


def _lines(whole: Redacted, model: OperatingModel) -> Iterator[tuple[Private, str]]:
    """What is left out, a line each: where it stands and what it says."""
    records = records_of(model)
    names = names_in(records)

    def line(path: Path, field: str) -> str:
        record = records[path]
        words = as_sentence(record_words(path, record, names))
        if not field:
            return words
        said = value_words(type(record), field, getattr(record, field), names)
        return f"{words}: {field_words(type(record), field)} {said}"

    for kind, fields in whole.left_out.items():
        for path, field in fields:
            yield kind, line(path, field)
