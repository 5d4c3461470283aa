"""Lifting functions and putting them down: the one gesture behind dragging, clicking and the keyboard.

Dragging is our own and not the system's drag and drop: nothing leaves the window, the same few lines serve the mouse,
the armed click and the keys, and no nested event loop stands between a gesture and its preview.
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from planner.language import tr
from planner.model.errors import EditError
from planner.ui.dragging.drop_effect import drop_effect
from planner.ui.dragging.drops import LIST, Carried, Target, drop_edit, drop_headline, drop_label
from planner.ui.session import Session
from planner.ui.words.functions import functions_words


class By(StrEnum):
    """How something was lifted, and so how it is put down."""

    MOUSE = "mouse"
    CLICK = "click"
    KEYS = "keys"


class Lift(QObject):
    """What is carried, where it points at the moment, and what dropping it there would do.

    Signals:
        changed: something was lifted, points elsewhere, or is put down.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Start with nothing lifted."""
        super().__init__(parent)
        self._session = session
        self._copy = False
        self.carried: tuple[Carried, ...] = ()
        self.by = By.MOUSE
        self.target: Target | None = None
        self.headline = ""
        self.effect = ""
        self.allowed = False
        session.model_changed.connect(self.cancel)
        session.structure_changed.connect(self.cancel)

    @property
    def active(self) -> bool:
        """Is something lifted?"""
        return bool(self.carried)

    def words(self) -> str:
        """The name of what is carried, or how many there are."""
        return functions_words(self._session.model, [item.function for item in self.carried])

    def lift(self, carried: Sequence[Carried], by: By) -> None:
        """Pick these up, as far as they did not go while they were pressed; where none is left, nothing is lifted."""
        known = self._session.model.functions
        self.carried, self.by, self._copy = tuple(c for c in carried if c.function in known), by, False
        self._point(None)
        self.changed.emit()

    def point(self, target: Target | None, *, copy: bool = False) -> None:
        """Point at a target (None: at nothing) and find out what dropping there would do."""
        if self.active and (target, copy) != (self.target, self._copy):
            self._copy = copy
            self._point(target)
            self.changed.emit()

    def drop(self) -> bool:
        """Put everything down where it points; gives whether that changed anything."""
        carried, target, copy = self.carried, self.target, self._copy
        self.cancel()
        if not carried or target is None or (target == LIST and not carried[0].owner):
            return False
        label = drop_label(self._session.model, carried, target, copy=copy)
        return self._session.apply(label, drop_edit(self._session.structure, carried, target, copy=copy))

    def cancel(self) -> None:
        """Let go of everything; nothing changes."""
        if self.active:
            self.carried, self.target = (), None
            self.changed.emit()

    def _point(self, target: Target | None) -> None:
        self.target, self.headline, self.effect, self.allowed = target, "", "", False
        facts = self._session.facts
        if target is None or facts is None:
            return
        self.headline = drop_headline(self._session.model, self.carried, target)
        edit = drop_edit(self._session.structure, self.carried, target, copy=self._copy)
        try:
            self.effect = drop_effect(facts, self._session.preview(edit), self.carried, target)
            self.allowed = True
        except EditError as error:
            self.headline, self.effect = tr("This cannot be dropped here."), str(error)
