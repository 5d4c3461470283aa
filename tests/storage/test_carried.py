"""A picture that carries a model gives it back as it was, and nothing that is damaged or too large."""

import base64
import struct
import zlib
from contextlib import suppress

import pytest

from planner.storage.carried import carried_model, png_with, svg_with
from planner.storage.errors import StorageError
from planner.storage.limits import MAX_BYTES
from planner.storage.opening import open_any
from planner.storage.write import to_bytes
from tests.exchange.hostile import hostile_model

SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>\n'


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


PNG = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes(13)) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")
PICTURES = {"a.png": (PNG, png_with), "a.svg": (SVG, svg_with)}


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_put_in_comes_out_again(tmp_path, name):
    picture, put = PICTURES[name]
    model = hostile_model()
    path = tmp_path / name
    path.write_bytes(put(picture, to_bytes(model)))
    found = open_any(path)
    assert found.opened.model == model
    assert found.data == to_bytes(model)


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_itself_stays_as_it_is(name):
    picture, put = PICTURES[name]
    carrying = put(picture, b"{}")
    at = carrying.index(b"iTXt" if name.endswith("png") else b"<metadata>")
    assert carrying.startswith(picture[: at - 4])
    assert carrying.endswith(picture[-7:])


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_without_a_model_says_so(tmp_path, name):
    (tmp_path / name).write_bytes(PICTURES[name][0])
    with pytest.raises(StorageError, match=f"{name} is a picture without a model in it"):
        open_any(tmp_path / name)


def test_a_file_of_its_own_opens_as_ever(tmp_path):
    path = tmp_path / "team.opmodel"
    path.write_bytes(to_bytes(hostile_model()))
    assert open_any(path).opened.model == hostile_model()


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("cut", [1, 20, 60])
def test_a_damaged_one_is_refused_in_one_sentence(name, cut):
    picture, put = PICTURES[name]
    whole = put(picture, to_bytes(hostile_model()))
    middle = whole.index(b"opmodel") + 60
    for damaged in (whole[: middle + cut], whole[:middle] + b"?" * cut + whole[middle + cut :]):
        with pytest.raises(StorageError) as refused:
            carried_model(damaged, name)
        assert "damaged" in str(refused.value)
        assert "\n" not in str(refused.value)


def test_a_spoiled_byte_gives_the_model_or_a_sentence(tmp_path):
    whole, model, path = png_with(PNG, to_bytes(hostile_model())), hostile_model(), tmp_path / "a.png"
    sentences = set()
    for place in range(0, len(whole), 3):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        with suppress(StorageError):
            assert open_any(path).opened.model == model
            continue
        sentences.add(place)
    assert len(sentences) > len(whole) / 4  # most of the picture is the model


@pytest.mark.parametrize("name", PICTURES)
def test_a_bomb_is_not_unpacked_farther_than_a_file_may_be_large(name):
    picture, put = PICTURES[name]
    bomb = put(picture, bytes(MAX_BYTES + 1))
    assert len(bomb) < MAX_BYTES / 100
    with pytest.raises(StorageError, match="64 MiB are allowed"):
        carried_model(bomb, name)


def test_what_is_inside_goes_through_the_same_reader(tmp_path):
    path = tmp_path / "a.svg"
    path.write_bytes(svg_with(SVG, b'{"format": "other"}'))
    with pytest.raises(StorageError, match=r"The model in a.svg is no .opmodel file"):
        open_any(path)


def test_an_endless_row_of_chunks_and_tags_is_no_trap():
    empty = chunk(b"tEXt", b"")
    with pytest.raises(StorageError, match="damaged"):
        carried_model(PNG[:8] + empty * 200_000, "a.png")
    with pytest.raises(StorageError, match="damaged"):
        carried_model(b"<svg>" + b"<opmodel:model " * 200_000, "a.svg")


def test_text_that_is_no_base64_is_refused():
    good = svg_with(SVG, b"{}")
    packed = base64.encodebytes(zlib.compress(b"{}", 9))
    with pytest.raises(StorageError, match="damaged"):
        carried_model(good.replace(packed, b"&#60;\n"), "a.svg")
