"""Older files are brought up to the present version by steps; test_frozen.py holds every released version."""

import json

import pytest

from planner.model.operating_model import FORMAT_VERSION
from planner.storage import header, read, write
from planner.storage.backups import read_version, versions
from planner.storage.errors import StorageError
from planner.storage.migrations import migrate
from planner.storage.migrations.step import Step
from planner.storage.read import parse, read_file
from planner.storage.save import save
from tests.storage.samples import SAMPLE_BYTES, as_bytes, sample_tree


def test_the_steps_lead_one_after_the_other_to_the_present_version():
    assert migrate.released()[-1] == FORMAT_VERSION
    assert all(step.since < step.to for step in migrate.STEPS)


# --- the machinery, with versions that were never released ------------------------------------------------------


def heading(tree):
    """1.0 to 1.1: the title became the heading."""
    return {**{key: value for key, value in tree.items() if key != "title"}, "heading": tree.get("title", "")}


def title(tree):
    """1.1 to 1.2: and the title again, said aloud."""
    return {**{key: value for key, value in tree.items() if key != "heading"}, "title": tree["heading"].upper()}


@pytest.fixture
def later(monkeypatch):
    """A program two versions on."""
    monkeypatch.setattr(migrate, "STEPS", (Step((1, 0), (1, 1), heading), Step((1, 1), (1, 2), title)))
    for module in (migrate, header, read, write):
        monkeypatch.setattr(module, "FORMAT_VERSION", (1, 2))


@pytest.mark.usefixtures("later")
def test_an_older_file_is_brought_up_step_by_step_in_memory():
    opened = parse(SAMPLE_BYTES, "m.opmodel")
    assert opened.model.title == json.loads(SAMPLE_BYTES)["title"].upper()
    assert opened.notes[0] == (
        "m.opmodel has format 1.0 and was brought to 1.2; the file stays as it is until you save."
    )
    assert (opened.model.version.major, opened.model.version.minor) == (1, 2)
    assert not opened.repaired


@pytest.mark.usefixtures("later")
def test_only_the_steps_that_are_needed_are_taken():
    tree = {**sample_tree(), "version": {"major": 1, "minor": 1}, "heading": "aloud"}
    del tree["title"]
    assert parse(as_bytes(tree), "m").model.title == "ALOUD"
    tree = {**sample_tree(), "version": {"major": 1, "minor": 2}, "title": "quiet"}
    assert parse(as_bytes(tree), "m").model.title == "quiet"


@pytest.mark.usefixtures("later")
def test_the_file_stays_until_the_first_save_which_keeps_a_copy(tmp_path):
    path = tmp_path / "m.opmodel"
    path.write_bytes(SAMPLE_BYTES)
    opened = read_file(path)
    assert path.read_bytes() == SAMPLE_BYTES
    save(opened.model, path, expected=opened.digest)
    assert json.loads(path.read_bytes())["version"] == {"major": 1, "minor": 2}
    assert read_version(versions(path)[0]) == SAMPLE_BYTES


@pytest.mark.usefixtures("later")
def test_a_tree_that_a_step_cannot_change_is_one_sentence():
    tree = {**sample_tree(), "version": {"major": 1, "minor": 1}}
    with pytest.raises(StorageError, match=r"^m has format 1\.1 and holds what cannot be brought to format 1\.2\.$"):
        parse(as_bytes(tree), "m")


def test_a_gap_between_the_steps_is_found(monkeypatch):
    monkeypatch.setattr(migrate, "FORMAT_VERSION", (1, 2))
    monkeypatch.setattr(migrate, "STEPS", (Step((1, 1), (1, 2), title),))
    with pytest.raises(ValueError, match=r"no step leads from version 1\.0"):
        migrate.migrated(sample_tree(), (1, 0))


@pytest.mark.usefixtures("later")
def test_a_step_leaves_the_tree_that_it_is_given():
    for step in migrate.STEPS:
        tree = {"heading": "a", "title": "b"}
        step.change(tree)
        assert tree == {"heading": "a", "title": "b"}
