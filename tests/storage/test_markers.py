"""What tools that merge lines leave behind is taken apart again."""

import subprocess
from pathlib import Path

import pytest

from planner.model.edits.functions import set_function
from planner.model.edits.structures import set_title
from planner.storage.errors import StorageError
from planner.storage.markers import has_markers, versions_in
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES

BASE = SAMPLE.with_defaults_removed()
OURS = set_function(set_title(BASE, title="Ours").model, function="f_quality", metric="ours").model
THEIRS = set_function(set_title(BASE, title="Theirs").model, function="f_quality", metric="theirs").model


def merged_by_git(folder: Path, style: str) -> bytes:
    """The three models as git merges their lines, with markers."""
    for name, model in (("base", BASE), ("ours", OURS), ("theirs", THEIRS)):
        (folder / name).write_bytes(to_bytes(model))
    command = ["git", "merge-file", "-p", *([f"--{style}"] if style != "merge" else []), "ours", "base", "theirs"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode > 0
    return done.stdout


@pytest.mark.parametrize("style", ["diff3", "zdiff3", "merge"])
def test_what_git_marked_is_two_versions_again_and_the_base_where_it_is_told(tmp_path: Path, style: str):
    data = merged_by_git(tmp_path, style)
    assert has_markers(data)
    with pytest.raises(StorageError, match="merge-conflict markers"):
        parse(data, "team.opmodel")
    versions = versions_in(data, "team.opmodel")
    assert parse(versions.ours, "ours").model == OURS
    assert parse(versions.theirs, "theirs").model == THEIRS
    if style == "merge":
        assert versions.base is None
    else:
        assert versions.base is not None
        assert parse(versions.base, "base").model.functions["f_quality"].metric == BASE.functions["f_quality"].metric


def test_other_line_ends_and_names_behind_the_markers_are_no_matter():
    data = b'{\r\n<<<<<<< HEAD\r\n "a": 1\r\n=======\r\n "a": 2\r\n>>>>>>> branch: a b\r\n}\r\n'
    assert versions_in(data, "x") == (None, b'{\r\n "a": 1\r\n}\r\n', b'{\r\n "a": 2\r\n}\r\n')


def test_a_base_that_only_some_conflicts_tell_is_none():
    one = b"<<<<<<< a\n1\n||||||| b\n0\n=======\n2\n>>>>>>> c\n"
    assert versions_in(one, "x").base == b"0\n"
    assert versions_in(one + b"<<<<<<< a\n1\n=======\n2\n>>>>>>> c\n", "x").base is None


def test_a_file_as_it_is_written_holds_no_markers():
    assert not has_markers(SAMPLE_BYTES)
    marks = "<<<<<<< a\n=======\n>>>>>>> b"
    assert not has_markers(to_bytes(set_function(BASE, function="f_quality", note=marks).model))


BROKEN = {
    "no markers": (SAMPLE_BYTES, "x.opmodel holds no merge-conflict markers."),
    "no end": (
        b"<<<<<<< a\n1\n=======\n2\n",
        "x.opmodel ends within a merge conflict: a marker is missing.",
    ),
    "no start": (
        b"1\n=======\n2\n>>>>>>> b\n",
        "x.opmodel holds a merge-conflict marker at line 2 that does not fit those before it.",
    ),
    "twice": (
        b"<<<<<<< a\n<<<<<<< a\n",
        "x.opmodel holds a merge-conflict marker at line 2 that does not fit those before it.",
    ),
    "no middle": (
        b"<<<<<<< a\n1\n>>>>>>> b\n",
        "x.opmodel holds a merge-conflict marker at line 3 that does not fit those before it.",
    ),
}


@pytest.mark.parametrize(("data", "told"), BROKEN.values(), ids=BROKEN)
def test_what_does_not_fit_is_told(data: bytes, told: str):
    with pytest.raises(StorageError) as refused:
        versions_in(data, "x.opmodel")
    assert str(refused.value) == told
