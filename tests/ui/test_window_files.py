"""Files that cannot be opened or written: one message names the cause, and the open document stays as it was."""

import json
import os

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from planner.storage.library import templates
from planner.storage.read import read_file
from planner.ui.dialogs import Leave
from planner.ui.files.saving import SAVE_AS, TRY_AGAIN
from planner.ui.recovery.rescue import OPEN_ANOTHER
from tests.ui.hands import CTRL, LEFT, PLAIN

GOOD = next(t for t in templates() if t.name == "Growth-stage B2B marketing team")


def whole(hands, tmp_path):
    """The bytes of a good file."""
    path = tmp_path / "whole.opmodel"
    hands.window.dialogs.prepared = [path]
    assert hands.window.documents.saving.save_as()
    hands.window.dialogs.asked.clear()
    hands.window.dialogs.offered.clear()
    return path.read_bytes()


def sparse(path):
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)


BAD = {
    "missing": (lambda *_: None, "no"),
    "folder": (lambda path, _: path.mkdir(), "folder"),
    "binary": (lambda path, _: path.write_bytes(bytes(range(256)) * 20), "UTF-8"),
    "empty": (lambda path, _: path.write_bytes(b""), "empty"),
    "zeroes": (lambda path, _: path.write_bytes(bytes(4096)), "zero"),
    "truncated": (lambda path, good: path.write_bytes(good[: len(good) // 2]), ""),
    "huge": (lambda path, _: sparse(path), "64"),
    "deep": (lambda path, _: path.write_text('{"format": "opmodel", "x_": ' + "[" * 100_000), "deep"),
    "twice": (lambda path, _: path.write_text('{"format": "opmodel", "title": "a", "title": "b"}'), "title"),
    "conflict": (lambda path, _: path.write_text("<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n"), "conflict"),
    "another format": (lambda path, _: path.write_text('{"some": "json"}'), ""),
    "a pipe": (lambda path, _: os.mkfifo(path), ""),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_gives_one_message_and_leaves_everything_as_it_was(hands, tmp_path, kind):
    make, cause = BAD[kind]
    good = whole(hands, tmp_path)
    hands.drag(hands.on_row("Data quality & enrichment"), hands.on_zone("Founder", "decision"))
    hands.session.mark_saved(hands.session.place)
    before, place, label = hands.session.model, hands.session.place, hands.session.undo_label
    chosen, cards = hands.window.selection.functions, list(hands.board.cards)
    path = tmp_path / "bad.opmodel"
    make(path, good)
    hands.window.dialogs.prepared = [path, ""]
    hands.key(hands.window, Qt.Key.Key_O, CTRL)
    assert hands.window.dialogs.prepared == []
    sentence, offers = hands.window.dialogs.asked[-1], hands.window.dialogs.offered[-1]
    assert len(hands.window.dialogs.asked) == 2, "one question for the file, one message"
    assert "bad.opmodel" in sentence
    assert cause.lower() in sentence.lower()
    assert sentence.count("\n") == 0
    assert OPEN_ANOTHER in offers
    assert (hands.session.model, hands.session.place, hands.session.undo_label) == (before, place, label)
    assert (hands.window.selection.functions, list(hands.board.cards)) == (chosen, cards)
    assert path not in hands.window.settings.recent_files


def test_a_bad_file_at_the_welcome_page_leaves_it_there(window, tmp_path):
    path = tmp_path / "bad.opmodel"
    path.write_text("no")
    window.dialogs.prepared = [""]
    assert not window.documents.open(path)
    assert not window.is_open()
    assert window.welcome.isVisible()


def test_another_file_can_be_chosen_from_the_message(hands, tmp_path):
    whole(hands, tmp_path)
    (tmp_path / "bad.opmodel").write_text("no")
    hands.window.dialogs.prepared = [OPEN_ANOTHER, tmp_path / "whole.opmodel"]
    assert hands.window.documents.open(tmp_path / "bad.opmodel")
    assert hands.session.place.path == tmp_path / "whole.opmodel"


def newer(hands, tmp_path):
    data = json.loads(whole(hands, tmp_path))
    data["version"] = {"major": 99, "minor": 0}
    path = tmp_path / "newer.opmodel"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert hands.window.documents.open(path)
    return path


def test_a_document_of_a_newer_version_can_be_looked_at_in_every_way(hands, tmp_path):
    path = newer(hands, tmp_path)
    assert "99" in " ".join(hands.window.dialogs.offered[-1])
    for view in ("graph", "compare", "board"):
        hands.window.show_view(view)
        hands.window.grab()
    hands.window.selection.show("function", hands.function("Webinars"))
    hands.window.show_details()
    hands.window.grab()
    assert "read only" in hands.window.windowTitle()
    picture = tmp_path / "board.png"
    hands.window.dialogs.prepared = [picture]
    hands.run("export")
    assert picture.stat().st_size > 1000
    assert path.exists()


def test_a_document_of_a_newer_version_refuses_every_edit_with_the_sentence(hands, tmp_path):
    path = newer(hands, tmp_path)
    content, before = path.read_bytes(), hands.session.model
    name = "Data quality & enrichment"
    start, end = hands.on_row(name), hands.on_zone("Founder", "decision")
    hands.press(start)
    hands.move(start[0], end)
    assert not hands.window.lift.allowed
    assert hands.window.lift.effect == hands.session.read_only
    hands.release(start[0], end)
    assert hands.window.notice.words == hands.session.read_only
    hands.click(hands.on_row(name))
    for command in ("duplicate", "remove"):
        hands.window.notice.say("")
        hands.run(command)
        assert hands.window.notice.words == hands.session.read_only
    hands.window.dialogs.prepared = ["Podcast", "Event manager", "Growth stage", ""]
    for command in ("add_function", "add_role", "add_structure"):
        hands.run(command)
    hands.run("save")
    assert hands.session.model is before
    assert path.read_bytes() == content
    assert hands.window.documents.saving.may_leave(), "there is nothing to lose"


def test_a_place_that_cannot_be_written_keeps_everything_and_offers_another(hands, tmp_path):
    hands.drag(hands.on_row("Data quality & enrichment"), hands.on_zone("Founder", "decision"))
    model = hands.session.model
    good = tmp_path / "good.opmodel"
    hands.window.dialogs.prepared = [tmp_path / "no such folder" / "x.opmodel", SAVE_AS, good]
    hands.key(hands.window, Qt.Key.Key_S, CTRL)
    assert TRY_AGAIN in hands.window.dialogs.offered[1]
    assert SAVE_AS in hands.window.dialogs.offered[1]
    assert hands.session.saved
    assert hands.session.model is model
    assert read_file(good).model == model


def test_a_disk_that_fails_leaves_the_old_file_whole_and_the_work_open(hands, tmp_path, monkeypatch):
    old = whole(hands, tmp_path)
    hands.drag(hands.on_row("Data quality & enrichment"), hands.on_zone("Founder", "decision"))
    model = hands.session.model

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        hands.window.dialogs.prepared = [""]
        hands.run("save")
    assert "whole.opmodel" in hands.window.dialogs.asked[-1]
    assert (tmp_path / "whole.opmodel").read_bytes() == old
    assert not hands.session.saved
    assert hands.session.model is model
    assert [path.name for path in tmp_path.iterdir() if "opmodel" in path.name] == ["whole.opmodel"]
    hands.run("save")
    assert hands.session.saved


def test_closing_the_window_asks_before_work_is_lost(hands):
    hands.drag(hands.on_row("Data quality & enrichment"), hands.on_zone("Founder", "decision"))
    hands.window.dialogs.prepared = [Leave.CANCEL]
    assert not hands.window.close()
    assert hands.window.isVisible()
    hands.window.dialogs.prepared = [Leave.DISCARD]
    assert hands.window.close()


def test_a_file_dropped_on_the_window_is_opened(hands, tmp_path):
    whole(hands, tmp_path)
    hands.window.documents.new_from_template(GOOD)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "whole.opmodel"))])
    action, where = Qt.DropAction.CopyAction, QPoint(200, 300)
    enter = QDragEnterEvent(where, action, data, LEFT, PLAIN)
    QApplication.sendEvent(hands.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(hands.window, QDropEvent(QPointF(where), action, data, LEFT, PLAIN))
    assert hands.session.place.path == tmp_path / "whole.opmodel"
