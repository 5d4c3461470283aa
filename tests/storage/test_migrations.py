"""Every file of every released version opens; older ones are brought up by steps that are each run here."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from planner import __version__
from planner.model.operating_model import FORMAT_VERSION
from planner.storage import read, write
from planner.storage.backups import read_version, versions
from planner.storage.errors import StorageError
from planner.storage.migrations import migrate
from planner.storage.migrations.step import Step
from planner.storage.read import parse, read_file
from planner.storage.save import save
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE_BYTES, as_bytes, sample_tree

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).parent / "corpus"
SAMPLES = sorted(CORPUS.glob("*/*.opmodel"))
FEWEST = 20


def folder_of(version: tuple[int, int]) -> Path:
    return CORPUS / ".".join(map(str, version))


# --- the samples of released versions ---------------------------------------------------------------------------


@pytest.mark.parametrize("version", migrate.released())
def test_each_released_version_has_its_samples(version):
    assert len(list(folder_of(version).glob("*.opmodel"))) >= FEWEST


def test_the_present_version_is_the_last_that_steps_lead_to():
    assert migrate.released()[-1] == FORMAT_VERSION
    assert all(step.since < step.to for step in migrate.STEPS)
    assert {file.parent for file in SAMPLES} == {folder_of(version) for version in migrate.released()}


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_sample_opens_and_one_of_the_present_version_is_written_back_byte_for_byte(file):
    opened = read_file(file)
    assert not opened.repaired
    assert not opened.read_only
    if file.parent == folder_of(FORMAT_VERSION):
        generator = f'"generator": "planner {__version__}"'.encode()
        assert to_bytes(opened.model) == re.sub(rb'"generator": "[^"]*"', generator, file.read_bytes())
    else:
        assert "was brought to" in opened.notes[0]


def test_each_step_was_run_by_a_sample():
    assert {folder_of(step.since) for step in migrate.STEPS} <= {file.parent for file in SAMPLES}


def test_the_samples_are_those_that_the_tool_makes():
    done = subprocess.run(
        [sys.executable, "-m", "tools.make_corpus"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


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
    for module in (migrate, read, write):
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
