"""Ways to spoil a file: its bytes, its tokens, and the maps and lists it is made of."""

import json
import random
import re
from collections.abc import Callable
from typing import Any

TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|-?\d[-+.\deE]*|true|false|null|[{}\[\]:,]')

PIECES = (
    *(b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"-1", b"1e400", b"-0", b"1e-9", b"NaN"),
    *(b"Infinity", b"\0", b"\n", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xc2\x85", b'"x_', b'"\\ud800"'),
    *(b'"\\u0000"', b"{}", b"[]", b"<<<<<<< ours\n", b"9" * 5000, b"[" * 70, b'{"a":' * 70, b'"a":1,"a":2'),
)
WORDS = ("", "x_y", "o_head", "f_quality", "f_gone", "o_gone", "s_gone", "a_gone", "robot", "rank", "__class__", "\x07")
TIMES = (1, 1, 1, 2, 4)
NUMBERS = (0, -1, 1.5, 10**30, -(10**400), 1e308, 5e-324, 2**63, 0.1 + 0.2, 10**4000)


def bytes_changed(data: bytes, dice: random.Random) -> bytes:
    """Cut out, put in, turn over, copy and end early, at any byte."""
    for _ in range(dice.choice(TIMES)):
        at, end = sorted((dice.randint(0, len(data)), dice.randint(0, len(data))))
        near = min(end, at + dice.randint(0, 40))
        data = dice.choice(
            (
                lambda at=at, near=near, data=data: data[:at] + dice.choice(PIECES) + data[near:],
                lambda at=at, near=near, data=data: data[:at] + data[near:],
                lambda at=at, data=data: data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :],
                lambda at=at, data=data: data[:at] + dice.choice((b"a", b"o", b"9", b"_", b" ")) + data[at + 1 :],
                lambda at=at, end=end, data=data: data[: dice.randint(0, len(data))] + data[at:end] + data[at:],
                lambda at=at, data=data: data[:at],
                lambda at=at, near=near, data=data: data[:at] + bytes(near - at) + data[near:],
            )
        )()
    return data


def tokens_changed(data: bytes, dice: random.Random) -> bytes:
    """Put in, take out, swap and repeat whole texts, numbers, words and brackets."""
    tokens = TOKEN.findall(data)
    for _ in range(dice.choice(TIMES)):
        if len(tokens) < 2:
            break
        one, other = dice.randrange(len(tokens)), dice.randrange(len(tokens))
        what = dice.randrange(5)
        if what == 0:
            tokens[one], tokens[other] = tokens[other], tokens[one]
        elif what == 1:
            del tokens[one : one + dice.randint(1, 3)]
        elif what == 2:
            tokens[one] = dice.choice(PIECES)
        elif what == 3:
            tokens[one] = tokens[other]
        else:
            tokens[other:other] = tokens[one : one + dice.randint(1, 12)]
    return b" ".join(tokens)


def tree_changed(data: bytes, dice: random.Random) -> bytes:
    """Keep it JSON, and spoil what it says: values swapped, keys renamed, nested, lists for maps, lost references."""
    tree = json.loads(data)
    for _ in range(dice.choice(TIMES)):
        places = [*_places(tree)]
        if not places:
            break
        # A place that is drawn on its depth first, since the most are deep down.
        depth = dice.randint(1, max(depth for depth, _, _ in places))
        _, holder, key = dice.choice([place for place in places if place[0] >= depth])
        dice.choice(CHANGES)(holder, key, dice.choice(places), dice)
    return json.dumps(tree, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")


def _places(tree: Any, depth: int = 1) -> list[tuple[int, Any, Any]]:
    """Every value below a map or list: how deep it lies, what holds it, and under which key."""
    found: list[tuple[int, Any, Any]] = []
    waiting = [(depth, tree)]
    while waiting:
        depth, holder = waiting.pop()
        for key, value in holder.items() if isinstance(holder, dict) else enumerate(holder):
            found.append((depth, holder, key))
            if isinstance(value, (dict, list)):
                waiting.append((depth + 1, value))
    return found


Place = tuple[int, Any, Any]


def _replace(holder: Any, key: Any, _: Place, dice: random.Random) -> None:
    simple = (None, True, False, [], {}, ["a"], [[]], {"a": {}}, "\ud800", "x" * 10_001, "2026-02-30")
    value = dice.choice((*WORDS, *NUMBERS, *simple))
    holder[key] = json.loads(json.dumps(value)) if isinstance(value, (dict, list)) else value


def _replace_alike(holder: Any, key: Any, _: Place, dice: random.Random) -> None:
    """A text for a text, which may be a reference to nothing, and a number for a number."""
    value = holder[key]
    if isinstance(value, str):
        holder[key] = dice.choice(WORDS)
    elif isinstance(value, (int, float)):
        holder[key] = dice.choice((not value, *NUMBERS))
    else:
        holder[key] = type(value)()


def _swap(holder: Any, key: Any, other: Place, _: random.Random) -> None:
    _, elsewhere, name = other
    one, two = holder[key], elsewhere[name]
    if not (_within(one, elsewhere) or _within(two, holder)):
        holder[key], elsewhere[name] = two, one


def _copy(holder: Any, key: Any, other: Place, _: random.Random) -> None:
    holder[key] = json.loads(json.dumps(other[1][other[2]]))


def _remove(holder: Any, key: Any, *_: Any) -> None:
    del holder[key]


def _rename(holder: Any, key: Any, other: Place, dice: random.Random) -> None:
    value = holder[key]
    name = dice.choice((*WORDS, str(other[2])))
    del holder[key]
    if isinstance(holder, dict):
        holder[name] = value
    else:
        holder.append({name: value})


def _nest(holder: Any, key: Any, _: Place, dice: random.Random) -> None:
    value = holder[key]
    for _ in range(dice.choice((1, 1, 2, 70))):
        value = {dice.choice(WORDS): value} if dice.random() < 0.5 else [value]
    holder[key] = value


def _turn(holder: Any, key: Any, *_: Any) -> None:
    """A list for a map, a map for a list, and the text of a number for the number."""
    value = holder[key]
    if isinstance(value, dict):
        holder[key] = [*value.items()]
    elif isinstance(value, list):
        holder[key] = {str(item): {} for item in value}
    else:
        holder[key] = str(value)


def _within(value: Any, container: Any) -> bool:
    """Does a value hold this container, so that a swap would close a circle?"""
    if value is container:
        return True
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_within(item, container) for item in inner)


CHANGES: tuple[Callable[[Any, Any, Place, random.Random], None], ...] = (
    *(_replace, _replace_alike, _replace_alike, _swap, _copy, _remove, _remove, _rename, _nest, _turn),
)
KINDS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "bytes": bytes_changed,
    "tokens": tokens_changed,
    "structure": tree_changed,
}
