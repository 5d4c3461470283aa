"""What screen readers are told: one announcement for what happened in one turn, polite unless an edit is refused."""

from functools import partial

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from planner.language import ENGLISH, Language, speak
from planner.model.edits.acceptances import accept
from planner.model.edits.functions import set_function
from planner.storage.write import to_bytes
from tests.rules.sketch import sketched
from tests.ui.hands import Hands

POLITE, ASSERTIVE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive

TEAM = """
Small team
  SEO: D Head; E Analyst
  Data quality: D Head
  Events:
"""


@pytest.fixture
def heard(monkeypatch):
    """What reaches the accessibility of Qt as announcements, with a screen reader there."""
    told = []

    def update(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(update))
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)


@pytest.fixture
def hands(window, heard, tmp_path):
    (tmp_path / "team.opmodel").write_bytes(to_bytes(sketched(TEAM)))
    window.documents.open(tmp_path / "team.opmodel")
    window.session.allow_edits()
    QApplication.processEvents()
    heard.clear()
    return Hands(window)


def test_a_drop_is_told_with_what_it_solves(hands, heard):
    hands.drag(hands.on_row("Data quality"), hands.on_zone("Analyst", "execution"))
    QApplication.processEvents()
    assert heard == [("Done: Give Data quality to Analyst (executes). 1 error solved.", POLITE)]


def test_undo_and_redo_say_which_way_they_went(hands, heard):
    hands.drag(hands.on_row("Data quality"), hands.on_zone("Analyst", "execution"))
    QApplication.processEvents()
    heard.clear()
    for command in ("undo", "redo"):
        hands.run(command)
        QApplication.processEvents()
    assert [words for words, _ in heard] == [
        "Undone: Give Data quality to Analyst (executes). 1 error new.",
        "Done: Give Data quality to Analyst (executes). 1 error solved.",
    ]


def test_what_is_named_alike_is_undone_twice(hands, heard):
    session, seo = hands.session, hands.function("SEO")
    for _ in range(2):
        hands.window.functions.duplicate([seo])
    session.undo()
    session.undo()
    session.redo()
    QApplication.processEvents()
    assert len(heard) == 1, "several within one turn are one announcement"
    assert "Done: Duplicate SEO." in heard[0][0]
    assert "Undone: Duplicate SEO." in heard[0][0]


def test_a_refused_edit_interrupts_and_is_said_once(hands, heard):
    hands.session.read_only = "This document is open for reading."
    hands.drag(hands.on_row("Data quality"), hands.on_zone("Analyst", "execution"))
    QApplication.processEvents()
    assert heard == [("This document is open for reading.", ASSERTIVE)]


def test_notices_are_told(hands, heard):
    hands.window.notice.say("The picture is written.")
    QApplication.processEvents()
    assert heard == [("The picture is written.", POLITE)]


def test_saving_is_told_each_time(hands, heard):
    events = hands.function("Events")
    for name in ("Trade fairs", "Fairs"):
        hands.session.apply("Rename", partial(set_function, function=events, name=name))
        QApplication.processEvents()
        heard.clear()
        hands.run("save")
        QApplication.processEvents()
        assert [words for words, _ in heard] == ["team.opmodel is saved."]
    hands.session.undo()
    hands.session.redo()
    QApplication.processEvents()
    assert hands.session.saved
    assert "is saved" not in heard[-1][0], "to come back to what is saved is no saving"


def test_an_accepted_finding_does_not_count_as_solved(hands, heard):
    structure = hands.session.structure
    finding = next(f for f in hands.session.checked.findings(structure) if f.rule == "GAP01")
    hands.session.apply("Accept it", partial(accept, finding=finding, reason="Later"))
    QApplication.processEvents()
    assert [words for words, _ in heard] == ["Done: Accept it."]


def test_what_came_before_is_not_told_when_a_document_is_opened(hands, heard):
    hands.session.open(sketched(TEAM))
    hands.session.undo()
    QApplication.processEvents()
    assert heard == []


def test_nothing_is_told_where_nobody_listens(hands, heard):
    QAccessible.setActive(False)
    hands.drag(hands.on_row("Data quality"), hands.on_zone("Analyst", "execution"))
    hands.window.notice.say("The picture is written.")
    QApplication.processEvents()
    assert heard == []


def test_it_is_told_in_the_language_of_the_user(hands, heard):
    speak(Language("xx", lambda text, _about, _number: f"<{text}>"))
    try:
        hands.session.apply("Rename", partial(set_function, function=hands.function("SEO"), name="Search"))
        QApplication.processEvents()
    finally:
        speak(ENGLISH)
    assert heard == [("<Done: Rename.>", POLITE)]
