"""The languages that the window speaks: chosen in the menu, spoken from the next start on."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.language import Language, speak
from planner.storage.library import resources_folder

SYSTEM = "system"
"""What is chosen where nobody chose: the language of the computer, if it is one of ours."""

ENGLISH = "en"

_CONTEXT = "planner"


class _Manner(NamedTuple):
    """How a language calls itself, and how it writes numbers and days."""

    name: str
    decimal: str
    group: str
    day: str


_MANNERS = {"de": _Manner("Deutsch", ",", ".", "%d.%m.%Y")}

NAMES = {ENGLISH: "English", **{code: manner.name for code, manner in _MANNERS.items()}}
"""The languages by their codes, each in its own words."""


def translated() -> tuple[str, ...]:
    """Give the codes of the languages beside English whose texts come with the program."""
    return tuple(code for code in _MANNERS if Path(_folder(), f"{_texts(code)}.qm").is_file())


def language_for(choice: str, system: QLocale | None = None) -> str:
    """Give the code of the language to speak.

    Args:
        choice: a code, or `SYSTEM` for the first of the computer's languages that is one of ours.
        system: the computer's locale; None for that of this computer.

    Returns:
        The code; English where the chosen language, or all of the computer's, is not ours.
    """
    ours = (ENGLISH, *translated())
    wished = [choice] if choice != SYSTEM else [tag.split("-")[0] for tag in (system or QLocale.system()).uiLanguages()]
    return next((code for code in wished if code in ours), ENGLISH)


def speak_in(application: QCoreApplication, code: str) -> None:
    """Let an application speak a language from now on; widgets that are there already keep what they say."""
    if code == ENGLISH:
        return
    _install(application, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(application, _texts(code), str(_folder()))
    QLocale.setDefault(QLocale(code))
    manner = _MANNERS[code]

    def translate(text: str, about: str, number: int) -> str:
        return QCoreApplication.translate(_CONTEXT, text, about or None, number)

    speak(Language(code, translate, manner.decimal, manner.group, manner.day))


def _folder() -> Path:
    return resources_folder() / "languages"


def _texts(code: str) -> str:
    return f"planner_{code}"


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
