"""Equal models give equal bytes, and the bytes are those that the format describes."""

import json
import os
import random
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.operating_model import OperatingModel
from planner.model.records import Assignment, Owner, Seat, Structure
from planner.storage.errors import StorageError
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES, as_bytes, sample_tree
from tests.storage.strategies import models


def test_the_sample_gives_exactly_the_bytes_written_by_hand():
    assert to_bytes(SAMPLE).decode() == SAMPLE_BYTES.decode()


def test_the_bytes_written_by_hand_give_the_sample():
    opened = parse(SAMPLE_BYTES, "sample.opmodel")
    assert opened.model == SAMPLE
    assert (opened.notes, opened.repaired, opened.read_only) == ((), False, False)


def test_the_empty_model_is_its_header():
    lines = to_bytes(OperatingModel()).decode().splitlines()
    assert lines[:2] == ["{", ' "format": "opmodel",']
    assert set(json.loads("\n".join(lines))) == {"format", "version", "requires", "generator"}


@settings(max_examples=60, deadline=None)
@given(models())
def test_bytes_to_model_to_bytes_changes_nothing(model):
    data = to_bytes(model)
    opened = parse(data, "x")
    assert opened.model == model
    assert not opened.notes
    assert to_bytes(opened.model) == data


@settings(max_examples=60, deadline=None)
@given(models())
def test_the_layout_is_that_of_one_blank_for_each_level(model):
    data = to_bytes(model)
    mark = "\ue000\ue001"
    tree = json.loads(data, parse_float=lambda digits: f"{mark}{digits}{mark}")  # Python writes 1e-05
    laid_out = json.dumps(tree, indent=1, ensure_ascii=False) + "\n"
    assert data.decode() == laid_out.replace(f'"{mark}', "").replace(f'{mark}"', "")


def test_any_order_and_spacing_is_read_and_gives_the_same_bytes():
    chance = random.Random(7)

    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            items = [(key, shuffled(item)) for key, item in value.items()]
            chance.shuffle(items)
            return dict(items)
        if isinstance(value, list):
            return chance.sample(value, len(value))
        return value

    for spacing in (None, 4):
        data = b"\xef\xbb\xbf\r\n" + json.dumps(shuffled(sample_tree()), indent=spacing).encode()
        assert to_bytes(parse(data, "x").model) == SAMPLE_BYTES


def test_what_says_only_the_default_is_not_written():
    tree = sample_tree()
    head = tree["structures"]["s_small"]["owners"]["o_head"]
    head["capacity"], head["people"] = 1, 1.0
    tree["owners"]["o_head"] |= {"kind": "role", "may_decide": False, "renewal": None}
    tree["structures"]["s_small"]["functions"]["f_writing"] = {"effort": 0.1, "status": "in_scope", "undecided": []}
    tree["structures"]["s_small"]["assignments"]["f_writing"]["o_head"] = {}
    written = json.loads(to_bytes(parse(as_bytes(tree), "x").model))
    assert written["owners"]["o_head"] == {"name": "Head of marketing"}
    assert written["structures"]["s_small"]["owners"]["o_head"] == {"holder": "—", "rank": "i"}
    assert written["structures"]["s_small"]["functions"]["f_writing"] == {}
    assert list(written["structures"]["s_small"]["assignments"]["f_writing"]) == ["o_sales"]


def test_the_capacity_1_of_a_partner_is_no_default_and_is_written():
    assert b'"capacity": 1,' in SAMPLE_BYTES


@pytest.mark.parametrize(
    ("written", "shortest"),
    [
        ("1.0", "1"), ("-0", "0"), ("-0.0", "0"), ("0.5000", "0.5"), ("5e-1", "0.5"), ("1e2", "100"),
        ("0.1234567", "0.123457"), ("0.00001", "0.00001"), ("1E-6", "0.000001"), ("0.0000004", "0"),
        ("123456.789", "123456.789"), ("1e21", "1" + "0" * 21),
    ],
)  # fmt: skip
def test_a_number_is_written_in_its_shortest_form(written, shortest):
    data = as_bytes(sample_tree()).replace(b'"effort": 0.2', b'"effort": ' + written.encode())
    assert f'"effort": {shortest},'.encode() in to_bytes(parse(data, "x").model)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("1.0", "1"), ("-0.0", "0"), ("1e-9", "1e-09"), ("0.12345678901", "0.12345678901"), ("1e22", "1" + "0" * 22),
        ("123456789012345678901234567890", "123456789012345678901234567890"), ("-7", "-7"),
        ("9" * 4300, "9" * 4300), ("true", "true"),
        ("[3, 1, 2]", "[\n    3,\n    1,\n    2\n   ]"), ("[]", "[]"), ("{}", "{}"), ("null", "null"),
        ('"\\u00e9"', '"é"'),
    ],
)  # fmt: skip
def test_an_unknown_value_is_kept_as_the_same_value(written, kept):
    data = as_bytes(sample_tree()).replace(b'"area": "a_data"', b'"zone": ' + written.encode())
    out = to_bytes(parse(data, "x").model)
    assert f'"zone": {kept}\n'.encode() in out
    assert json.loads(out)["functions"]["f_quality"]["zone"] == json.loads(written)


def test_equal_models_built_in_another_order_give_equal_bytes():
    def built(owners: list[str]) -> OperatingModel:
        held = {key: {"input": Assignment(), "execution": Assignment(share=0.1 + 0.2)} for key in owners}
        return OperatingModel(
            functions={"f_1": {"name": "One", "affects": frozenset(owners)}},
            owners={key: Owner(name=key) for key in owners},
            structures={
                "s_1": Structure(
                    name="S", functions={"f_1": {}}, owners={key: Seat() for key in owners}, assignments={"f_1": held}
                )
            },
        )

    first, second = built(["o_a", "o_b", "o_c"]), built(["o_c", "o_a", "o_b"])
    assert first == second
    assert to_bytes(first) == to_bytes(second)


def test_the_bytes_do_not_depend_on_the_hash_seed_or_the_locale():
    code = (
        "import sys; from pathlib import Path; from planner.storage.read import parse; "
        "from planner.storage.write import to_bytes; "
        "sys.stdout.buffer.write(to_bytes(parse(sys.stdin.buffer.read(), 'x').model))"
    )
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale}
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=as_bytes(sample_tree()),
            capture_output=True,
            env=environment,
            check=True,
        )
        assert done.stdout == SAMPLE_BYTES


def test_half_a_character_cannot_be_written():
    with pytest.raises(StorageError, match=r"U\+D83D, half of a character"):
        to_bytes(OperatingModel(title="a").replace(title="\ud83d"))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_quotes_brackets_and_backslashes_in_texts_never_confuse_the_scan(text):
    model = OperatingModel(title="".join(c for c in text if c.isprintable()) + '\\"]}{[:\\')
    opened = parse(to_bytes(model), "x")
    assert opened.model == model
