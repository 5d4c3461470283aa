"""What the window about this program tells: versions, and the licences of the libraries in it."""

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from re import match
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from planner.language import tr
from planner.storage.data_folder import data_folder
from planner.storage.log_file import FILE, FOLDER
from planner.ui.versions import system, versions

_DISTRIBUTION = "opmodel-planner"


class Library(NamedTuple):
    """A library that this program uses: its name, version and licence as it names them itself."""

    name: str
    version: str
    licence: str


def named_versions() -> tuple[tuple[str, str], ...]:
    """What a report of a mistake has to name: the versions, where they run, and the log, once there is one."""
    log = _log_place()
    return (
        *versions(),
        (tr("System"), system()),
        (tr("Screen"), QGuiApplication.platformName()),
        *(((tr("Log"), str(log)),) if log is not None else ()),
    )


def _log_place() -> Path | None:
    """Where the log is; None while nothing was ever written into one."""
    try:
        path = data_folder() / FOLDER / FILE
    except RuntimeError:
        return None
    return path if path.is_file() else None


def libraries() -> tuple[Library, ...]:
    """Give the libraries that are installed for this program, and for those, by name; empty where nobody says.

    What only an extra asks for (tools for building and testing) is left out.
    """
    found: dict[str, Library] = {}
    open_names = [_DISTRIBUTION]
    while open_names:
        name = open_names.pop()
        try:
            known = distribution(name)
        except PackageNotFoundError:
            continue
        own = known.metadata["Name"]
        if own.casefold() in found:
            continue
        found[own.casefold()] = Library(own, known.version, _licence(name))
        open_names += filter(None, map(_needed, known.requires or ()))
    found.pop(_DISTRIBUTION, None)
    return tuple(found[name] for name in sorted(found))


def _needed(requirement: str) -> str:
    """The name in a requirement; empty where only an extra needs it."""
    name = match(r"[\w.-]+", requirement)
    return "" if name is None or "extra ==" in requirement else name[0]


def _licence(name: str) -> str:
    """The licence as a short expression; many libraries only name it in their classifiers."""
    metadata = distribution(name).metadata
    named = "".join(metadata.get_all("License-Expression") or [])
    if not named:
        classifiers = metadata.get_all("Classifier") or []
        named = " / ".join(c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License :: OSI"))
    written = "".join(metadata.get_all("License") or []).strip().partition("\n")[0]
    return named or written or tr("see the library")


def report() -> str:
    """Everything as lines of text, to be put into a report of a mistake."""
    lines = [f"{name} {version}" for name, version in named_versions()]
    return "\n".join((*lines, "", *(f"{each.name} {each.version} ({each.licence})" for each in libraries())))
