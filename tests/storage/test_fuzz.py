"""Any bytes give a document or one clear sentence, and a document always reads back from what is written."""

from copy import deepcopy

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.storage.any_bytes import judged
from tests.storage.samples import SAMPLE_BYTES, as_bytes, sample_tree

SETTINGS = settings(max_examples=400, deadline=None)
PIECES = st.sampled_from(
    [
        b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"null", b"-1", b"1e400",
        b"NaN", b"\0", b"\n", b"\xff", b"\xc2\x85", b'"x_', b'"\\ud800"', b"{}", b"[]", b"0",
    ]
)  # fmt: skip
DATA = SAMPLE_BYTES
PLACES = st.integers(0, len(DATA))


@SETTINGS
@given(st.binary(max_size=200))
@example(b"{")
@example(b'{"format":"opmodel","version":{"major":1}}')
def test_any_bytes(data):
    judged(data)


@SETTINGS
@given(st.lists(st.tuples(PLACES, st.integers(0, 40), PIECES | st.binary(max_size=4)), min_size=1, max_size=4))
def test_the_sample_with_pieces_cut_out_and_put_in(changes):
    data = DATA
    for place, length, piece in changes:
        data = data[:place] + piece + data[place + length :]
    judged(data)


@SETTINGS
@given(PLACES, PLACES, PLACES)
def test_the_sample_with_a_part_copied_elsewhere(start, end, target):
    judged(DATA[:target] + DATA[min(start, end) : max(start, end)] + DATA[target:])


VALUES = st.sampled_from(
    [None, True, 0, -1, 1.5, 10**30, "", "o_head", "f_quality", "x_y", [], ["a"], {}, {"a": {}}]
).map(deepcopy)


@st.composite
def changed_trees(draw: st.DrawFn) -> object:
    """The sample with values replaced, taken out and moved to other keys, still JSON."""
    tree = sample_tree()
    for _ in range(draw(st.integers(1, 4))):
        at = tree
        while True:
            key = draw(st.sampled_from(sorted(at)))
            inner = at[key]
            if not isinstance(inner, dict) or not inner or draw(st.integers(0, 3)) == 0:
                break
            at = inner
        action = draw(st.sampled_from(["replace", "remove", "rename"]))
        if action == "replace":
            at[key] = draw(VALUES)
        else:
            value = at.pop(key)
            if action == "rename":
                at[draw(st.sampled_from(["a_data", "f_video", "o_head", "o_gone", "s_small", "x_y", "rank"]))] = value
    return tree


@SETTINGS
@given(changed_trees())
def test_the_sample_with_records_and_references_changed(tree):
    judged(as_bytes(tree))
