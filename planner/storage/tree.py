"""From bytes to plain maps and lists, with one sentence for everything that is no good JSON."""

import json
import math
import re
from typing import Any, NoReturn

from planner.language import mark, number_words, tr
from planner.model.text import short
from planner.storage.errors import StorageError
from planner.storage.limits import MAX_BYTES, MAX_CONTAINERS, MAX_DEPTH, MAX_DIGITS, MAX_RECORDS, Scan, scan, too_large
from planner.storage.markers import first_marker
from planner.storage.texts import check_texts, may_hold_controls

Tree = dict[str, Any]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]')
_DIGITS = re.compile(r"\d+")
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"{\0", b"\0{")

_NO_JSON = {
    mark("expecting value"),
    mark("expecting property name enclosed in double quotes"),
    mark("expecting ',' delimiter"),
    mark("expecting ':' delimiter"),
    mark("extra data"),
    mark("illegal trailing comma before end of array"),
    mark("illegal trailing comma before end of object"),
    mark("invalid control character at"),
    mark("invalid \\escape"),
    mark("invalid \\uXXXX escape"),
}
"""What the parser finds, as it says it."""


class _NumberError(ValueError):
    """A number that is none, or not finite; its text is the number as written."""


def tree_of(data: bytes, name: str) -> Tree:
    """Parse the bytes of a file.

    Args:
        data: the whole file.
        name: what the sentences call it.

    Raises:
        StorageError: it is too large or too deep, no UTF-8, no JSON, no map, holds a key twice, a text that is not
            allowed, or a number that is not finite.
    """
    text = _decoded(data, name)
    measured = scan(data)
    if measured.depth > MAX_DEPTH:
        msg = tr(
            "{file} is nested {depth} levels deep; {most} are allowed.",
            file=name,
            depth=number_words(measured.depth),
            most=MAX_DEPTH,
        )
        raise StorageError(msg)
    if measured.containers > MAX_CONTAINERS:
        msg = tr(
            "{file} holds more than {most} records; {most} are allowed.", file=name, most=number_words(MAX_RECORDS)
        )
        raise StorageError(msg)
    tree = _parsed(text, data, name, measured)
    if not isinstance(tree, dict):
        msg = tr(
            "{file} is no .opmodel file: it holds {value} where one map in braces is expected.",
            file=name,
            value=_type_name(tree),
        )
        raise StorageError(msg)
    if measured.long_text or may_hold_controls(data):
        check_texts(tree, name)
    return tree


def _decoded(data: bytes, name: str) -> str:
    if len(data) > MAX_BYTES:
        raise StorageError(too_large(name, len(data)))
    if not data.strip():
        msg = tr("{file} is empty; an .opmodel file holds at least its header.", file=name)
        raise StorageError(msg)
    if not data.strip(b"\0"):
        msg = tr(
            "{file} holds nothing but zero bytes: its content was lost, probably when the computer or disk failed.",
            file=name,
        )
        raise StorageError(msg)
    if data.startswith(_UTF16):
        msg = tr("{file} is UTF-16 text; an .opmodel file is UTF-8 text.", file=name)
        raise StorageError(msg)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = tr(
            "{file} is no .opmodel file: it is not UTF-8 text (byte {place} is {value}).",
            file=name,
            place=number_words(error.start + 1),
            value=f"0x{data[error.start]:02x}",
        )
        raise StorageError(msg) from None


def _parsed(text: str, data: bytes, name: str, measured: Scan) -> object:
    keys = 0

    def counted(items: Tree) -> Tree:
        nonlocal keys
        keys += len(items)
        return items

    try:
        tree: object = json.loads(text, object_hook=counted, parse_float=_finite, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise StorageError(_no_json(error, data, name)) from None
    except _NumberError as error:
        raise StorageError(_bad_number(str(error), text, name)) from None
    except ValueError:  # a whole number that Python refuses for its length
        longest = max(_DIGITS.findall(text), key=len)
        raise StorageError(_bad_number(longest, text, name)) from None
    if keys != measured.keys:
        raise StorageError(_twice(text, name))
    return tree


def _bad_number(number: str, text: str, name: str) -> str:
    return tr(
        "{file} holds the number {number} ({position}); numbers must be finite, whole ones with at most {most} digits.",
        file=name,
        number=short(number, 30),
        position=_position(text, text.find(number)),
        most=number_words(MAX_DIGITS),
    )


def _finite(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise _NumberError(digits)
    return value


def _constant(word: str) -> NoReturn:
    raise _NumberError(word)


def _no_json(error: json.JSONDecodeError, data: bytes, name: str) -> str:
    conflict = first_marker(data)
    if conflict is not None:
        return tr(
            "{file} holds merge-conflict markers (line {line}): two versions of it still have to be merged.",
            file=name,
            line=number_words(conflict),
        )
    if error.msg.startswith("Unterminated string") or not error.doc[error.pos :].strip():
        end = len(error.doc.rstrip())
        return tr(
            "{file} is cut off: it ends in the middle of its content, at {position}.",
            file=name,
            position=_position(error.doc, end),
        )
    what = error.msg[0].lower() + error.msg[1:]
    what = tr(what) if what in _NO_JSON else what
    return tr(
        "{file} is damaged or no .opmodel file: at {position} it is no JSON ({reason}).",
        file=name,
        position=_position(error.doc, error.pos),
        reason=what,
    )


def _position(text: str, index: int) -> str:
    index = max(index, 0)
    return tr(
        "line {line}, column {column}",
        line=number_words(text.count("\n", 0, index) + 1),
        column=number_words(index - text.rfind("\n", 0, index)),
    )


def _twice(text: str, name: str) -> str:
    """The sentence for the first key that stands twice in one map; walks the tokens, since the parser is silent."""
    maps: list[set[str]] = []
    token = ""
    for match in _TOKEN.finditer(text):
        before, token = token, match.group()
        if token in "{[":
            maps.append(set())
        elif token in "}]":
            maps.pop()
        elif token == ":":
            key = json.loads(before)
            if key in maps[-1]:
                where = _position(text, match.start())
                return tr(
                    '{file} holds the key "{key}" twice in one map ({position}); each key may stand there once.',
                    file=name,
                    key=short(key),
                    position=where,
                )
            maps[-1].add(key)
    return tr("{file} holds a key twice in one map; each key may stand there once.", file=name)


def _type_name(value: object) -> str:
    return "null" if value is None else tr(_TYPES.get(type(value), _NUMBER))


_TYPES = {list: mark("a list"), str: mark("a text"), bool: mark("true or false")}
_NUMBER = mark("a number")
