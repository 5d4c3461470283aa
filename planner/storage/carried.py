"""A model inside a picture: put into a PNG or an SVG file, and taken out again within the limits of a file.

A PNG carries it as compressed international text (``iTXt``) under the keyword ``opmodel``; an SVG as compressed bytes
in base64 in an element of its ``<metadata>``. Other programs show the picture and leave both alone.
"""

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator

from planner.language import tr
from planner.storage.errors import StorageError
from planner.storage.limits import MAX_BYTES, too_large

PICTURES = (".png", ".svg")
"""How the names of files end that can carry a model."""

_PNG = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"opmodel"
_HEAD = _KEYWORD + b"\0\1\0\0\0"  # compressed with zlib; no language and no translated keyword
_MOST_CHUNKS = 100_000
_OPENS = b'<opmodel:model xmlns:opmodel="urn:opmodel" encoding="base64 zlib">'
_STARTS, _ENDS = b"<opmodel:model", b"</opmodel:model>"


def png_with(picture: bytes, model: bytes) -> bytes:
    """Put the bytes of a model file into a PNG picture."""
    content = _HEAD + zlib.compress(model, 9)
    end = picture.rindex(b"IEND") - 4
    kind = b"iTXt"
    chunk = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return picture[:end] + chunk + picture[end:]


def svg_with(drawing: bytes, model: bytes) -> bytes:
    """Put the bytes of a model file into an SVG drawing."""
    content = base64.encodebytes(zlib.compress(model, 9))
    end = drawing.rindex(b"</svg>")
    return drawing[:end] + b"<metadata>" + _OPENS + b"\n" + content + _ENDS + b"</metadata>\n" + drawing[end:]


def carried_model(data: bytes, name: str) -> bytes | None:
    """Take the bytes of the model file out of a picture.

    Args:
        data: the whole picture.
        name: what the sentences call it.

    Returns:
        The bytes, as they were put in; None where this is no picture.

    Raises:
        StorageError: the picture carries no model, or what it carries is damaged or too large.
    """
    if data.startswith(_PNG):
        packed = _in_png(data, name)
    elif data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<svg" in data:
        packed = _in_svg(data, name)
    else:
        return None
    if packed is None:
        msg = tr(
            "{file} is a picture without a model in it; pictures that this program exported with their model open.",
            file=name,
        )
        raise StorageError(msg)
    return _unpacked(packed, name)


def _in_png(data: bytes, name: str) -> bytes | None:
    for kind, content, crc in _chunks(data, name):
        if kind == b"iTXt" and content.startswith(_KEYWORD + b"\0"):
            if not content.startswith(_HEAD) or zlib.crc32(kind + content) != crc:
                raise _damaged(name)
            return content[len(_HEAD) :]
    return None


def _chunks(data: bytes, name: str) -> Iterator[tuple[bytes, bytes, int]]:
    """The chunks of a PNG: kind, content and checksum."""
    place = len(_PNG)
    for _ in range(_MOST_CHUNKS):
        if place == len(data):
            return
        if place + 12 > len(data):
            raise _damaged(name)
        (length,) = struct.unpack_from(">I", data, place)
        end = place + 12 + length
        if end > len(data):
            raise _damaged(name)
        (crc,) = struct.unpack_from(">I", data, end - 4)
        yield data[place + 4 : place + 8], data[place + 8 : end - 4], crc
        place = end
    raise _damaged(name)


def _in_svg(data: bytes, name: str) -> bytes | None:
    start = data.find(_STARTS)
    if start < 0:
        return None
    opened, end = data.find(b">", start), data.find(_ENDS, start)
    if not 0 < opened < end or data[start : opened + 1] != _OPENS:
        raise _damaged(name)
    try:
        return base64.b64decode(b"".join(data[opened + 1 : end].split()), validate=True)
    except binascii.Error:
        raise _damaged(name) from None


def _unpacked(packed: bytes, name: str) -> bytes:
    """Inflate at most as much as a file may hold."""
    inflating = zlib.decompressobj()
    try:
        data = inflating.decompress(packed, MAX_BYTES + 1)
    except zlib.error:
        raise _damaged(name) from None
    if len(data) > MAX_BYTES:
        raise StorageError(too_large(tr("The model in {file}", file=name), len(data)))
    if not inflating.eof:
        raise _damaged(name)
    return data


def _damaged(name: str) -> StorageError:
    return StorageError(tr("The model in the picture {file} is damaged; only a whole one can be opened.", file=name))
