"""Where the records of a file stand: the line of each key in its JSON text."""

import json
import re
from collections.abc import Mapping

DEPTH = 4
"""How many keys deep records stand at most: structures, one of them, its assignments, a function."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:\n]')


def record_lines(text: str) -> Mapping[tuple[str, ...], int]:
    """Give the line of each key, counted from 1, by the keys that lead to it from the top of the file.

    Args:
        text: valid JSON, written in any way.
    """
    lines: dict[tuple[str, ...], int] = {}
    path: list[str] = []  # the key of each map or list around, and for the outermost nothing
    line, word, key = 1, '""', ""
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token == "\n":
            line += 1
        elif token[0] == '"':
            word = token
        elif token == ":":
            key = json.loads(word)
            if len(path) <= DEPTH:
                lines.setdefault((*path[1:], key), line)
        elif token in "{[":
            path.append(key)
        else:
            key = path.pop()
    return lines
