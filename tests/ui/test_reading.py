"""A file that is new to this installation opens for reading first."""

from functools import partial

import pytest

from planner.model.edits.structures import set_title
from planner.storage.known import is_known
from planner.storage.library import template_model, templates
from planner.storage.read import read_file
from planner.storage.write import to_bytes
from planner.ui.document_words import FROM_ELSEWHERE

SMALL = templates()[1]
TITLE = partial(set_title, title="Mine")


@pytest.fixture
def foreign(tmp_path):
    """A file that came by mail."""
    folder = tmp_path / "mail"
    folder.mkdir()
    path = folder / "theirs.opmodel"
    path.write_bytes(to_bytes(template_model(SMALL)))
    return path


def test_it_opens_for_reading_with_a_summary_and_refuses_edits(window, foreign):
    assert window.documents.open(foreign)
    assert window.reading.isVisible()
    model = template_model(SMALL)
    words = f"{len(model.functions)} functions, {len(model.owners)} owners, {len(model.structures)} structure"
    assert window.reading.words.startswith(words)
    assert "finding" in window.reading.words
    assert not window.session.apply("Title", TITLE)
    assert window.notice.words == FROM_ELSEWHERE
    assert window.document.state == "theirs.opmodel · read only"
    assert not window.documents.saving.save()
    assert window.documents.close_document()
    assert not window.reading.isVisible()


def test_edit_makes_it_a_document_like_any_other_also_the_next_time(window, foreign):
    window.documents.open(foreign)
    window.reading.edit.click()
    assert not window.reading.isVisible()
    assert window.session.apply("Title", TITLE)
    assert window.documents.saving.save()
    assert read_file(foreign).model.title == "Mine"
    window.documents.close_document()
    window.documents.open(foreign)
    assert not window.reading.isVisible()


def test_a_folder_can_be_trusted_with_all_within(window, foreign):
    window.documents.open(foreign)
    window.reading.trust.click()
    assert window.session.apply("Title", TITLE)
    window.session.undo()
    inner = foreign.parent / "2027" / "more.opmodel"
    inner.parent.mkdir()
    inner.write_bytes(foreign.read_bytes())
    window.documents.open(inner)
    assert not window.reading.isVisible()
    other = foreign.parent.parent / "other.opmodel"
    other.write_bytes(foreign.read_bytes())
    window.documents.open(other)
    assert window.reading.isVisible()


def test_what_this_installation_saved_is_known_also_by_its_link(window, tmp_path):
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [tmp_path / "mine.opmodel"]
    assert window.documents.saving.save()
    link = tmp_path / "link.opmodel"
    link.symlink_to(tmp_path / "mine.opmodel")
    window.documents.open(link)
    assert not window.reading.isVisible()


def test_looking_only_makes_no_file_known(window, foreign):
    window.documents.open(foreign)
    window.documents.close_document()
    assert not is_known(foreign)


def test_a_data_folder_that_cannot_be_written_lets_people_edit_all_the_same(window, foreign, data_folder):
    data_folder.write_text("no folder")
    window.documents.open(foreign)
    window.reading.trust.click()
    assert "cannot be remembered" in window.notice.words
    assert window.session.apply("Title", TITLE)
