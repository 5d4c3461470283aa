"""Choosing the template that a new model, or a new structure, starts from."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QVBoxLayout, QWidget

from planner.language import tr
from planner.storage.library import Template
from planner.ui.dialogs.button_row import button_row
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import large_words, open_at
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.tile import Tile
from planner.ui.widgets.viewport import scrolled

_WIDTH = 760
_HEIGHT = 480  # where the words are so large that the tiles have to be scrolled
_COLUMNS = 2


class TemplatePicker(QDialog):
    """The templates as described tiles, of which one is chosen; Return or a second click takes it."""

    def __init__(
        self,
        templates: Sequence[Template],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        heading: str = "",
        button: str = "",
    ) -> None:
        """Offer these templates, the first one chosen."""
        super().__init__(parent)
        self._templates = tuple(templates)
        self.setWindowTitle(tr("Templates"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(heading or tr("Start a new model from"), "heading"))
        column.addSpacing(4)
        self._choices = QButtonGroup(self)
        tiles = QWidget()
        grid = QGridLayout(tiles)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for across in range(_COLUMNS):
            grid.setColumnStretch(across, 1)
        column.addWidget(scrolled(tiles) if large_words() else tiles, 1)
        for place, template in enumerate(self._templates):
            tile = Tile(tr(template.name), tr(template.description), appearance)
            tile.setCheckable(True)
            tile.entered.connect(self.accept)
            self._choices.addButton(tile, place)
            grid.addWidget(tile, *divmod(place, _COLUMNS))
        if self._templates:
            self._choices.button(0).setChecked(True)
            self._choices.button(0).setFocus()
        row, _ = button_row(self, button or tr("Create"))
        column.addSpacing(8)
        column.addLayout(row)
        if large_words():
            open_at(self, QSize(_WIDTH, _HEIGHT))

    @property
    def answer(self) -> Template | None:
        """The chosen template."""
        place = self._choices.checkedId()
        return self._templates[place] if place >= 0 else None
