"""Every file of every released version opens as it always did: samples, schema and readings are frozen."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from planner import __version__
from planner.model.operating_model import FORMAT_VERSION
from planner.model.plan.step import StepKind
from planner.model.rulebook import RULES
from planner.model.vocabulary import Ownership
from planner.model.workshop_records import StepKind as WorkshopStepKind
from planner.storage.errors import StorageError
from planner.storage.migrations import migrate
from planner.storage.read import read_file
from planner.storage.schema import schema
from planner.storage.write import to_bytes
from tests.storage.frozen import BAD, FROZEN, PRESENT, SAMPLES, folder_of, named
from tools.freeze_format import AS_FOUND, CORPUS, HASHES, READ, SAVED, as_read, hashes, main, readable, schema_of

FEWEST = 20


def version_folder(file: Path) -> Path:
    return file.parent.parent if file.parent.name == AS_FOUND else file.parent


def without_generator(data: bytes) -> bytes:
    return re.sub(rb'"generator": "[^"\n]*"', b'"generator": ""', data, count=1)


# --- nothing of it was changed ----------------------------------------------------------------------------------


def test_every_released_version_is_frozen_with_enough_samples():
    assert tuple(FROZEN) == migrate.released()
    assert {path for path in CORPUS.iterdir() if path.is_dir()} == {folder_of(version) for version in FROZEN}
    for version in FROZEN:
        assert len(list(folder_of(version).glob("*.opmodel"))) >= FEWEST


@pytest.mark.parametrize(("version", "digest"), FROZEN.items())
def test_no_frozen_file_was_changed_added_or_taken_away(version, digest):
    listed = (folder_of(version) / HASHES).read_text("utf-8")
    assert listed.splitlines() == hashes(version).splitlines()
    assert hashlib.sha256(listed.encode()).hexdigest() == digest


def test_a_frozen_version_cannot_be_frozen_again(capsys):
    assert main() == 1
    assert "Version 1.0 is frozen" in capsys.readouterr().err


# --- it is read as it was ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", SAMPLES, ids=named)
def test_a_sample_opens_and_says_what_it_always_said(file):
    opened, folder = read_file(file), version_folder(file)
    told = json.loads((folder / READ / file.relative_to(folder).with_suffix(".json")).read_text("utf-8"))
    assert (opened.read_only, opened.repaired) == (told["read_only"], told["repaired"])
    assert len(opened.notes) >= told["read_only"] + told["repaired"]
    if folder == PRESENT:
        assert json.loads(as_read(opened)) == told
    elif not opened.read_only:
        assert any("was brought to" in note or "newer than" in note for note in opened.notes)


@pytest.mark.parametrize("file", [file for file in SAMPLES if version_folder(file) == PRESENT], ids=named)
def test_a_sample_of_the_present_version_is_saved_as_the_bytes_that_it_always_was(file):
    opened = read_file(file)
    if opened.read_only:
        assert not (PRESENT / SAVED / file.name).exists()
        return
    canonical = PRESENT / SAVED / file.name if file.parent.name == AS_FOUND else file
    data = to_bytes(opened.model)
    assert f'"generator": "planner {__version__}"'.encode() in data
    assert without_generator(data) == without_generator(canonical.read_bytes())


@pytest.mark.parametrize("file", BAD, ids=named)
def test_what_was_refused_is_refused_in_one_sentence(file):
    with pytest.raises(StorageError) as refused:
        read_file(file)
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")


# --- it shows all that the version has --------------------------------------------------------------------------


def trees(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(file.read_bytes()) for file in sorted(folder.glob("*.opmodel"))]


def without_descriptions(part: Any) -> Any:
    if isinstance(part, dict):
        return {key: without_descriptions(value) for key, value in part.items() if key != "description"}
    return [without_descriptions(item) for item in part] if isinstance(part, list) else part


def test_the_records_are_still_those_of_the_frozen_schema():
    frozen = json.loads(schema_of(FORMAT_VERSION).read_text("utf-8"))
    assert without_descriptions(schema()) == without_descriptions(frozen)


@pytest.mark.parametrize("version", FROZEN)
def test_every_sample_fits_the_schema_of_its_version(version):
    check = Draft202012Validator(json.loads(schema_of(version).read_text("utf-8")))
    for tree in trees(folder_of(version)):
        check.validate(tree)


def used(part: Any, kind: dict[str, Any], at: str, defs: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The fields that a tree gives a value, each as the name of its record and its own."""
    kind = next((option for option in kind.get("anyOf", ()) if option.get("type") != "null"), kind)
    if "$ref" in kind:
        at = kind["$ref"].rpartition("/")[2]
        kind = defs[at]
    if not isinstance(part, dict):
        return
    for key, value in part.items():
        if key in kind.get("properties", {}):
            yield at, key
            yield from used(value, kind["properties"][key], f"{at}.{key}", defs)
        else:
            for pattern, inner in kind.get("patternProperties", {}).items():
                if pattern != "^x_" and re.search(pattern, key):
                    yield from used(value, inner, at, defs)


@pytest.mark.parametrize("version", FROZEN)
def test_the_samples_use_every_field_of_every_record(version):
    described = json.loads(schema_of(version).read_text("utf-8"))
    defs = described["$defs"]
    records = {"OperatingModel": described, **{name: kind for name, kind in defs.items() if "properties" in kind}}
    wanted = {(name, field) for name, kind in records.items() for field in kind["properties"]}
    found = {pair for tree in trees(folder_of(version)) for pair in used(tree, described, "OperatingModel", defs)}
    assert found >= wanted


def texts(value: Any) -> Iterator[str]:
    """Every text in a tree, keys too, with the words of those that name a rule or a step."""
    if isinstance(value, str):
        yield value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(key, str):
            yield from (key, *key.split(" ")[:1])
        yield from texts(item)


def test_the_samples_use_every_word_rule_threshold_and_step():
    said = {text for file in readable(PRESENT) for text in texts(json.loads(file.read_bytes()))}
    words = {word for kind in schema()["$defs"].values() for word in examples(kind)}
    assert len(words) > 30
    assert words | set(map(str, (*Ownership, *StepKind, *WorkshopStepKind))) <= said
    told = json.loads((PRESENT / "every-rule-and-threshold.opmodel").read_bytes())["settings"]["rules"]
    known = {rule.code: {threshold.name for threshold in rule.thresholds} for rule in RULES}
    for code, said_to_it in told.items():
        assert code in known, f"{code} stands in files, and a code of a rule is never taken back"
        assert said_to_it.get("thresholds", {}).keys() <= known[code], f"{code} lost a threshold that stands in files"


def examples(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        for word in part.get("examples", ()):
            yield from word if isinstance(word, list) else (word,)
        for item in part.values():
            yield from examples(item)
