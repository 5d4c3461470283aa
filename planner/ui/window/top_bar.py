"""The bar at the top: the document, its structures, the views, undo and redo."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.change import Change
from planner.ui.files.open_document import OpenDocument
from planner.ui.look.theme import font
from planner.ui.menus.context import Menus
from planner.ui.session import Session
from planner.ui.widgets.elided import ElidedBox, ElidedLabel
from planner.ui.widgets.plain import plain_tip
from planner.ui.widgets.segments import Segments
from planner.ui.widgets.step_button import StepButton
from planner.ui.words.structures import TODAY

MOST_SEGMENTS = 3
"""With more structures than this the switch becomes a list, so that nothing is cut off at 1280 pixels."""

_NAME_WIDTH = 150  # pixels that the name of a structure may take on its button
_TITLE = 96, 250  # pixels that the title takes at least and at most
_TITLE_STRETCH = 100  # it grows before the room beside the views does


class TopBar(QFrame):
    """The bar; it asks the session for what it shows and changes nothing itself.

    Signals:
        view_chosen: another view is wanted, by its key.
        undo_asked, redo_asked: a step back or forward is wanted.
    """

    view_chosen = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, session: Session, document: OpenDocument, menus: Menus, views: Mapping[str, str]) -> None:
        """Show a session; ``views`` are the words of the views by key, to be said with `tr`."""
        super().__init__()
        self.setProperty("role", "bar")
        self._session, self._document, self._menus = session, document, menus
        self._title, self._state = ElidedLabel("heading"), ElidedLabel("small")
        self.structures = Segments(tr("Structure"))
        self.structures.chosen.connect(session.show_structure)
        self.structures.menu_asked.connect(self._open_menu)
        self._list = ElidedBox()
        self._list.setAccessibleName(tr("Structure"))
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(20)
        self._list.activated.connect(lambda place: session.show_structure(self._list.itemData(place)))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(
            lambda at: self._open_menu(session.structure, self._list.mapToGlobal(at))
        )
        self._add = QPushButton("+")
        self._add.setAccessibleName(tr("Add a structure"))
        self._add.setToolTip(plain_tip(tr("Add a structure: empty, from a template or as a copy")))
        self._add.clicked.connect(self._offer_new)
        self.views = Segments(tr("View"))
        self.views.set_choices([(key, tr(words)) for key, words in views.items()])
        self.views.chosen.connect(self.view_chosen.emit)
        self.undo, self.redo = StepButton(), StepButton(mirrored=True)
        self.undo.clicked.connect(self.undo_asked.emit)
        self.redo.clicked.connect(self.redo_asked.emit)
        self._lay_out()
        session.model_changed.connect(self._follow_change)
        session.structure_changed.connect(lambda _: self._show_structures())
        session.document_changed.connect(self._show_document)
        document.open_changed.connect(lambda _: self._show_document())

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._state)
        block = QWidget()
        block.setLayout(names)
        block.setMinimumWidth(_TITLE[0])
        block.setMaximumWidth(_TITLE[1])
        names.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(block, _TITLE_STRETCH)
        for widget in (self.structures, self._list, self._add):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.views)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)

    def _follow_change(self, change: Change) -> None:
        if change.opened or any(ref.kind in {"structure", "title"} for ref in change.touched):
            self._show_structures()
            self._show_document()
        self._show_steps()

    def _show_document(self) -> None:
        self._title.setText(self._document.name)
        self._title.setToolTip(plain_tip(self._document.name))
        self._state.setText(self._document.state)
        self._state.setToolTip(plain_tip(self._document.state))

    def _show_steps(self) -> None:
        self.undo.show_step(self._session.undo_label)
        self.redo.show_step(self._session.redo_label)

    def _show_structures(self) -> None:
        model = self._session.model
        named = [(key, " ".join(model.structures[key].name.split())) for key in model.structure_order()]
        today = {key: tr(TODAY) if model.structures[key].baseline else "" for key, _ in named}
        as_list = len(named) > MOST_SEGMENTS
        self.structures.setVisible(not as_list)
        self._list.setVisible(as_list)
        metrics = QFontMetrics(font())
        shown = [
            (key, metrics.elidedText(name, Qt.TextElideMode.ElideRight, _NAME_WIDTH) + today[key])
            for key, name in named
        ]
        self.structures.set_choices([] if as_list else shown)
        self.structures.choose(self._session.structure)
        for key, name in [] if as_list else named:
            self.structures.button(key).setAccessibleName(name + today[key])
            self.structures.button(key).setToolTip(plain_tip(name))
        self._list.clear()
        for key, name in named if as_list else []:
            self._list.addItem(name + today[key], key)
        self._list.setCurrentIndex(self._list.findData(self._session.structure))

    def _offer_new(self) -> None:
        self._menus.of_new_structure(self).popup(self._add.mapToGlobal(QPoint(0, self._add.height())))

    def _open_menu(self, structure: str, where: QPoint) -> None:
        self._menus.of_structure(self, structure).popup(where)
