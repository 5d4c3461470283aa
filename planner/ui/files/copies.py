"""Copies of the open document in files of their own: for people who may not see everything, and to be safe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from planner.language import mark, tr
from planner.model.redaction import Private, redacted
from planner.storage.data_folder import real_path
from planner.storage.errors import StorageError
from planner.storage.save import create
from planner.ui.document_words import SUFFIX, with_suffix
from planner.ui.files.document_lock import is_elsewhere
from planner.ui.sharing.dialog import left_out_words

if TYPE_CHECKING:
    from planner.model.operating_model import OperatingModel
    from planner.ui.window.main_window import MainWindow


def share_copy(window: MainWindow) -> bool:
    """Ask what to leave out and where to, and write the copy; gives whether it did. The document stays as it is."""
    document = window.document
    model = document.model_to_write()
    wish = window.dialogs.choose_what_to_share(window, document.name, model)
    if wish is None:
        return False
    copy = redacted(model, wish.private, keep_unknown=wish.keep_unknown).model
    words = left_out_words(redacted(model, set(Private)), wish)
    return write_copy(window, copy, tr("{document} (shared)", document=document.file_name), words)


def write_copy(window: MainWindow, copy: OperatingModel, name: str, words: str = "") -> bool:
    """Ask where to, write a copy of the document there and say so; gives whether it did.

    Args:
        window: the window of the document.
        copy: the model to write.
        name: the file that is suggested, without its suffix.
        words: what else is said about the copy.
    """
    place = window.session.place
    folder = place.path.parent if place else window.settings.last_folder
    chosen = window.dialogs.choose_save_path(window, folder / f"{name}{SUFFIX}")
    if chosen is None:
        return False
    path = with_suffix(chosen.absolute())
    try:
        _check(path, place.path if place else None)
        saved = create(copy, path, force=path == chosen.absolute())
    except StorageError as error:
        window.dialogs.tell_problem(window, str(error))
        return False
    window.notice.say(" ".join(filter(None, (tr("{file} is written.", file=path.name), words, *saved.notes))))
    return True


def _check(path: Path, own: Path | None) -> None:
    """Refuse to write a copy over the document itself, or over what is open in another window."""
    try:
        same = own is not None and real_path(path) == real_path(own)
    except (OSError, ValueError):
        same = False
    if same:
        words = mark("{file} is the document itself. A copy needs a name of its own, so nothing was written.")
        raise StorageError(tr(words, file=path.name))
    if is_elsewhere(path):
        raise StorageError(tr("{file} is open in another window, so nothing was written.", file=path.name))
