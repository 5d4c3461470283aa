"""The window about the program: what it is, its versions, its libraries, and all of it to copy."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, tr
from planner.ui.about.versions import libraries, named_versions, report
from planner.ui.look.dialog_size import open_at
from planner.ui.versions import PROGRAM
from planner.ui.widgets.plain import plain_label

_SENTENCES = (
    mark("Design teams around functions instead of job titles."),
    mark("Everything stays on this computer. MIT licence."),
)
_SIZE = QSize(560, 560)
_COLUMNS = (mark("Library"), mark("Version"), mark("Licence"))


class About(QDialog):
    """Tells what this is and what it is made of."""

    def __init__(self, parent: QWidget) -> None:
        """Read the versions."""
        super().__init__(parent)
        self.setWindowTitle(tr("About {program}", program=PROGRAM))
        open_at(self, _SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(PROGRAM, "title"))
        for sentence in _SENTENCES:
            column.addWidget(plain_label(tr(sentence), wrap=True))
        column.addLayout(_grid())
        column.addWidget(plain_label(tr("Libraries"), "heading"))
        self.libraries = _table()
        column.addWidget(self.libraries, 1)
        self.copy = QPushButton(tr("Copy for a report"))
        self.copy.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report())
        self.copy.setText(tr("Copied"))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setContentsMargins(0, 6, 0, 8)
    for row, (name, version) in enumerate(named_versions()):
        value = plain_label(version, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(plain_label(name, "muted"), row, 0)
        grid.addWidget(value, row, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _table() -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(tr("Libraries"))
    made.setRootIsDecorated(False)
    made.setHeaderLabels([tr(column) for column in _COLUMNS])
    made.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for library in libraries():
        made.addTopLevelItem(QTreeWidgetItem(list(library)))
    return made
