"""What other programs do to the open file is found by its content and asked about; nothing is overwritten silently."""

import os
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from planner.model.edits.areas import add_area
from planner.model.edits.structures import set_title
from planner.storage.backups import read_version, versions
from planner.storage.library import templates
from planner.storage.read import digest_of, parse, read_file
from planner.storage.recovery import recoveries
from planner.storage.save import save
from planner.ui.documents import LOAD
from planner.ui.files.saving import MERGE, REPLACE, SAVE_AS
from planner.ui.merge.meeting import NOTHING_KNOWN

SMALL = templates()[1]
QUESTION = "northwind.opmodel was changed by another program."


@pytest.fixture
def path(window, tmp_path):
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [tmp_path / "northwind.opmodel"]
    assert window.documents.saving.save()
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
    assert window.dialogs.offered == [(LOAD, MERGE, SAVE_AS)]
    assert window.session.model.title == "Theirs"
    assert window.session.saved


def test_a_change_is_found_by_a_hint_of_the_system_each_time_the_file_is_replaced(window, path, qtbot):
    for count in (1, 2, 3):
        window.dialogs.prepared = [LOAD]
        change(path, partial(set_title, title=f"Theirs {count}"))
        qtbot.waitUntil(asked(window, count))
        assert window.session.model.title == f"Theirs {count}"


def test_one_question_comes_after_the_other(window, path, qtbot):
    waiting = QDialog(window)
    waiting.setModal(True)
    waiting.show()
    change(path)
    come_to_front(window)
    qtbot.waitUntil(lambda: window.document.outside._timer.interval() == 300)
    assert window.dialogs.asked == []
    window.dialogs.prepared = [LOAD]
    waiting.close()
    qtbot.waitUntil(asked(window))
    assert window.session.model.title == "Theirs"


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


def agree(_dialog):
    return True


def cancel(_dialog):
    return False


def test_both_sides_are_merged_as_one_step(window, path, qtbot):
    change(path, partial(add_area, area="a_000000000001", name="Theirs"))
    window.session.apply("Title", partial(set_title, title="Mine"))
    before = window.session.model
    window.dialogs.prepared = [MERGE, agree]
    come_to_front(window)
    qtbot.waitUntil(asked(window, 2))
    assert window.dialogs.offered[0] == (MERGE, SAVE_AS, REPLACE)
    assert window.dialogs.offered[1][1:] == (
        "northwind.opmodel as it is on the disk now",
        "the version that was opened or saved last",
        NOTHING_KNOWN,
    )
    model = window.session.model
    assert (model.title, model.areas["a_000000000001"].name) == ("Mine", "Theirs")
    assert window.session.undo_label == "Merge"
    assert not window.session.saved
    assert window.documents.saving.save()
    assert read_file(path).model.title == "Mine"
    assert "a_000000000001" in read_file(path).model.areas
    window.session.undo()
    assert window.session.model is before


def test_a_merge_that_is_undone_saves_over_nothing_without_a_question(window, path):
    change(path, partial(add_area, area="a_000000000001", name="Theirs"))
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [agree]
    assert window.document.merging.with_disk()
    window.session.undo()
    window.dialogs.prepared = [""]
    assert not window.documents.saving.save()
    assert "changed by another program" in window.dialogs.asked[-1]
    assert read_file(path).model.areas["a_000000000001"].name == "Theirs"
    window.session.redo()
    assert window.documents.saving.save()
    assert read_file(path).model.title == "Mine"


def test_cancelling_a_merge_changes_nothing(window, path):
    change(path)
    window.session.apply("Title", partial(set_title, title="Mine"))
    before, place = window.session.model, window.session.place
    window.dialogs.prepared = [MERGE, cancel]
    assert not window.documents.saving.save()
    assert (window.session.model, window.session.place) == (before, place)
    assert read_file(path).model.title == "Theirs"


def test_what_nobody_decided_is_in_the_log_that_is_saved(window, path):
    change(path)
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [MERGE, agree]
    assert window.documents.saving.save()
    assert window.notice.words == "Both versions are merged. One question is left to decide, in the decision log."
    saved = read_file(path).model
    assert saved.title == "Mine"
    assert ["the title is" in decision.name for decision in saved.decisions.values()] == [True]


def test_with_nothing_changed_here_a_merge_shows_what_changed_and_leaves_the_document_saved(window, path, qtbot):
    change(path)
    window.dialogs.prepared = [MERGE, lambda dialog: "1 change" in dialog.words]
    come_to_front(window)
    qtbot.waitUntil(asked(window, 2))
    assert window.session.model.title == "Theirs"
    assert window.session.saved
    window.session.undo()
    assert not window.session.saved


def test_after_a_crash_a_merge_needs_not_be_made_again(window, path, qtbot):
    change(path, partial(add_area, area="a_000000000001", name="Theirs"))
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [agree]
    assert window.document.merging.with_disk()
    journal = window.document.journaling._journal
    journal.close()
    qtbot.waitUntil(lambda: len(recoveries()) == 1)  # what syncs it holds it a moment longer
    (recovery,) = recoveries()
    assert recovery.digest == digest_of(path.read_bytes())
    assert recovery.steps == 2


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
    assert window.documents.saving.save()
    assert path.exists()


@pytest.mark.parametrize(
    ("become", "words"),
    [
        (lambda path: (path.unlink(), path.mkdir()), "{name} in {folder} is a folder now. Save the document under"),
        (
            lambda path: path.rename(path.with_name("b.opmodel")),
            "{name} is named b.opmodel now. Save writes {name}",
        ),
        (lambda path: path.parent.rename(path.parent.with_name("away")), "{folder}, where {name} was, is not there an"),
    ],
    ids=["a folder", "renamed", "its folder is gone"],
)
def test_what_became_of_the_file_is_told_in_words(window, tmp_path, qtbot, become, words):
    path = tmp_path / "ours" / "northwind.opmodel"
    path.parent.mkdir()
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [path]
    assert window.documents.saving.save()
    become(path)
    come_to_front(window)
    qtbot.waitUntil(lambda: not window.session.saved)
    assert window.notice.words.startswith(words.format(name=path.name, folder=path.parent))


def test_a_changed_file_that_is_only_read_can_be_read_again(window, path, tmp_path, qtbot):
    mail = tmp_path / "mail.opmodel"
    mail.write_bytes(path.read_bytes())
    assert window.documents.open(mail)
    change(mail)
    window.dialogs.prepared = [LOAD]
    come_to_front(window)
    qtbot.waitUntil(asked(window))
    assert window.dialogs.offered == [(LOAD,)]


def test_a_file_that_cannot_be_read_any_more_is_not_merged(window, path):
    path.write_text("damaged")
    window.session.apply("Title", partial(set_title, title="Mine"))
    window.dialogs.prepared = [MERGE, ""]
    assert not window.documents.saving.save()
    assert "no JSON" in window.dialogs.asked[-1]
    assert window.session.model.title == "Mine"
    assert path.read_text() == "damaged"
