"""The reference page of the file format, from the schema that the records give."""

import textwrap
from collections.abc import Iterator
from typing import Any

from planner.model.ids import RecordKind
from planner.model.operating_model import FORMAT_VERSION
from planner.storage.schema import schema

PAGE = "file-format.md"

_WIDTH = 120

Schema = dict[str, Any]

_VERSION = ".".join(map(str, FORMAT_VERSION))

_OPENING = f"""\
# The file format

A model is one `.opmodel` file: plain JSON that can be mailed, kept in a cloud folder, compared and merged in git, and
read in any editor. This page describes version **{_VERSION}**. `opmodel schema` prints the same as a JSON Schema, which
is also in the project as `resources/schema/opmodel-{_VERSION}.schema.json`.

## What is promised

1. Every file of version 1.0 opens in every later version of planner.
2. What a version does not know is kept at every level of the file, and written again.
3. Equal models give equal bytes on every system. Only the line `generator`, which names the program, differs between
   versions of planner.
4. Any bytes give a model or one clear sentence. A file that is refused stays as it is.
5. No user name, computer or path stands in a file, nor when it was saved.

## How a file is written

- UTF-8 without byte order mark, one blank of indent a level, LF, and a newline at the end. Characters stand as they
  are, without ASCII escapes.
- The file begins with `"format": "opmodel"`, then `version`, `requires`, `generator` and `title`; everything else is
  sorted by key.
- A value that is the default is not written. Numbers have at most six decimals, in their shortest form.
- Records are maps by id, never lists, so that two people who add something do not collide. A list is a set: its order
  says nothing, and it is written sorted.
- The order that people see is `rank`, a text of 0-9 and a-z that sorts between its neighbours; ties go by id.
- An id is made once and never again: the letter of its kind, an underscore, and twelve letters and digits drawn at
  random. References are ids.

Any order, spacing and escapes are read, and so are defaults that are written out.

"""

_AFTER = f"""\
## Limits

A file has at most 64 MiB, 64 levels and 200,000 records, and a text at most 10,000 characters. Refused are: a key twice
in one map, a number that is not finite, a control character other than tab and newline, half of a character, a value
that the tables above do not allow, and what is no JSON or no UTF-8.

What merging by hand leaves behind is put right and told: a reference to nothing is cut, an owner or a function with
assignments is listed again, an id under two kinds of record gets a second id, a rank that ends in 0 loses it. The
document then counts as not saved.

## Versions

| the file says | planner |
| --- | --- |
| {_VERSION} | opens it |
| an older version | brings it up in memory; the file stays until the first save, which keeps a copy |
| a newer minor version | opens it, says so, keeps what it does not know, and writes the newer number again |
| a newer major version, or an unknown word in `requires` | opens it for reading, and never saves it |

Words that a version does not know, such as another `process_level`, are kept and shown as they are. Keys that start
with `x_` belong to other programs, at every level, and are kept.

## What is frozen, and what is not

Version 1.0 is frozen since planner 0.2.0. `tests/storage/corpus/1.0` holds samples that use every field, word, rule,
threshold and kind of step, with texts, numbers, days and orders at their limits; beside them stand how each is read,
with every default spelled out, and the bytes that a save gives. `as-found` holds files as other programs and hands
leave them, `refused` those that are no good. `SHA256SUMS` lists all of it with the schema, and
`tests/storage/test_frozen.py` fails when a file is changed, added or taken away, or is read in another way.

| a promise | may become better |
| --- | --- |
| names and types of fields, ids, units, defaults | the words of descriptions, messages and repairs |
| the vocabulary, codes of rules, names of thresholds, kinds of steps | findings, evidence, default thresholds |
| the bytes that a save gives | statistics, comparisons, plans and suggestions made from a model |
| what is repaired, and what is refused | how fast all of this is |

A finding is accepted with its severity and evidence, so a rule that counts more precisely may bring an accepted finding
back. Notes beside a plan are kept under the key of their step; a step that a later version no longer finds leaves its
note in the file.

## How a later version is made

1. Change the records, and raise `FORMAT_VERSION`: the minor number where an older program may keep what is new without
   knowing it, the major one where it must not save the file.
2. Write one step in `planner/storage/migrations` from the version before, a pure function from tree to tree that never
   changes afterwards; none of the files in an older folder is touched.
3. Put samples into `tests/storage/corpus/VERSION`: those of the version before as the new one saves them, and new ones
   for all that is new. `python -m tools.freeze_format` writes how they are read, the schema, and the hashes.
4. Add the hash of `SHA256SUMS` to `FROZEN` in `tests/storage/frozen.py`. From then on that version is frozen, too.
"""


def page() -> str:
    """Give the text of the page."""
    told = schema()
    definitions = {name: kind for name, kind in told["$defs"].items() if "properties" in kind}
    parts = [
        _OPENING + _ids(),
        "## The whole file\n\n" + "\n".join(_fields(told)) + "\n",
        "## The records\n",
        *("\n".join(_record(name, kind)) for name, kind in definitions.items()),
    ]
    return "\n".join(parts) + "\n" + _AFTER


def _ids() -> str:
    kinds = [f"`{kind.value}` {kind.name.lower().replace('_', ' ')}" for kind in RecordKind]
    return textwrap.fill(f"The letters of ids: {', '.join(kinds)}.", _WIDTH) + "\n"


def _record(name: str, kind: Schema) -> Iterator[str]:
    yield f"### {name}\n"
    yield textwrap.fill(kind["description"], _WIDTH) + "\n"
    yield from _fields(kind)
    yield ""


def _fields(kind: Schema) -> Iterator[str]:
    needed = kind.get("required", [])
    yield "| field | holds | left out it is |"
    yield "| --- | --- | --- |"
    for name, field in kind["properties"].items():
        yield f"| `{name}` | {_holds(field)} | {'(must be given)' if name in needed else _default(field)} |"


def _default(field: Schema) -> str:
    if "default" in field:
        value = field["default"]
        return f"`{str(value).lower() if isinstance(value, bool) else value}`"
    return "empty" if _kind(field).get("type") in {None, "object", "array"} and "anyOf" not in field else "not given"


def _kind(field: Schema) -> Schema:
    """The schema of a field where it has a value."""
    options = [option for option in field.get("anyOf", ()) if option.get("type") != "null"]
    found: Schema = options[0] if options else field
    return found


def _holds(field: Schema) -> str:
    kind = _kind(field)
    told = field.get("description", "") or kind.get("description", "")
    told = told[:1].lower() + told[1:]
    words = [
        word for example in field.get("examples", ()) for word in ([example] if isinstance(example, str) else example)
    ]
    known = f"known: {', '.join(f'`{word}`' for word in words)}" if words else ""
    return "; ".join(filter(None, (_type(kind), told.rstrip("."), known)))


def _type(kind: Schema) -> str:
    if "const" in kind:
        return f"`{kind['const']}`"
    if "$ref" in kind:
        name = kind["$ref"].rpartition("/")[2]
        plain = {"Text": "text", "Set": "set of texts", "Day": "day"}
        return plain.get(name, f"[{name}](#{name.lower()})")
    if kind.get("type") == "object":
        inner = [value for key, value in kind.get("patternProperties", {}).items() if key != "^x_"]
        return f"map of {_type(inner[0])}" if inner else "map of anything"
    limits = [f"from {kind['minimum']:,}"] if "minimum" in kind else []
    limits += [f"to {kind['maximum']:,}"] if "maximum" in kind else []
    return " ".join(
        filter(
            None,
            (
                {"boolean": "true or false", "integer": "whole number"}.get(
                    kind.get("type", ""), kind.get("type", "anything")
                ),
                *limits,
            ),
        )
    )
