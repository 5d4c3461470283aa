"""What people read about the open document: its name, its file and whether it is saved."""

from pathlib import Path

from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.storage.read import Opened
from planner.ui.session import Place, Session

SUFFIX = ".opmodel"
"""How the names of our files end."""

UNTITLED = mark("Untitled model")
"""What a model without a title and without a file is called."""

BLANK = mark("Untitled")
"""The title of a document that begins with nothing in it."""

FIRST_STRUCTURE = mark("Today")
"""What the first structure is called where the program makes it."""

FROM_ELSEWHERE = mark("This file comes from elsewhere and is open for reading. Choose Edit to change it.")
"""Why a file that is new to this installation is read only until people say that they want to change it."""

LOOKING = mark("You are looking at work that was not saved. Recover it to change or save it.")
"""Why what a crash left behind is read only while people only look at it."""

NEWER = mark("It can be looked at and exported. Saving it from here would lose what this version does not know.")
"""What is told beside the refusal to save a document of a newer version."""

_FORBIDDEN = frozenset('<>:"|?*')
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}
_LONGEST_NAME = 180
"""Bytes of a suggested name: with a suffix, and the mark of a copy, it still fits into the 255 that systems allow."""


def document_name(session: Session) -> str:
    """What people call the document: its title, else the name of its file."""
    place = session.place
    return session.model.title or (place.path.stem if place else tr(UNTITLED))


def said_if_blank(model: OperatingModel) -> OperatingModel:
    """Give a model with nothing in it names in the language of the window; what a template holds is data and stays."""
    if model.functions or model.owners:
        return model
    named = {key: place.replace(name=tr(FIRST_STRUCTURE)) for key, place in model.structures.items()}
    return model.replace(title=tr(BLANK), structures=frozen_map(named))


def safe_name(name: str) -> str:
    """A name as it may stand in a folder of any system, without a suffix."""
    plain = name.replace("/", "-").replace("\\", "-")
    allowed = "".join(c for c in plain if c.isprintable() and c not in _FORBIDDEN).strip(" .")
    allowed = allowed.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(" .")
    device = allowed.partition(".")[0].rstrip().upper() in _DEVICES  # which Windows opens instead of a file
    return tr("Model {name}", name=allowed) if device else allowed or tr(UNTITLED)


def with_suffix(path: Path) -> Path:
    """Give the path with the suffix of the format, added when it is missing."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def window_title(session: Session) -> str:
    """The words for the window's title bar."""
    place = session.place
    where = place.path.name if place else tr("not saved yet")
    return " • ".join(filter(None, (f"{document_name(session)} — {where}", _state(session))))


def state_words(session: Session) -> str:
    """The file and whether it is saved, for the line under the name."""
    place = session.place
    if place is None:
        return tr("not saved yet")
    return f"{place.path.name} · {_state(session) or tr('saved')}"


def why_read_only(opened: Opened) -> str:
    """The sentence that an edit is refused with; reading tells it first among the notes."""
    return opened.notes[0] if opened.read_only else ""


def note_heading(name: str, opened: Opened) -> str:
    """The sentence over the notes of a document that was just opened."""
    if opened.read_only:
        return tr("{document} can be read, but not changed.", document=name)
    if opened.repaired:
        return tr("{document} was put right while opening. Save it to keep that.", document=name)
    return tr("{document} is open, and there is something to know about it.", document=name)


def gone_words(place: Place, renamed: str) -> str:
    """Say that the file of the document is gone, and what saving does now.

    Args:
        place: where the file was.
        renamed: the name of a file beside it that holds what it held; empty where there is none.
    """
    name, folder = place.path.name, place.path.parent
    if place.path.is_dir():
        words = mark("{file} in {folder} is a folder now. Save the document under another name.")
    elif not folder.is_dir():
        words = mark("{folder}, where {file} was, is not there any more. Save the document in another folder.")
    elif renamed:
        words = mark(
            "{file} is named {renamed} now. Save writes {file} again; Save as… lets you choose the other name."
        )
    else:
        words = mark("{file} is no longer in {folder}. Save to write it there again.")
    return tr(words, file=name, folder=folder, renamed=renamed)


def _state(session: Session) -> str:
    if session.read_only:
        return tr("read only")
    return tr("unsaved") if not session.saved and session.place else ""
