"""What was not saved when the program ended comes back from the welcome page, or when the file is opened again."""

from datetime import UTC, datetime, timedelta, timezone
from functools import partial

import pytest
from PySide6.QtWidgets import QPushButton

from planner.model.edits.structures import set_title
from planner.storage.library import templates
from planner.storage.read import read_file
from planner.storage.recovery import recoveries
from planner.ui.dialogs import Leave
from planner.ui.documents import AS_SAVED, RECOVER
from planner.ui.words.moments import moment_words
from tests.ui.crashed import crash

SMALL = templates()[1]


def rename(window, title):
    assert window.session.apply("Title", partial(set_title, title=title))


def saved(window, path, title="Northwind marketing"):
    window.documents.new_from_template(SMALL)
    rename(window, title)
    window.dialogs.prepared = [path]
    assert window.documents.saving.save()
    return path


def buttons(window):
    return {button.text(): button for button in window.welcome.lost.findChildren(QPushButton) if not button.isHidden()}


def test_steps_after_the_last_save_are_offered_on_the_welcome_page_and_come_back(window, tmp_path):
    path = saved(window, tmp_path / "northwind.opmodel")
    for number in range(14):
        rename(window, f"Title {number}")
    expected = window.session.model
    crash(window)
    (recovery,) = recoveries()
    assert (recovery.steps, recovery.path, recovery.title) == (14, path, "Northwind marketing")
    assert window.welcome.lost.isVisible()
    buttons(window)["Recover"].click()
    assert window.session.model == expected
    assert not window.session.saved
    assert window.document.state == "northwind.opmodel · unsaved"
    assert recoveries() == (), "it is open here"
    assert window.documents.saving.save()
    assert read_file(path).model.title == "Title 13"
    assert window.documents.close_document()
    assert not window.welcome.lost.isVisible()


def test_a_second_crash_loses_nothing_of_the_first(window, tmp_path):
    saved(window, tmp_path / "northwind.opmodel")
    rename(window, "One")
    crash(window)
    buttons(window)["Recover"].click()
    rename(window, "Two")
    crash(window)
    (recovery,) = recoveries()
    assert recovery.steps == 2
    buttons(window)["Recover"].click()
    assert window.session.model.title == "Two"
    crash(window)
    assert [recovery.steps for recovery in recoveries()] == [2], "also when nothing was changed since"


def test_a_document_that_was_never_saved_comes_back_untitled(window):
    window.documents.new_from_template(SMALL)
    rename(window, "Fresh")
    crash(window)
    assert recoveries()[0].path is None
    buttons(window)["Recover"].click()
    assert (window.session.model.title, window.session.place) == ("Fresh", None)
    assert not window.session.saved


def test_what_was_lost_can_be_looked_at_and_stays(window, tmp_path):
    saved(window, tmp_path / "northwind.opmodel")
    rename(window, "One")
    crash(window)
    buttons(window)["Look at it"].click()
    assert window.session.model.title == "One"
    assert not window.session.apply("Title", partial(set_title, title="Two"))
    assert "Recover it" in window.notice.words
    assert not window.documents.saving.save()
    assert window.documents.close_document()
    assert len(recoveries()) == 1


@pytest.mark.parametrize("agreed", [False, True])
def test_what_was_lost_is_discarded_after_a_question(window, tmp_path, agreed):
    path = saved(window, tmp_path / "northwind.opmodel")
    before = path.read_bytes()
    rename(window, "One")
    crash(window)
    window.dialogs.prepared = [agreed]
    buttons(window)["Discard…"].click()
    assert "Northwind marketing, one step after the last save, " in window.dialogs.asked[-1]
    assert len(recoveries()) == (0 if agreed else 1)
    assert window.welcome.lost.isVisible() is not agreed
    assert path.read_bytes() == before


@pytest.mark.parametrize(("answer", "title"), [(RECOVER, "One"), (AS_SAVED, "Northwind marketing"), ("", "")])
def test_opening_a_file_with_lost_work_asks_first(window, tmp_path, answer, title):
    path = saved(window, tmp_path / "northwind.opmodel")
    rename(window, "One")
    crash(window)
    window.dialogs.prepared = [answer]
    assert window.documents.open(path) is bool(answer)
    assert window.session.model.title == title
    assert len(recoveries()) == (0 if answer == RECOVER else 1)


def test_a_saved_or_undone_or_given_up_document_leaves_nothing_behind(window, tmp_path):
    saved(window, tmp_path / "northwind.opmodel")
    folder = tmp_path / "data"
    rename(window, "One")
    window.session.undo()
    crash(window)
    assert recoveries() == ()
    window.documents.open(tmp_path / "northwind.opmodel")
    rename(window, "One")
    window.dialogs.prepared = [Leave.DISCARD]
    assert window.documents.close_document()
    assert recoveries() == ()
    assert not folder.exists()


def test_a_file_that_changed_since_is_not_saved_over_after_a_recovery(window, tmp_path, qtbot):
    path = saved(window, tmp_path / "northwind.opmodel")
    rename(window, "One")
    crash(window)
    path.write_bytes(path.read_bytes().replace(b"Northwind marketing", b"From elsewhere"))
    window.dialogs.prepared = [""]
    buttons(window)["Recover"].click()
    qtbot.waitUntil(lambda: not window.dialogs.prepared)  # it is told at once
    window.dialogs.prepared = [""]
    assert not window.documents.saving.save()
    assert all("changed by another program" in words for words in window.dialogs.asked[-2:])
    assert read_file(path).model.title == "From elsewhere"


def test_a_data_folder_that_cannot_be_written_is_told_once(window, data_folder):
    data_folder.write_text("no folder")
    window.documents.new_from_template(SMALL)
    rename(window, "One")
    assert "Your changes cannot be kept for a recovery" in window.notice.words
    window.notice.say("")
    rename(window, "Two")
    assert window.notice.words == ""


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(minutes=5), "23:50 today"),
        (timedelta(hours=24, minutes=14), "23:41 yesterday"),
        (timedelta(days=5), "23:55 on 16 November"),
        (timedelta(days=400), "23:55 on 17 October 2025"),
    ],
)
def test_moments_are_told_as_people_say_them(before, words):
    now = datetime(2026, 11, 21, 23, 55, tzinfo=timezone(timedelta(hours=2)))
    assert moment_words((now - before).astimezone(UTC), now) == words
