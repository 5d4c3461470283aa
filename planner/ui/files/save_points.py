"""Save points: what a document knows of its file, when a merge took in what another program wrote there."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from planner.model.change import Change
from planner.model.operating_model import OperatingModel
from planner.ui.session import Place, Session


class _SavePoint(NamedTuple):
    """What is known of the file: its place and bytes, and the model in it; None where it holds none that is known."""

    place: Place
    held: OperatingModel | None


class _Step(NamedTuple):
    """A merge: the models before and after it, and what was known of the file with each."""

    before: OperatingModel
    after: OperatingModel
    was: _SavePoint
    now: _SavePoint


class SavePoints(QObject):
    """Follows merges through undo and redo.

    With a merge the document answers to the file as it is on the disk now. Once the merge is undone it answers to the
    file as it was before, so that nothing that the other program wrote is saved over without a question.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._steps: list[_Step] = []
        session.model_changed.connect(self._follow)

    def move(self, before: OperatingModel, place: Place, held: OperatingModel) -> None:
        """Answer to a file as it is now, after the last step took in what it holds.

        Args:
            before: the model before that step.
            place: the file and the digest of its bytes.
            held: the model in it.
        """
        session = self._session
        if session.place is None:
            return
        was = _SavePoint(session.place, None if session.saved_model is before else session.saved_model)
        now = _SavePoint(place, session.model if session.model == held else held)
        self._steps.append(_Step(before, session.model, was, now))
        session.stand_on(*now)

    def _follow(self, change: Change) -> None:
        if change.opened:
            self._steps.clear()
        for step in self._steps:
            ends = change.before, change.after
            if ends[0] is step.after and ends[1] is step.before and self._session.place == step.now.place:
                self._session.stand_on(*step.was)
            elif ends[0] is step.before and ends[1] is step.after and self._session.place == step.was.place:
                self._session.stand_on(*step.now)
