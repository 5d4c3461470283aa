"""Files of other versions: newer ones open as far as that is safe, and say so."""

import json
from typing import Any

import pytest

from planner.model.edits.structures import set_title
from planner.storage.errors import StorageError
from planner.storage.read import parse
from planner.storage.save import save
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, as_bytes, sample_tree


def versioned(**changes: Any) -> bytes:
    return as_bytes({**sample_tree(), **changes})


def test_a_newer_minor_version_opens_with_a_note_and_keeps_its_number():
    opened = parse(versioned(version={"major": 1, "minor": 4, "label": "spring"}), "m.opmodel")
    assert opened.notes == (
        "m.opmodel has format 1.4, newer than 1.0 of this program; what is not known here is kept.",
    )
    assert not opened.read_only
    assert not opened.repaired
    edited = set_title(opened.model, title="Edited").model
    assert json.loads(to_bytes(edited))["version"] == {"label": "spring", "major": 1, "minor": 4}


def test_a_newer_minor_version_can_be_saved(tmp_path):
    path = tmp_path / "m.opmodel"
    save(parse(versioned(version={"major": 1, "minor": 4}), "m").model, path, expected=None)
    assert parse(path.read_bytes(), "m").model.version.minor == 4


def test_a_newer_major_version_opens_for_reading_and_names_the_version_needed():
    opened = parse(versioned(version={"major": 2, "minor": 1}), "m.opmodel")
    assert opened.read_only
    assert opened.model.functions == SAMPLE.functions
    (note,) = opened.notes
    assert "m.opmodel is opened for reading only" in note
    assert "format 2.1, which needs a newer version of this program that knows format 2" in note


def test_a_newer_major_version_of_another_shape_names_the_version_needed():
    with pytest.raises(
        StorageError, match=r"has format 3\.0, whose shape .* needs a newer version that knows format 3\.$"
    ):
        parse(versioned(version={"major": 3, "minor": 0}, functions=["a", "b"]), "m.opmodel")


def test_an_unknown_requirement_opens_for_reading_and_names_it():
    opened = parse(versioned(requires=["scenarios"], version={"major": 1, "minor": 2}), "m.opmodel")
    assert opened.read_only
    assert (
        'has format 1.2 with "scenarios", which needs a newer version of this program that knows it' in opened.notes[0]
    )


@pytest.mark.parametrize("changes", [{"version": {"major": 2, "minor": 0}}, {"requires": ["scenarios"]}])
def test_what_is_opened_for_reading_is_never_saved(tmp_path, changes):
    path = tmp_path / "m.opmodel"
    path.write_bytes(versioned(**changes))
    before = path.read_bytes()
    with pytest.raises(StorageError, match="was not saved, because the model has format"):
        save(parse(before, "m.opmodel").model, path, expected=None)
    assert path.read_bytes() == before


def test_the_generator_is_written_as_this_program_and_not_kept():
    for generator in ("another 7", 5, None, {"name": "x"}):
        opened = parse(versioned(generator=generator), "x")
        assert opened.model == SAMPLE
        assert json.loads(to_bytes(opened.model))["generator"].startswith("planner ")


def test_settings_that_do_not_count_are_told_and_kept_and_leave_the_document_saved():
    tree = sample_tree()
    tree["settings"]["rules"] = {
        "OVL03": {"thresholds": {"execution_owners": "many"}},
        "ZZZ01": {"off": True},
    }
    tree["accepted"] = {"YYY02 s_small f_quality": {"reason": "a rule of a later version"}}
    opened = parse(as_bytes(tree), "later.opmodel")
    assert opened.notes == (
        "The model says something about the rule YYY02, which this version does not know; it is kept.",
        "The model says something about the rule ZZZ01, which this version does not know; it is kept.",
        'OVL03 execution owners is set to "many", which is not a whole number from 1 to 1,000,000; '
        "the default 3 counts.",
    )
    assert not opened.repaired
    assert json.loads(to_bytes(opened.model)) == tree


@pytest.mark.parametrize("version", [{"major": 10**4000}, {"major": 1, "minor": 10**4000}, {"major": -(10**4000)}])
def test_a_number_of_a_version_that_fills_pages_is_refused_in_a_short_sentence(version):
    with pytest.raises(StorageError) as refused:
        parse(versioned(version=version), "m.opmodel")
    assert len(str(refused.value)) < 200
