"""The menu of languages: each is called what it calls itself, and is spoken from the next start on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from planner.language import mark, spoken_language, tr
from planner.ui.commands import WITHIN, Command
from planner.ui.languages import ENGLISH, NAMES, SYSTEM, language_for, translated
from planner.ui.window.start_again import start_again

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_MENU = f"View{WITHIN}Language"


def language_commands(window: MainWindow) -> list[Command]:
    """Give the commands of the menu of languages; none where there is English alone."""
    there = translated()
    if not there:
        return []
    settings = window.settings

    def speak(code: str, words: str) -> Command:
        run = partial(window.choose_language, code)
        return Command(f"language_{code}", _MENU, words, run, checked=lambda: settings.language == code)

    *first, last = (speak(code, NAMES[code]) for code in (ENGLISH, *there))
    return [
        speak(SYSTEM, tr("As the computer")),
        *first,
        replace(last, ends_group=True),
        Command(
            "start_again_speaking",
            _MENU,
            lambda: tr("Start again in {language}", language=NAMES[language_for(settings.language)]),
            partial(start_again, window),
            enabled=lambda: language_for(settings.language) != spoken_language().code,
        ),
    ]


def language_words(choice: str) -> str:
    """What to say when a language, or that of the computer, was chosen."""
    code = language_for(choice)
    if code == spoken_language().code:
        return tr("The language stays {language}.", language=NAMES[code])
    words = mark("planner speaks {language} from the next start on. “Start again” in View, Language does it now.")
    return tr(words, language=NAMES[code])
