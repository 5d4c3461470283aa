"""What other programs do to the open file is found by its content and asked about; nothing is overwritten silently."""

import os
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from planner.model.edits.areas import add_area
from planner.model.edits.structures import set_title
from planner.storage.backups import read_version, versions
from planner.storage.library import templates
from planner.storage.read import parse, read_file
from planner.storage.save import save
from planner.ui.documents import LOAD, MERGE, REPLACE, SAVE_AS

SMALL = templates()[1]
QUESTION = "northwind.opmodel was changed by another program."


@pytest.fixture
def path(window, tmp_path):
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [tmp_path / "northwind.opmodel"]
    assert window.documents.save()
    window.dialogs.asked.clear()
    window.dialogs.offered.clear()
    return tmp_path / "northwind.opmodel"


THEIR_TITLE = partial(set_title, title="Theirs")


def change(path, edit=THEIR_TITLE):
    save(edit(read_file(path).model).model, path, expected=None)


def come_to_front(window):
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def asked(window, count=1):
    return lambda: len(window.dialogs.asked) == count


def test_a_change_is_found_when_the_window_comes_to_the_front_and_can_be_opened(window, path, qtbot):
    change(path)
    window.dialogs.prepared = [LOAD]
    come_to_front(window)
    qtbot.waitUntil(asked(window))
    assert window.dialogs.asked == [QUESTION]
    assert window.dialogs.offered == [(LOAD, SAVE_AS)]
    assert window.session.model.title == "Theirs"
    assert window.session.saved


def test_a_change_is_found_by_a_hint_of_the_system_each_time_the_file_is_replaced(window, path, qtbot):
    for count in (1, 2, 3):
        window.dialogs.prepared = [LOAD]
        change(path, partial(set_title, title=f"Theirs {count}"))
        qtbot.waitUntil(asked(window, count))
        assert window.session.model.title == f"Theirs {count}"


def test_later_asks_only_about_the_next_change(window, path, qtbot):
    change(path)
    window.dialogs.prepared = [""]
    come_to_front(window)
    qtbot.waitUntil(asked(window))
    come_to_front(window)
    change(path, partial(set_title, title="Theirs again"))
    window.dialogs.prepared = [""]
    qtbot.waitUntil(asked(window, 2))
    assert window.session.model.title != "Theirs again"


def test_a_file_that_was_only_touched_is_no_change(window, path, qtbot):
    os.utime(path, (1, 1))
    come_to_front(window)
    QApplication.processEvents()
    path.write_bytes(path.read_bytes())
    come_to_front(window)
    change(path)
    window.dialogs.prepared = [""]
    qtbot.waitUntil(asked(window))
    assert window.dialogs.asked == [QUESTION], "only the real change"


def test_both_sides_are_merged(window, path, qtbot):
    change(path, partial(add_area, area="a_000000000001", name="Theirs"))
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [MERGE]
    come_to_front(window)
    qtbot.waitUntil(asked(window))
    assert window.dialogs.offered == [(MERGE, SAVE_AS, REPLACE)]
    model = window.session.model
    assert (model.title, model.areas["a_000000000001"].name) == ("Mine", "Theirs")
    assert not window.session.saved
    assert window.documents.save()
    assert read_file(path).model.title == "Mine"
    assert "a_000000000001" in read_file(path).model.areas


def test_what_a_merge_leaves_to_decide_is_told_and_not_saved_at_once(window, path):
    change(path)
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [MERGE]
    assert not window.documents.save()
    assert "Both versions are merged" in window.dialogs.asked[-1]
    assert len(window.dialogs.offered[-1]) == 1
    assert read_file(path).model.title == "Theirs"
    assert window.documents.save()
    assert read_file(path).model.title == "Mine"


def test_saving_merges_and_saves_where_nothing_is_left_to_decide(window, path):
    change(path, partial(add_area, area="a_000000000001", name="Theirs"))
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [MERGE]
    assert window.documents.save()
    assert window.session.saved
    model = read_file(path).model
    assert (model.title, model.areas["a_000000000001"].name) == ("Mine", "Theirs")


def test_both_can_be_kept(window, path, tmp_path, qtbot):
    change(path)
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [SAVE_AS, tmp_path / "mine.opmodel"]
    come_to_front(window)
    qtbot.waitUntil(asked(window, 2))
    assert read_file(path).model.title == "Theirs"
    assert read_file(tmp_path / "mine.opmodel").model.title == "Mine"


def test_theirs_can_be_replaced_on_purpose_and_is_kept_as_a_backup(window, path, qtbot):
    change(path)
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [REPLACE]
    come_to_front(window)
    qtbot.waitUntil(asked(window))
    assert read_file(path).model.title == "Mine"
    assert parse(read_version(versions(path)[0]), "m").model.title == "Theirs"


def test_a_file_that_is_gone_is_told_and_counts_as_unsaved(window, path, qtbot):
    path.unlink()
    come_to_front(window)
    qtbot.waitUntil(lambda: not window.session.saved)
    assert window.notice.words == f"northwind.opmodel is no longer in {path.parent}. Save to write it there again."
    assert window.documents.save()
    assert path.exists()


def test_a_file_that_cannot_be_read_any_more_is_not_merged(window, path):
    path.write_text("damaged")
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [MERGE, ""]
    assert not window.documents.save()
    assert window.session.model.title == "Mine"
    assert path.read_text() == "damaged"
