"""What follows from a choice among the documents that a crash left behind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.language import tr
from planner.storage.journal import Recovery, discard
from planner.ui.recovery.words import recovery_words
from planner.ui.words.moments import here_and_now

if TYPE_CHECKING:
    from planner.ui.welcome.page import WelcomePage
    from planner.ui.window.main_window import MainWindow


def follow_choices(page: WelcomePage, window: MainWindow) -> None:
    """Let the choices on a welcome page have their effect."""
    page.lost.recover_asked.connect(window.documents.recover)
    page.lost.look_asked.connect(partial(window.documents.recover, to_look=True))
    page.lost.discard_asked.connect(partial(_discard, page, window))


def _discard(page: WelcomePage, window: MainWindow, recovery: Recovery) -> None:
    sentence = tr("Discard {what}?", what=recovery_words(recovery, here_and_now()))
    detail = tr("What was not saved is gone then. The file as it was saved last stays.")
    if window.dialogs.confirm_delete(window, sentence, detail, button=tr("Discard")):
        discard(recovery)
        page.refresh()
