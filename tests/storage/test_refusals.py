"""What is no good file gives one clear sentence that says what, where and what is allowed."""

import json
import os
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.storage.errors import StorageError
from planner.storage.read import parse, read_file
from tests.storage.samples import SAMPLE_BYTES, as_bytes, sample_tree

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
DEEP = b'{"format": "opmodel", "x": ' + b"[" * 70 + b"]" * 70 + b"}"
CONFLICT = SAMPLE_BYTES.replace(
    b'  "a_content"', b'<<<<<<< HEAD\n  "a_content": {"name": "X"},\n=======\n>>>>>>> theirs\n  "a_content"'
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "m.opmodel is empty"),
        (b" \r\n\t", "m.opmodel is empty"),
        (b"\0" * 4096, "holds nothing but zero bytes"),
        (PNG, "it is not UTF-8 text (byte 1 is 0x89)"),
        (SAMPLE_BYTES.replace("ß".encode(), b"\xdf"), "it is not UTF-8 text (byte 155 is 0xdf)"),
        (b'{"format": "opmodel", "title": "\xed\xa0\x80"}', "it is not UTF-8 text (byte 33 is 0xed)"),
        (SAMPLE_BYTES.decode().encode("utf-16"), "UTF-16 text; an .opmodel file is UTF-8"),
        (SAMPLE_BYTES.decode().encode("utf-16-be"), "UTF-16 text; an .opmodel file is UTF-8"),
        (SAMPLE_BYTES[:-400], "is cut off: it ends in the middle of its content, at line 324, column "),
        (SAMPLE_BYTES[:300], "is cut off: it ends in the middle of its content, at line "),
        (b'{"format": "opmodel', "is cut off: it ends in the middle of its content, at line 1, column 20"),
        (b'{"format": "opmodel", }', "is damaged or no .opmodel file: at line 1, column 23 it is no JSON (expecting"),
        (b"Dear all,\nplease find attached", "is damaged or no .opmodel file: at line 1, column 1 it is no JSON"),
        (SAMPLE_BYTES * 2, "is damaged or no .opmodel file: at line 351, column 1 it is no JSON (extra data)"),
        (SAMPLE_BYTES + b"\0" * 100, "is damaged or no .opmodel file: at line 351, column 1"),
        (b'{"format": "opmodel", "title": "a\nb"}', "it is no JSON (invalid control character"),
        (CONFLICT, "holds merge-conflict markers (line 27)"),
        (b"[]", "it holds a list where one map in braces is expected"),
        (b'"opmodel"', "it holds a text where one map"),
        (b"17", "it holds a number where one map"),
        (b"null", "it holds null where one map"),
        (DEEP, "is nested 71 levels deep; 64 are allowed"),
        (b"[" * 1_000_000, "is nested 1,000,000 levels deep; 64 are allowed"),
        (b'{"a":' * 100_000, "is nested 100,000 levels deep; 64 are allowed"),
        (b"[" + b"[]," * 1_000_001 + b"1]", "holds more than 200,000 records; 200,000 are allowed"),
        (b"{}", "it names no format"),
        (b'{"format": "png"}', 'its format is "png", and only "opmodel" can be opened'),
        (b'{"format": ["opmodel"]}', 'its format is ["opmodel"], and only'),
        (b'{"format": "opmodel"}', 'names no version, or half of one; it must be like {"major": 1, "minor": 0}'),
    ],
)  # fmt: skip
def test_bytes_that_are_no_document_are_refused(data, sentence):
    assert sentence in refusal(data)


@pytest.mark.parametrize(
    ("version", "sentence"),
    [
        ("1.0", "version must be a map in braces, not 1"),
        ("null", "version must be a map in braces, not null"),
        ('{"major": "1"}', 'version.major must be a whole number, not "1"'),
        ('{"major": true}', "version.major must be a whole number, not true"),
        ('{"major": 1.5}', "version.major must be a whole number, not 1.5"),
        ("{}", "names no version, or half of one"),
        ('{"major": 1}', "names no version, or half of one"),
        ('{"minor": 0}', "names no version, or half of one"),
        ('{"major": 0, "minor": 9}', "version 0.9 of the format, which never was; the first was 1.0"),
        ('{"major": 1, "minor": -1}', "version 1.-1 of the format, which never was"),
    ],
)
def test_a_version_that_is_none_is_refused(version, sentence):
    assert sentence in refusal(b'{"format": "opmodel", "version": ' + version.encode() + b"}")


def test_requires_must_be_texts():
    data = b'{"format": "opmodel", "version": {"major": 1, "minor": 0}, "requires": [1]}'
    assert "requires must be a list of texts, not [1]" in refusal(data)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"rank": "9"', '"rank": "9", "rank": "a"', '"rank" twice in one map (line 29, column '),
        ('"o_head": {', '"o_head": {}, "o_\\u0068ead": {', '"o_head" twice in one map (line '),
        ('"effort": 0.2', '"effort": NaN', "holds the number NaN (line "),
        ('"effort": 0.2', '"other": -Infinity', "holds the number -Infinity (line "),
        ('"effort": 0.2', '"other": 1e999', "holds the number 1e999 (line "),
        ('"effort": 0.2', '"other": ' + "9" * 5000, "whole ones with at most 4,300 digits"),
        ("C:\\\\data", "C:\\u0000", 'function "Data quality" (f_quality): note holds the control character U+0000'),
        ("C:\\\\data", "C:\\r\\n", "note holds the control character U+000D; only tab and newline are allowed"),
        ("C:\\\\data", "C:\x7f", "note holds the control character U+007F"),
        ("C:\\\\data", "C:\x85", "note holds the control character U+0085"),
        ("C:\\\\data", "C:\\ud83d", "note holds U+D83D, half of a character, which is not allowed"),
        ("C:\\\\data", "\\ud83dx\\ude42", "note holds U+D83D, half of a character"),
        ('"holder"', '"h\\u0007"', 'the key "h\\u0007" holds the control character U+0007'),
        (
            '"goal"',
            '"\\b"',
            'function "Data quality" (f_quality): required_inputs.1 holds the control character U+0008',
        ),
        ("C:\\\\data", "x" * 10_001, "(f_quality): note is 10,012 characters long; 10,000 are allowed"),
        ('"holder"', f'"{"k" * 10_001}"', "is 10,001 characters long; 10,000 are allowed"),
    ],
)
def test_a_value_that_json_allows_and_the_format_does_not_is_refused(old, new, sentence):
    data = SAMPLE_BYTES.decode().replace(old, new, 1).encode()
    assert sentence in refusal(data)


def test_a_text_of_exactly_the_allowed_length_is_read():
    for text in ("x" * 10_000, "\\" * 10_000, '"' * 10_000, "\t" * 10_000, "漢" * 10_000, "🙂" * 10_000, "[" * 10_000):
        tree = sample_tree()
        tree["functions"]["f_quality"]["note"] = text
        for data in (as_bytes(tree), json.dumps(tree, ensure_ascii=False).encode()):
            assert parse(data, "x").model.functions["f_quality"].note == text
        tree["functions"]["f_quality"]["note"] = text + text[-1]
        assert "note is 10,001 characters long" in refusal(as_bytes(tree))


def test_a_text_in_an_unknown_part_of_a_structure_is_named_by_its_path():
    tree = sample_tree()
    tree["structures"]["s_small"]["rituals"] = {"r_1": {"note": "\x07"}}
    assert 'structure "Small team" (s_small): rituals.r_1.note holds the control' in refusal(as_bytes(tree))


@pytest.mark.parametrize("text", ["C:\\new\\bin\\run", "\\u0007", "\\ud83d", "a\\", '\\"'])
def test_a_backslash_in_a_text_is_no_escape(text):
    tree = sample_tree()
    tree["title"] = text
    assert parse(as_bytes(tree), "x").model.title == text


DATA, AGENCY, SMALL = ("areas", "a_data"), ("owners", "o_agency"), ("structures", "s_small")
QUALITY = ("structures", "s_small", "functions", "f_quality")
HELD = ("structures", "s_small", "assignments", "f_quality", "o_head")
IN_SMALL = 'structure "Small team" (s_small), function "Data quality" (f_quality)'


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (("title",), 5, "m.opmodel: title must be text, not 5."),
        (("areas",), [], "areas must be a map in braces, not []"),
        (("areas", "a_data"), "Data", 'area (a_data) must be a map in braces, not "Data"'),
        (("areas", "a_data"), {}, "area (a_data): name is missing"),
        (("areas", "a_data", "name"), None, "area (a_data): name must be text, not null"),
        ((*DATA, "rank"), "B-1", 'area "Operations & data" (a_data): rank must be made of 0-9 and a-z, not "B-1"'),
        ((*DATA, "rank"), "a\n", 'rank must be made of 0-9 and a-z, not "a\\n"'),
        (("functions", "f_quality", "critical"),  "yes", '(f_quality): critical must be true or false, not "yes"'),
        (("functions", "f_quality", "critical"), 1, "critical must be true or false, not 1"),
        (("functions", "f_quality", "affects"), "budget", 'affects must be a list of texts, not "budget"'),
        (("functions", "f_quality", "affects"), [1], "affects must be a list of texts, not [1]"),
        (("functions", "f_quality", "area"), 3, "(f_quality): area must be text, not 3"),
        ((*AGENCY, "renewal"), "30.6.", '"Agency" (o_agency): renewal must be a date such as 2027-03-01, not "30.6."'),
        ((*AGENCY, "renewal"), "2027-02-30", 'renewal must be a date such as 2027-03-01, not "2027-02-30"'),
        ((*AGENCY, "renewal"), 20270630, "renewal must be a date such as 2027-03-01, not 20270630"),
        ((*SMALL, "baseline"), 0, 'structure "Small team" (s_small): baseline must be true or false, not 0'),
        ((*SMALL, "functions"), None, '"Small team" (s_small): functions must be a map in braces, not null'),
        ((*QUALITY, "effort"), "lots", f'{IN_SMALL}: effort must be a number of at least 0, not "lots"'),
        ((*QUALITY, "effort"), -0.5, "effort must be a number of at least 0, not -0.5"),
        ((*QUALITY, "effort"), True, "effort must be a number of at least 0, not true"),
        ((*QUALITY, "effort"), 10**399, "effort must be a number of at least 0, not 1000000000"),
        ((*QUALITY, "until"), "soon", "until must be a date such as 2027-03-01"),
        (QUALITY, 1, f"{IN_SMALL} must be a map in braces, not 1"),
        ((*SMALL, "owners", "o_head", "people"), "two", '"Head of marketing" (o_head): people must be a number'),
        ((*SMALL, "owners", "o_head", "people"), -1, 'structure "Small team" (s_small), owner "Head of marketing"'),
        (HELD, "decision", f'{IN_SMALL}, owner "Head of marketing" (o_head) must be a map in braces, not "decision"'),
        ((*HELD, "decision"), True, "(o_head), decision must be a map in braces, not true"),
        ((*HELD, "execution", "share"), 1.5, "(o_head), execution: share must be a number from 0 to 1, not 1.5"),
        ((*HELD, "execution", "boundary"), 7, "(o_head), execution: boundary must be text, not 7"),
        (("structures", "s_small", "assignments", "f_quality"), [], f"{IN_SMALL} must be a map in braces, not []"),
        (("structures",), {"s_1": 5}, "structure (s_1) must be a map in braces, not 5"),
        (("goals", "g_brand", "name"), 1, "goal (g_brand): name must be text, not 1"),
        (("tools", "t_crm", "owner"), [], 'tool "CRM" (t_crm): owner must be text, not []'),
        (("decisions", "d_hire", "date"), "soon", 'decision "Hire" (d_hire): date must be a date such as 2027-03-01'),
        (("decisions", "d_hire", "about"), {}, "(d_hire): about must be a list of texts, not {}"),
        ((*SMALL, "handoffs", "h_text"), {"start": "f_video"}, '"Small team" (s_small), handoff (h_text): end is miss'),
        ((*SMALL, "cadences", "c_weekly", "every"), 7, 'cadence "Monday" (c_weekly): every must be text, not 7'),
        ((*SMALL, "cadences", "c_weekly"), None, 'cadence (c_weekly) must be a map in braces, not null'),
        (("settings", "rules", "OVL03"), "off", 'settings.rules.OVL03 must be a map in braces, not "off"'),
        (("settings", "rules", "OVL03", "off"), 1, "settings.rules.OVL03.off must be true or false, not 1"),
        (("next_review",), "2027", 'next_review must be a date such as 2027-03-01, not "2027"'),
        (("checkpoints", "k_before", "state"), 1, '"Before" (k_before): state must be a map in braces, not 1'),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_kind_is_named_with_its_record_and_field(path, value, sentence):
    tree = sample_tree()
    put(tree, path, value)
    assert sentence in refusal(as_bytes(tree))


def test_several_wrong_values_are_counted_and_the_first_is_named():
    tree = sample_tree()
    put(tree, ("areas", "a_data", "name"), 1)
    put(tree, ("owners", "o_head", "name"), 1)
    assert refusal(as_bytes(tree)).endswith("name must be text, not 1 (and 1 more value does not fit).")
    put(tree, ("owners", "o_sales", "name"), 1)
    assert refusal(as_bytes(tree)).endswith("(and 2 more values do not fit).")


def test_long_names_and_values_are_cut_in_the_sentence():
    tree = sample_tree()
    tree["functions"]["f_quality"] |= {"name": "n\n" * 5000, "critical": "c" * 9000}
    assert len(refusal(as_bytes(tree))) < 250


def test_more_records_than_allowed_are_refused_by_their_number():
    for kind in ("goals", "missions"):
        tree = sample_tree()
        tree[kind] = {f"g_{place}": {"name": ""} for place in range(200_001)}
        assert "records; 200,000 are allowed" in refusal(as_bytes(tree))


@pytest.mark.parametrize(
    ("field", "record"), [("handoffs", {"start": "f_quality", "end": "o_sales"}), ("cadences", {}), ("rituals", {})]
)
def test_the_records_of_structures_and_checkpoints_are_counted(field, record):
    tree = sample_tree()
    for place in (tree["structures"]["s_small"], tree["checkpoints"]["k_before"]["state"]):
        place[field] = {f"h_{number}": record for number in range(100_001)}
    assert "records; 200,000 are allowed" in refusal(as_bytes(tree))


def test_a_missing_file_a_folder_and_a_pipe_are_told_apart(tmp_path):
    assert sentence_of(lambda: read_file(tmp_path / "none.opmodel")) == f"none.opmodel does not exist in {tmp_path}."
    assert sentence_of(lambda: read_file(tmp_path)).endswith("is a folder, not a file.")
    os.mkfifo(tmp_path / "pipe")
    assert "only a regular file can be opened" in sentence_of(lambda: read_file(tmp_path / "pipe"))
    assert "only a regular file can be opened" in sentence_of(lambda: read_file(Path("/dev/zero")))
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert "its links lead in a circle" in sentence_of(lambda: read_file(loop))
    assert "a part of its path is no folder" in sentence_of(lambda: read_file(file_in(tmp_path) / "below"))
    assert "its name is too long" in sentence_of(lambda: read_file(tmp_path / ("n" * 300)))
    assert "a character that no path can have" in sentence_of(lambda: read_file(tmp_path / "a\0b"))


def test_a_file_that_may_not_be_read_says_so(tmp_path, monkeypatch):
    path = file_in(tmp_path)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    assert sentence_of(lambda: read_file(path)) == "sample.opmodel cannot be read: there is no permission for it."


def test_a_file_of_100_mb_is_refused_without_being_read(tmp_path):
    path = tmp_path / "big.opmodel"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    tracemalloc.start()
    try:
        assert sentence_of(lambda: read_file(path)) == "big.opmodel is 95.4 MiB large; 64 MiB are allowed."
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_file_that_grows_while_it_is_opened_is_still_refused():
    assert "64 MiB are allowed" in refusal(b" " * (64 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    "data", [b"[" * 8_000_000, b'"\\' * 4_000_000, b'{"a":' * 2_000_000, b"[{" * 4_000_000 + b"}]" * 4_000_000]
)
def test_hostile_bytes_are_refused_in_bounded_time(data):
    start = time.perf_counter()
    refusal(data)
    assert time.perf_counter() - start < 10


def refusal(data: bytes) -> str:
    return sentence_of(lambda: parse(data, "m.opmodel"))


def sentence_of(opening: Callable[[], object]) -> str:
    with pytest.raises(StorageError) as caught:
        opening()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert sentence.isprintable()
    return sentence


def put(tree: dict[str, Any], path: tuple[str, ...], value: object) -> None:
    for key in path[:-1]:
        tree = tree[key]
    tree[path[-1]] = value


def file_in(folder: Path) -> Path:
    path = folder / "sample.opmodel"
    path.write_bytes(SAMPLE_BYTES)
    return path
