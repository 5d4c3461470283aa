"""A language that nobody speaks, in which each text shows that it is one; and what is said in English all the same."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from html import unescape
from itertools import takewhile
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from planner.language import ENGLISH, Language, speak
from planner.model.operating_model import OperatingModel
from planner.storage.write import to_bytes
from planner.ui.help.browser import HelpBrowser

OPEN, SHUT = "⟦", "⟧"

_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
_PLACES = re.compile(r"(\{[^{}]*\}|\t.*)", re.DOTALL)
_WORD = re.compile(r"[A-Za-z]{3,}")
_CUT = re.compile(f"{OPEN}[^{SHUT}]*$")
"""What is left of a text that was shortened."""

_MARKUP = re.compile(r"</?(?:b|qt|br|i)(?: ?/)?>")
_KEYS = re.compile(
    r"\b(?:Ctrl|Shift|Alt|Meta|Del|Esc|Enter|Return|Tab|Space|Home|End|PgUp|PgDown|Left|Right|Up|Down|Ins)\b"
)
_CODES = re.compile(r"\b[A-Z]{3,6}\d{0,2}\b")

_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

_ROWS = 60
"""Rows of a list or table that are read: more than one screen of them."""

_ACCENTS = str.maketrans("aeiouyAEIOUcnsz", "àéîöûýÀÉÎÖÛçñšž")


def _strange(text: str, about: str, number: int) -> str:  # noqa: ARG001 - what a language is asked
    """Put a text between brackets, with accents and a third longer, places and keys as they are."""
    parts = _PLACES.split(text)
    said = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    keys = said[said.index("\t") :] if "\t" in said else ""
    said = said.removesuffix(keys) if keys else said
    return f"{OPEN}{said}{'~' * (len(text) // 3)}{SHUT}{keys}"


STRANGE = Language("xx", _strange, decimal="·", group="'", day="%d·%m·%Y")


@contextmanager
def strange_language() -> Iterator[None]:
    """Speak the language that nobody speaks."""
    speak(STRANGE)
    try:
        yield
    finally:
        speak(ENGLISH)


def data_of(model: OperatingModel, *more: str) -> frozenset[str]:
    """All texts of a document, which are the same in every language."""
    texts: set[str] = {*more}

    def collect(value: object) -> None:
        if isinstance(value, str):
            texts.update((value, value.replace("_", " ")))
        elif isinstance(value, dict):
            for key, inner in value.items():
                collect(key)
                collect(inner)
        elif isinstance(value, list):
            for inner in value:
                collect(inner)

    collect(json.loads(to_bytes(model)))
    return frozenset(text for text in texts if _WORD.search(text))


def english_in(root: QWidget, data: frozenset[str]) -> set[str]:
    """Give what a widget and all it holds say in English, as sentences of where and what."""
    widgets = [root, *root.findChildren(QWidget)]
    return {
        f"{type(widget).__name__} {widget.objectName()!r} says {text[:90]!r}"
        for widget in widgets
        if widget.isVisibleTo(root)
        for text in _texts_of(widget)
        if _is_english(text, data)
    }


@cache
def _is_english(text: str, data: frozenset[str]) -> bool:
    """Is anything of a text English that is no data? Kept, since a window says much again and again."""
    rest = unescape(text)
    while (shorter := _INNERMOST.sub(" ", rest)) != rest:
        rest = shorter
    rest = _CUT.sub(" ", rest)
    if not _WORD.search(rest):
        return False
    rest = _names(data).sub(" ", rest)
    for known in (_MARKUP, _KEYS, _CODES):
        rest = known.sub(" ", rest)
    return bool(_WORD.search(rest))


@cache
def _names(data: frozenset[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(data, key=len, reverse=True))))


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for kind, texts in _TEXTS:
        if isinstance(widget, kind) and not isinstance(widget, HelpBrowser):
            yield from texts(widget)


def _texts_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), view.rootIndex()
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in takewhile(lambda column, row=row: model.hasIndex(row, column, root), range(_ROWS)):
            said = (model.index(row, column, root).data(role) for role in _SAID)
            yield from (text for text in said if isinstance(text, str))
    for column in takewhile(lambda column: model.hasIndex(0, column, root), range(_ROWS)):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str):
            yield head


_TEXTS: tuple[tuple[type[QWidget], Callable[[Any], Iterable[str]]], ...] = (
    (QLabel, lambda label: [label.text()]),
    (QAbstractButton, lambda button: [button.text()]),
    (QLineEdit, lambda line: [line.placeholderText()]),
    (QPlainTextEdit, lambda text: [text.placeholderText()]),
    (QComboBox, lambda box: (box.itemText(row) for row in range(box.count()))),
    (QGroupBox, lambda box: [box.title()]),
    (QTabBar, lambda bar: (bar.tabText(tab) for tab in range(bar.count()))),
    (QMenu, lambda menu: (action.text() for action in menu.actions())),
    (QDialog, lambda dialog: [dialog.windowTitle()]),
    (QAbstractItemView, lambda view: _texts_of_rows(view) if view.model() is not None else ()),
)
