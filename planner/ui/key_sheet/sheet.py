"""The key sheet: all keys of the menus and what keys and the pointer do inside the views, searchable."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from planner.language import tr
from planner.ui.commands import WITHIN, Command, menu_words
from planner.ui.find.texts import folded
from planner.ui.key_sheet.gestures import GESTURES, Lines
from planner.ui.look.dialog_size import large_words, open_at
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.words.keys import keys_words

_COLUMNS, _COLUMNS_OF_LARGE_WORDS = 3, 2
_SIZE = QSize(1160, 660)
_KEYS_WIDTH = 0.46  # the part of a column that keys may take before they are wrapped


def key_groups(commands: Iterable[Command]) -> dict[str, Lines]:
    """Give the keys of all commands by menu, in the order of the menus, and the gestures by view behind them."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in commands:
        if command.keys:
            menu = menu_words(command.menu.partition(WITHIN)[0])
            keys = ", ".join(map(keys_words, command.keys))
            groups.setdefault(menu, []).append((keys, shortened(command.words()).rstrip("…")))
    gestures = {tr(view): tuple((tr(keys), tr(words)) for keys, words in lines) for view, lines in GESTURES.items()}
    return {**{menu: tuple(lines) for menu, lines in groups.items()}, **gestures}


class _Line(NamedTuple):
    """A row of the sheet: its two labels, and its words, folded."""

    labels: tuple[QLabel, QLabel]
    fold: str


class KeySheet(QDialog):
    """Shows the groups in columns; what is typed leaves only the lines that have it."""

    def __init__(self, groups: Mapping[str, Lines], parent: QWidget) -> None:
        """Show lines by group."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard and pointer"))
        open_at(self, _SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a key, or what it does"))
        self.search.setAccessibleName(tr("Find a key, or what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_matching)
        self.nothing = plain_label(tr("No key does this."), "muted")
        self.nothing.hide()
        self._groups: list[tuple[QWidget, list[_Line]]] = []
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setSpacing(32)
        for part in _in_columns(groups):
            column = QVBoxLayout()
            column.setSpacing(18)
            for name in part:
                column.addWidget(self._made(name, groups[name]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(tr("Keys"))
        area.setWidget(page)
        outer = QVBoxLayout(self)
        for widget in (self.search, self.nothing, area):
            outer.addWidget(widget)
        self.search.setFocus()

    def shown_lines(self) -> list[tuple[str, str]]:
        """The lines that are in sight: keys, and what they do."""
        lines = [line for _, lines in self._groups for line in lines]
        return [(line.labels[0].text(), line.labels[1].text()) for line in lines if not line.labels[0].isHidden()]

    def _made(self, name: str, lines: Lines) -> QWidget:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.addWidget(plain_label(name, "heading"), 0, 0, 1, 2)
        made = []
        for row, (keys, words) in enumerate(lines, 1):
            labels = plain_label(keys, "strong", wrap=True), plain_label(words, wrap=True)
            for column, label in enumerate(labels):
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, row, column)
            labels[1].setAccessibleName(f"{words}: {keys}")
            made.append(_Line(labels, folded(f"{name} {keys} {words}")))
        grid.setColumnStretch(0, round(_KEYS_WIDTH * 100))
        grid.setColumnStretch(1, round((1 - _KEYS_WIDTH) * 100))
        self._groups.append((group, made))
        return group

    def _show_matching(self, typed: str) -> None:
        asked, anything = folded(typed).split(), False
        for group, lines in self._groups:
            shown = [line for line in lines if all(word in line.fold for word in asked)]
            for line in lines:
                for label in line.labels:
                    label.setVisible(line in shown)
            group.setVisible(bool(shown))
            anything = anything or bool(shown)
        self.nothing.setVisible(not anything)


def _in_columns(groups: Mapping[str, Lines]) -> list[list[str]]:
    """Share groups out over columns of about the same length, in their order."""
    weights = {name: len(lines) + 2 for name, lines in groups.items()}
    most = _COLUMNS_OF_LARGE_WORDS if large_words() else _COLUMNS
    room = sum(weights.values()) / most
    columns: list[list[str]] = [[]]
    used = 0.0
    for name, weight in weights.items():
        if columns[-1] and len(columns) < most and used + weight / 2 > room:
            columns.append([])
            used = 0.0
        columns[-1].append(name)
        used += weight
    return columns
