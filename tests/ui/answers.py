"""Dialogs that answer themselves: what a test expects to be asked, and what the user would have said."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.model.operating_model import OperatingModel
from planner.storage.library import Template
from planner.ui.dialogs import Dialogs, Leave
from planner.ui.dialogs.earlier_versions import Chosen
from planner.ui.look.appearance import Appearance
from planner.ui.merge.dialog import Agreed, MergeWindow
from planner.ui.merge.meeting import Meeting
from planner.ui.session import Session
from planner.ui.sharing.dialog import ShareDialog, Wish


class Answers(Dialogs):
    """Gives prepared answers in turn and keeps what was asked; a question without an answer fails the test."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.prepared: list[object] = []
        self.asked: list[str] = []
        self.offered: list[tuple[str, ...]] = []
        self.suggested: list[Path] = []

    def _next(self, words: str, *offers: str) -> object:
        self.asked.append(words)
        self.offered.append(offers)
        assert self.prepared, f"nobody expected to be asked: {words}"
        return self.prepared.pop(0)

    def ask_save(self, parent: QWidget | None, sentence: str) -> Leave:  # noqa: ARG002
        return self._next(sentence)

    def tell_problem(
        self,
        parent: QWidget | None,  # noqa: ARG002
        sentence: str,
        offers: Sequence[str] = (),
        *,
        detail: str = "",  # noqa: ARG002
        close: str = "Close",  # noqa: ARG002
    ) -> str:
        return self._next(sentence, *offers)

    def tell_notes(self, parent: QWidget | None, sentence: str, notes: Sequence[str]) -> None:  # noqa: ARG002
        self.asked.append(sentence)
        self.offered.append(tuple(notes))

    def confirm_delete(
        self,
        parent: QWidget | None,  # noqa: ARG002
        sentence: str,
        detail: str,  # noqa: ARG002
        *,
        button: str = "Delete",
    ) -> bool:
        return self._next(sentence, button)

    def choose_open_path(self, parent: QWidget | None, folder: Path) -> Path | None:  # noqa: ARG002
        self.suggested.append(folder)
        return self._next("open")

    def choose_table_path(self, parent: QWidget | None, folder: Path, tables: str) -> Path | None:  # noqa: ARG002
        self.suggested.append(folder)
        return self._next("table")

    def choose_export_path(
        self,
        parent: QWidget | None,  # noqa: ARG002
        suggested: Path,
        filters: Sequence[str],  # noqa: ARG002
    ) -> Path | None:
        self.suggested.append(suggested)
        return self._next("export")

    def choose_save_path(self, parent: QWidget | None, suggested: Path) -> Path | None:  # noqa: ARG002
        self.suggested.append(suggested)
        return self._next("save")

    def ask_texts(
        self,
        parent: QWidget | None,  # noqa: ARG002
        title: str,
        questions: Sequence[str],
        *,
        button: str = "OK",  # noqa: ARG002
    ) -> tuple[str, ...] | None:
        return self._next(title, *questions)

    def ask_text(self, parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:  # noqa: ARG002
        return self._next(title, label)

    def pick_owner(self, parent: QWidget | None, session: Session, function: str) -> tuple[str, str] | None:  # noqa: ARG002
        return self._next("pick an owner", function)

    def explore_absence(self, parent: QWidget | None, session: Session, owner: str) -> None:  # noqa: ARG002
        self.asked.append(f"what if {session.model.owners[owner].name if owner else 'anybody'} leaves")

    def choose_version(self, parent: QWidget | None, path: Path, now: OperatingModel | None) -> Chosen | None:  # noqa: ARG002
        return self._next("choose a version")

    def merge_versions(self, parent: QWidget | None, meeting: Meeting) -> Agreed | None:
        """Answer in the real window: what is prepared is done to it, and gives whether to agree."""
        words = [meeting.mine.words, meeting.theirs.words, *(base.words for base in meeting.bases)]
        act = self._next(f"merge {meeting.name}", *words)
        dialog = MergeWindow(meeting, self._appearance, parent)
        if act(dialog):
            dialog.ready.click()
        dialog.deleteLater()
        return dialog.answer

    def choose_what_to_share(self, parent: QWidget | None, name: str, model: OperatingModel) -> Wish | None:
        """Answer in the real dialog: what is prepared is done to it, and gives whether to agree."""
        act = self._next(f"share {name}")
        dialog = ShareDialog(name, model, self._appearance, parent)
        agreed = act(dialog)
        dialog.deleteLater()
        return dialog.answer if agreed else None

    def choose_template(
        self,
        parent: QWidget | None,  # noqa: ARG002
        templates: Sequence[Template],  # noqa: ARG002
        *,
        heading: str = "Start a new model from",  # noqa: ARG002
        button: str = "Create",  # noqa: ARG002
    ) -> Template | None:
        return self._next("choose a template")

    def describe_structure(self, parent: QWidget | None, session: Session, structure: str) -> None:  # noqa: ARG002
        self.asked.append(f"about {session.model.structures[structure].name}")

    def copy_with_others(self, parent: QWidget | None, session: Session, structure: str) -> None:  # noqa: ARG002
        self.asked.append(f"other owners for {session.model.structures[structure].name}")

    def show_checkpoints(self, parent: QWidget | None, session: Session) -> tuple[str, str] | None:  # noqa: ARG002
        return self._next("checkpoints")
