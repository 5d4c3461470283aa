"""The dialog about a structure: its fields, and the sizes of team that agencies speak of as suggestions."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.edits.structures import set_structure
from planner.model.stages import SOURCE, STAGES, Stage
from planner.ui.fields.field_row import Desk
from planner.ui.fields.form import Form
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at
from planner.ui.session import Session
from planner.ui.structures.fields import ABOUT, SIZE, TIME, StructureScene
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.tile import Tile
from planner.ui.widgets.viewport import scrolled

_SIZE = QSize(780, 640)
_NO_TARGET = mark(
    "Bands that agencies and recruiters give, to start the talk from. They say what is common, not what is right: "
    "none of them is a target."
)


class StructureAbout(QDialog):
    """Shows and changes what is known about a structure; what is changed counts at once."""

    def __init__(self, session: Session, appearance: Appearance, structure: str, parent: QWidget | None) -> None:
        """Show a structure."""
        super().__init__(parent)
        self._session, self._structure = session, structure
        self.setWindowTitle(tr("About this structure"))
        open_at(self, _SIZE)
        self._heading = plain_label("", "heading", wrap=True)
        self._desk = Desk(session, self)
        self.about, self.time, self.size_of_team = (Form(fields, self._desk) for fields in (ABOUT, TIME, SIZE))
        self.stages = [self._tile(stage, appearance) for stage in STAGES]
        self._lay_out()
        session.model_changed.connect(self._load)
        self._load()

    def done(self, result: int) -> None:
        """Finish what has been typed."""
        for form in (self.about, self.time, self.size_of_team):
            form.commit()
        super().done(result)

    def _load(self) -> None:
        facts = self._session.checked.facts.get(self._structure)
        if facts is None:
            return
        self._heading.setText(facts.structure.name)
        for form in (self.about, self.time, self.size_of_team):
            form.load([StructureScene(facts)])
        for tile, stage in zip(self.stages, STAGES, strict=True):
            tile.setChecked(facts.structure.size_band in {stage.band, tr(stage.band)})

    def _take(self, stage: Stage) -> None:
        edit = partial(set_structure, structure=self._structure, size_band=tr(stage.band), size_source=tr(SOURCE))
        self._session.apply(
            tr(
                "Set size of {structure} to {band}",
                structure=self._session.model.structures[self._structure].name,
                band=tr(stage.band),
            ),
            edit,
        )
        self._load()

    def _tile(self, stage: Stage, appearance: Appearance) -> Tile:
        tile = Tile(f"{tr(stage.name)}: {tr(stage.band)}", tr(stage.typical), appearance)
        tile.setCheckable(True)
        tile.clicked.connect(lambda: self._take(stage))
        return tile

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)  # Return in a field must not close the dialog
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(plain_label(tr("What you change here counts at once and can be undone."), "muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for form in (self.about, self.time, self.size_of_team):
            inside.addWidget(form)
        inside.addWidget(plain_label(tr(_NO_TARGET), "muted", wrap=True))
        tiles = QHBoxLayout()
        tiles.setSpacing(10)
        for tile in self.stages:
            tiles.addWidget(tile, 1)
        inside.addLayout(tiles)
        inside.addStretch()
        column.addWidget(self._heading)
        column.addWidget(scrolled(body), 1)
        column.addLayout(foot)
