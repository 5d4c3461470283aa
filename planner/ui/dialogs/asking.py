"""Every modal question of the application, in one place: what asks is handed a `Dialogs`, and tests hand it another."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from planner.language import mark, tr
from planner.model.finding import Question, Severity
from planner.model.operating_model import OperatingModel
from planner.storage.carried import PICTURES
from planner.storage.library import Template
from planner.ui.document_words import SUFFIX
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import shortened

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from planner.ui.dialogs.earlier_versions import Chosen
    from planner.ui.merge.dialog import Agreed
    from planner.ui.merge.meeting import Meeting
    from planner.ui.sharing.dialog import Wish

_MODEL_FILES = mark("planner models ({endings})")
_PICTURES = mark("Pictures that carry a model ({endings})")
_ALL_FILES = mark("All files (*)")
_FILE_DIALOG = QSize(860, 520)
"""Where the system has no dialog of its own: wide enough that no column is cut off."""

_MOST_NOTES, _LONGEST_NOTE = 8, 200  # a hand-merged file can have thousands; the dialog stays on the screen


class Leave(StrEnum):
    """What to do with work that is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def _model_files() -> str:
    return tr(_MODEL_FILES, endings=f"*{SUFFIX}")


class Dialogs:
    """Asks the user; each question blocks until it is answered and shows its text as plain text."""

    def __init__(self, appearance: Appearance) -> None:
        """Draw the dialogs in the theme that is worn."""
        self._appearance = appearance

    # --- words and choices --------------------------------------------------------------------------------------

    def ask_texts(
        self, parent: QWidget | None, title: str, questions: Sequence[str | Question], *, button: str = ""
    ) -> tuple[str, ...] | None:
        """Ask for a line of text, or for one of its options, for each question; gives them, or None.

        Texts are trimmed and none of them is empty; options are given as they are.
        """
        from planner.ui.dialogs.text_questions import TextQuestions  # noqa: PLC0415 - only when it is asked

        dialog = TextQuestions(title, questions, parent, button=button)
        return dialog.answers if _agreed(dialog) else None

    def ask_text(self, parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text, starting from another; gives it trimmed and not empty, or None."""
        from planner.ui.dialogs.text_questions import TextQuestions  # noqa: PLC0415 - only when it is asked

        dialog = TextQuestions(title, [label], parent, texts=[text])
        return dialog.answers[0] if _agreed(dialog) else None

    def pick_owner(self, parent: QWidget | None, session: Session, function: str) -> tuple[str, str] | None:
        """Ask who holds what on a function in the structure shown; gives the owner's id and the ownership, or None."""
        from planner.ui.dialogs.owner_picker import OwnerPicker  # noqa: PLC0415 - only when it is asked

        dialog = OwnerPicker(session, function, self._appearance, parent)
        return dialog.answer if _agreed(dialog) else None

    def explore_absence(self, parent: QWidget | None, session: Session, owner: str) -> None:
        """Show what an owner of the structure shown would leave open if it were not there."""
        from planner.ui.what_if.dialog import WhatIf  # noqa: PLC0415 - only when it is asked

        _agreed(WhatIf(session, self._appearance, owner, parent))

    def suggest_owners(self, parent: QWidget | None, session: Session) -> None:
        """Suggest owners for the structure shown."""
        from planner.ui.suggest.dialog import SuggestOwners  # noqa: PLC0415 - only when it is asked

        _agreed(SuggestOwners(session, self._appearance, parent))

    def describe_structure(self, parent: QWidget | None, session: Session, structure: str) -> None:
        """Show what is known about a structure, to be changed."""
        from planner.ui.structures.about import StructureAbout  # noqa: PLC0415 - only when it is asked

        _agreed(StructureAbout(session, self._appearance, structure, parent))

    def copy_with_others(self, parent: QWidget | None, session: Session, structure: str) -> None:
        """Ask who stands in the place of whom in a copy of a structure, and make it."""
        from planner.ui.structures.copy_with_others import CopyWithOthers  # noqa: PLC0415 - only when it is asked

        _agreed(CopyWithOthers(session, structure, parent))

    def show_checkpoints(self, parent: QWidget | None, session: Session) -> tuple[str, str] | None:
        """Show the checkpoints; gives two sides where they are to be compared, else None."""
        from planner.ui.structures.checkpoints import CheckpointsDialog  # noqa: PLC0415 - only when it is asked

        dialog = CheckpointsDialog(session, self._appearance, self, parent)
        return dialog.sides if _agreed(dialog) else None

    def choose_template(
        self,
        parent: QWidget | None,
        templates: Sequence[Template],
        *,
        heading: str = "",
        button: str = "",
    ) -> Template | None:
        """Ask what a new model, or anything else, starts from."""
        from planner.ui.dialogs.template_picker import TemplatePicker  # noqa: PLC0415 - only when it is asked

        dialog = TemplatePicker(templates, self._appearance, parent, heading=heading, button=button)
        return dialog.answer if _agreed(dialog) else None

    def choose_version(self, parent: QWidget | None, path: Path, now: OperatingModel | None) -> "Chosen | None":
        """Ask which earlier version of a file to open, or to merge into a model that it is compared with."""
        from planner.ui.dialogs.earlier_versions import EarlierVersions  # noqa: PLC0415 - only when it is asked

        dialog = EarlierVersions(path, now, parent)
        return dialog.answer if _agreed(dialog) else None

    def merge_versions(self, parent: QWidget | None, meeting: "Meeting") -> "Agreed | None":
        """Ask how two versions become one."""
        from planner.ui.merge.dialog import MergeWindow  # noqa: PLC0415 - only when it is asked

        dialog = MergeWindow(meeting, self._appearance, parent)
        return dialog.answer if _agreed(dialog) else None

    def choose_what_to_share(self, parent: QWidget | None, name: str, model: OperatingModel) -> "Wish | None":
        """Ask what a copy of a model leaves out; the name is what people call it."""
        from planner.ui.sharing.dialog import ShareDialog  # noqa: PLC0415 - only when it is asked

        dialog = ShareDialog(name, model, self._appearance, parent)
        return dialog.answer if _agreed(dialog) else None

    # --- messages -----------------------------------------------------------------------------------------------

    def ask_save(self, parent: QWidget | None, sentence: str) -> Leave:
        """Ask what to do with work that is not saved; Esc and closing the question cancel, Return saves."""
        from planner.ui.dialogs.messages import Message  # noqa: PLC0415 - only when it is asked

        saving, discarding = tr("Save"), tr("Don't save")
        message = Message(
            sentence,
            self._appearance,
            parent,
            detail=tr("What you do not save is lost."),
            severity=Severity.WARNING,
            offers=(saving, discarding),
            close=tr("Cancel"),
        )
        _agreed(message)
        return {saving: Leave.SAVE, discarding: Leave.DISCARD}.get(message.answer, Leave.CANCEL)

    def tell_problem(
        self,
        parent: QWidget | None,
        sentence: str,
        offers: Sequence[str] = (),
        *,
        detail: str = "",
        close: str = "",
    ) -> str:
        """Say what went wrong and offer ways out; gives the words of the chosen one, or an empty text."""
        from planner.ui.dialogs.messages import Message  # noqa: PLC0415 - only when it is asked

        message = Message(
            sentence, self._appearance, parent, detail=detail, severity=Severity.ERROR, offers=offers, close=close
        )
        _agreed(message)
        return message.answer

    def tell_notes(self, parent: QWidget | None, sentence: str, notes: Sequence[str]) -> None:
        """Tell something worth knowing, with its particulars below."""
        from planner.ui.dialogs.messages import Message  # noqa: PLC0415 - only when it is asked

        rest = len(notes) - _MOST_NOTES
        told = [*notes[:_MOST_NOTES], tr("And {n} more like these.", n=rest)] if rest > 1 else notes
        detail = "\n".join(shortened(note, _LONGEST_NOTE) for note in told)
        _agreed(Message(sentence, self._appearance, parent, detail=detail, close=tr("OK")))

    def confirm_delete(self, parent: QWidget | None, sentence: str, detail: str, *, button: str = "") -> bool:
        """Ask before something is lost; the detail names what. The safe answer is the default one."""
        from planner.ui.dialogs.messages import Message  # noqa: PLC0415 - only when it is asked

        message = Message(
            sentence,
            self._appearance,
            parent,
            detail=detail,
            severity=Severity.WARNING,
            offers=(button or tr("Delete"),),
            close=tr("Cancel"),
            danger=True,
        )
        _agreed(message)
        return bool(message.answer)

    # --- files --------------------------------------------------------------------------------------------------

    def choose_open_path(self, parent: QWidget | None, folder: Path) -> Path | None:
        """Ask for a file to open, starting in a folder."""
        pictures = tr(_PICTURES, endings=" ".join(f"*{ending}" for ending in PICTURES))
        filters = ";;".join((_model_files(), pictures, tr(_ALL_FILES)))
        text, _ = QFileDialog.getOpenFileName(parent, tr("Open a model"), str(folder), filters)
        return Path(text) if text else None

    def choose_table_path(self, parent: QWidget | None, folder: Path, tables: str) -> Path | None:
        """Ask for a file with a table to bring in, starting in a folder."""
        text, _ = QFileDialog.getOpenFileName(parent, tr("Import a table"), str(folder), f"{tables};;{tr(_ALL_FILES)}")
        return Path(text) if text else None

    def choose_save_path(self, parent: QWidget | None, suggested: Path) -> Path | None:
        """Ask where to save; the dialog adds the suffix and asks itself before a file is replaced."""
        return self._saving_path(parent, tr("Save the model as"), suggested, (_model_files(),))

    def choose_export_path(self, parent: QWidget | None, suggested: Path, filters: Sequence[str]) -> Path | None:
        """Ask where to export; the ending of the name says what, and the chosen filter adds one that is missing."""
        return self._saving_path(parent, tr("Export"), suggested, filters)

    def choose_printer(self, printer: "QPrinter", parent: QWidget | None) -> bool:
        """Ask for a printer, its paper and how many copies; gives whether to print."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - only when something is printed

        return _agreed(QPrintDialog(printer, parent))

    @staticmethod
    def _saving_path(parent: QWidget | None, title: str, suggested: Path, filters: Sequence[str]) -> Path | None:
        dialog = QFileDialog(parent, title, str(suggested.parent), ";;".join(filters))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.resize(_FILE_DIALOG)
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.split("*.")[-1].rstrip(")")))
        dialog.selectFile(suggested.name)
        return Path(dialog.selectedFiles()[0]) if _agreed(dialog) else None


def _agreed(dialog: QDialog) -> bool:
    """Show a dialog until it is closed; gives whether it was agreed to."""
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
