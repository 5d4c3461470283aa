"""Wherever two versions of a document meet, a merge leads to one, and giving up leaves all as it was."""

from functools import partial

import pytest

from planner.model.edits.areas import add_area
from planner.model.edits.structures import set_title
from planner.storage.backups import read_version, versions
from planner.storage.library import template_model, templates
from planner.storage.read import read_file
from planner.storage.recovery import recoveries
from planner.storage.save import save
from planner.storage.write import to_bytes
from planner.ui.dialogs.earlier_versions import Chosen, EarlierVersions
from planner.ui.files.saving import MERGE as MERGE_LOST
from planner.ui.merge.meeting import NOTHING_KNOWN
from planner.ui.recovery.rescue import MERGE
from tests.ui.crashed import crash

SMALL = templates()[1]
MODEL = template_model(SMALL)
AREA = "a_000000000001"
MARKED = b"<<<<<<< HEAD\n%b\n%b=======\n%b\n>>>>>>> other\n"


def title(name):
    return partial(set_title, title=name)


def agree(_dialog):
    return True


def cancel(_dialog):
    return False


def all_theirs(dialog):
    dialog.all_theirs.click()
    return True


@pytest.fixture
def path(window, tmp_path):
    """An open file that was saved."""
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [tmp_path / "northwind.opmodel"]
    assert window.documents.saving.save()
    return tmp_path / "northwind.opmodel"


def written(path, *edits):
    model = MODEL
    for edit in edits:
        model = edit(model).model
    path.write_bytes(to_bytes(model))
    return path


def marked(path, base=True):
    """A file with conflict markers around the title, as git leaves it."""
    data = to_bytes(MODEL)
    line = f' "title": "{MODEL.title}",'.encode()
    assert line in data
    sides = [line.replace(MODEL.title.encode(), name) for name in (b"Ours", b"Theirs")]
    before = b"||||||| base\n%b\n" % line if base else b""
    path.write_bytes(data.replace(line + b"\n", MARKED % (sides[0], before, sides[1])))
    return path


@pytest.mark.parametrize("base", [True, False])
def test_a_file_with_conflict_markers_leads_to_the_merge_window(window, tmp_path, base):
    path = marked(tmp_path / "marked.opmodel", base=base)
    window.dialogs.prepared = [MERGE, all_theirs]
    assert window.documents.open(path)
    assert "merge-conflict markers" in window.dialogs.asked[0]
    assert window.dialogs.offered[0][0] == MERGE
    assert window.dialogs.offered[1][-1] == NOTHING_KNOWN
    assert len(window.dialogs.offered[1]) == 4 - (not base)
    assert window.session.model.title == "Theirs"
    assert (window.session.place.path, window.session.saved) == (path, False)
    assert window.documents.saving.save()
    assert read_file(path).model == MODEL.replace(title="Theirs").with_defaults_removed()
    assert b"<<<<<<<" in read_version(versions(path)[0]), "the file with markers is kept"


def test_giving_up_leaves_the_marked_file_and_the_window_as_they_were(window, tmp_path):
    path = marked(tmp_path / "marked.opmodel")
    before = path.read_bytes()
    window.dialogs.prepared = [MERGE, cancel]
    assert not window.documents.open(path)
    assert not window.is_open()
    assert path.read_bytes() == before


def test_a_marked_file_whose_sides_are_damaged_says_so_and_offers_the_other_ways_out(window, tmp_path):
    path = marked(tmp_path / "marked.opmodel")
    path.write_bytes(path.read_bytes()[:-200])
    window.dialogs.prepared = [MERGE, ""]
    assert not window.documents.open(path)
    assert "(ours)" in window.dialogs.asked[1]
    assert MERGE not in window.dialogs.offered[1]


def test_another_version_is_merged_into_the_document_as_one_step(window, path, tmp_path):
    other = written(tmp_path / "other.opmodel", partial(add_area, area=AREA, name="Theirs"))
    window.session.apply("Title", title("Mine"))
    before, place = window.session.model, window.session.place
    window.dialogs.prepared = [other, agree]
    window.actions_by_id["merge"].trigger()
    assert window.dialogs.offered[-1] == (
        "what is open here",
        str(other),
        "the version that was opened or saved last",
        NOTHING_KNOWN,
    )
    model = window.session.model
    assert (model.title, model.areas[AREA].name) == ("Mine", "Theirs")
    assert window.session.place == place
    window.session.undo()
    assert window.session.model is before
    assert read_file(path).model.title == MODEL.title


def test_the_version_that_the_other_file_was_made_from_is_found_among_the_earlier_ones(window, path, tmp_path):  # noqa: ARG001
    other = written(tmp_path / "other.opmodel", title("Theirs"))
    window.session.apply("Area", partial(add_area, area=AREA, name="Mine"))
    assert window.documents.saving.save()
    window.dialogs.prepared = [other, agree]
    window.actions_by_id["merge"].trigger()
    assert "that was replaced" in window.dialogs.offered[-1][2]
    assert window.session.model.title == "Theirs"
    assert AREA in window.session.model.areas, "what was done since is not taken back"


def test_what_had_to_be_put_right_in_the_other_version_is_told(window, path, tmp_path):  # noqa: ARG001
    other = written(tmp_path / "other.opmodel")
    function = next(iter(MODEL.functions.values()))
    other.write_bytes(other.read_bytes().replace(f'"area": "{function.area}"'.encode(), b'"area": "a_gonegonegone"'))
    told = []
    window.dialogs.prepared = [other, lambda dialog: told.append(dialog.warning.text())]
    window.actions_by_id["merge"].trigger()
    assert "area" in told[0]


@pytest.mark.parametrize("content", ["no", '{"format": "opmodel", "version": {"major": 9, "minor": 0}}'])
def test_what_cannot_be_merged_is_refused_in_a_sentence(window, path, tmp_path, content):  # noqa: ARG001
    bad = tmp_path / "bad.opmodel"
    bad.write_text(content)
    before = window.session.model
    window.dialogs.prepared = [bad, ""]
    window.actions_by_id["merge"].trigger()
    assert "bad.opmodel" in window.dialogs.asked[-1]
    assert window.session.model is before


def test_the_documents_own_file_is_what_another_program_wrote_there(window, path):
    save(title("Theirs")(read_file(path).model).model, path, expected=None)
    link = path.parent / "link.opmodel"
    link.symlink_to(path)
    window.dialogs.prepared = [link, agree]
    window.actions_by_id["merge"].trigger()
    assert window.session.model.title == "Theirs"
    assert window.session.saved


def test_a_document_that_is_only_read_cannot_be_merged_into(window, tmp_path):
    window.documents.open(written(tmp_path / "mail.opmodel"))
    assert not window.actions_by_id["merge"].isEnabled()
    window.document.edit()
    assert window.actions_by_id["merge"].isEnabled()


@pytest.mark.parametrize("agreed", [True, False])
def test_lost_work_is_merged_with_what_the_file_holds_now(window, path, agreed):
    window.session.apply("Title", title("Mine"))
    crash(window)
    save(add_area(read_file(path).model, area=AREA, name="Theirs").model, path, expected=None)
    window.dialogs.prepared = [MERGE_LOST, agree if agreed else cancel]
    assert window.documents.open(path) is agreed
    assert window.dialogs.offered[-1][2] == "the version that was opened or saved last before it was lost"
    assert window.is_open() is agreed
    assert len(recoveries()) == (0 if agreed else 1)
    if agreed:
        model = window.session.model
        assert (model.title, model.areas[AREA].name) == ("Mine", "Theirs")
        assert window.documents.saving.save()
        assert read_file(path).model.title == "Mine"


def test_what_was_recovered_is_asked_about_where_the_file_is_another_one_by_now(window, path, qtbot):
    window.session.apply("Title", title("Mine"))
    crash(window)
    save(add_area(read_file(path).model, area=AREA, name="Theirs").model, path, expected=None)
    window.dialogs.prepared = [MERGE_LOST, agree]
    assert window.documents.rescue.recover(recoveries()[0])
    qtbot.waitUntil(lambda: not window.dialogs.prepared)
    assert "changed by another program" in window.dialogs.asked[-2]
    assert (window.session.model.title, AREA in window.session.model.areas) == ("Mine", True)


def test_an_earlier_version_gives_back_what_was_lost_since(window, path, qtbot):
    window.session.apply("Area", partial(add_area, area=AREA, name="Lost"))
    assert window.documents.saving.save()
    window.session.undo()
    assert window.documents.saving.save()
    dialog = EarlierVersions(path, window.session.model)
    qtbot.addWidget(dialog)
    dialog.merge.click()
    chosen = dialog.answer
    assert chosen == Chosen(chosen.model, chosen.words, to_merge=True)
    window.dialogs.prepared = [chosen, agree]
    window.actions_by_id["versions"].trigger()
    assert "that was replaced" in window.dialogs.offered[-1][1]
    assert window.session.model.areas[AREA].name == "Lost"
    assert window.session.place.path == path
