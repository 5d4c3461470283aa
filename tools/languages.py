"""Collect what the program says for the translators, and compile what they wrote for the program.

    python -m tools.languages            bring each resources/languages/planner_*.ts up to date and compile it
    python -m tools.languages --check    say what is missing, stale or broken; exit status 1 where there is anything

A file for translators (`.ts`) can be edited with Qt Linguist (`pyside6-linguist`). Texts that the code no longer has
are dropped, new ones come in without a translation, and what is translated stays.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

_ROOT = Path(__file__).resolve().parent.parent
_FOLDER = _ROOT / "resources" / "languages"
_TEMPLATES, _LIBRARY = Path("templates", "index.json"), Path("library", "b2b-marketing", "library.json")
_CONTEXT = "planner"
_PLACE = re.compile(r"\{(\w*)[^{}]*\}")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Text(NamedTuple):
    """An English text: what it is about, where that is in doubt, and whether it counts something."""

    english: str
    about: str = ""
    counts: bool = False


class LanguageError(Exception):
    """A text that cannot be collected, in a sentence."""


def texts_in_code(folder: Path = _ROOT / "planner") -> dict[Text, list[str]]:
    """Give the texts of all modules in a folder, with the modules that say them, in the order of the modules.

    Raises:
        LanguageError: a text is not written out where it is said or marked.
    """
    texts: dict[Text, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        if name == "planner/language.py":
            continue
        for text in _texts_of(ast.parse(path.read_text("utf-8")), name):
            where = texts.setdefault(text, [])
            if name not in where:
                where.append(name)
    return texts


def texts_in_data(folder: Path = _ROOT / "resources") -> dict[Text, list[str]]:
    """Give the texts with which the program offers its own data, with the files that hold them.

    These are the names and descriptions of the templates, and what the library says of itself; names of functions,
    roles and areas go into documents as data and are not translated.
    """
    texts: dict[Text, list[str]] = {}
    for path, keys in ((folder / _TEMPLATES, ("name", "description")), (folder / _LIBRARY, ("title", "description"))):
        read = json.loads(path.read_text("utf-8"))
        for entry in read if isinstance(read, list) else [read]:
            for key in keys:
                texts[Text(entry[key])] = [path.relative_to(folder.parent).as_posix()]
    return texts


def all_texts() -> dict[Text, list[str]]:
    """Give all texts that are translated, with where they stand: those of the code first."""
    texts = texts_in_code()
    for text, where in texts_in_data().items():
        texts.setdefault(text, []).extend(where)
    return texts


def _texts_of(tree: ast.Module, name: str) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in {"tr", "mark"}:
            about = next((key.value for key in node.keywords if key.arg == "about"), ast.Constant(""))
            if isinstance(node.args[0], ast.Constant) or node.func.id == "mark":
                yield Text(_written(node.args[0], name), _written(about, name))
        elif node.func.id == "trn":
            about = next((key.value for key in node.keywords if key.arg == "about"), ast.Constant(""))
            many = node.args[min(2, len(node.args) - 1)]
            if not isinstance(
                many, ast.Name | ast.Attribute | ast.Subscript | ast.Starred
            ):  # these are marked elsewhere
                yield Text(_written(many, name), _written(about, name), counts=True)


def _written(node: ast.expr, name: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    msg = f"{name}, line {node.lineno}: a text for translators is written out as one string."
    raise LanguageError(msg)


def read(path: Path) -> dict[Text, tuple[str, ...]]:
    """Give the translations in a file for translators, two for a text that counts; nothing where there is no file."""
    if not path.exists():
        return {}
    found: dict[Text, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).iter("message"):
        counts = message.get("numerus") == "yes"
        said = message.find("translation")
        forms = [form.text or "" for form in said.iter("numerusform")] if counts and said is not None else []
        single = (said.text or "") if said is not None else ""
        text = Text(message.findtext("source", ""), message.findtext("comment", ""), counts)
        found[text] = tuple(forms) if counts else (single,)
    return found


def write(path: Path, translated: dict[Text, tuple[str, ...]], where: dict[Text, list[str]]) -> None:
    """Write a file for translators; texts without a translation are marked as unfinished."""
    top = ElementTree.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = _CONTEXT
    for text, modules in where.items():
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        for module in modules:
            ElementTree.SubElement(message, "location", filename=f"../../{module}")
        ElementTree.SubElement(message, "source").text = text.english
        if text.about:
            ElementTree.SubElement(message, "comment").text = text.about
        forms = translated.get(text, ())
        said = ElementTree.SubElement(message, "translation", {} if forms and all(forms) else {"type": "unfinished"})
        if text.counts:
            for form in forms or ("", ""):
                ElementTree.SubElement(said, "numerusform").text = form
        else:
            said.text = forms[0] if forms else ""
    ElementTree.indent(top, " ")
    path.write_text(f"{_HEAD}{ElementTree.tostring(top, encoding='unicode')}\n", "utf-8", newline="\n")


def compiled(path: Path) -> bytes:
    """Give what the program loads for a file for translators, as Qt's own compiler makes it."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "compiled.qm")
        command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
        subprocess.run([*command, str(path), "-silent", "-qm", str(target)], check=True)
        return target.read_bytes()


def faults_of(path: Path, texts: dict[Text, list[str]]) -> Iterator[str]:
    """Say in a sentence each what is missing, stale or broken in a file for translators."""
    translated = read(path)
    for text, modules in texts.items():
        forms = translated.get(text, ())
        if not forms or not all(forms):
            yield f"{path.name} does not translate “{text.english}” of {', '.join(modules)}."
        yield from (
            f"{path.name} has other places in “{form}” than “{text.english}” has."
            for form in filter(None, forms)
            if not _has_the_places(form, text)
        )
    for text in translated.keys() - texts.keys():
        yield f"{path.name} translates “{text.english}”, which nothing says any more."
    target = path.with_suffix(".qm")
    if not target.exists() or target.read_bytes() != compiled(path):
        yield f"{target.name} is not what {path.name} compiles to."


def said_twice(texts: Iterable[Text]) -> Iterator[str]:
    """Say in a sentence each which texts are said with a number and without one: Qt cannot tell them apart."""
    counting = {(text.english, text.about) for text in texts if text.counts}
    for text in texts:
        if not text.counts and (text.english, text.about) in counting:
            yield f"“{text.english}” is said with a number and without one, which Qt cannot tell apart."


def _has_the_places(form: str, text: Text) -> bool:
    """Has a translation the places of the English text? The number need not be said, as in one for one thing."""
    places, said = set(_PLACE.findall(text.english)), set(_PLACE.findall(form))
    return places - {"n", "number"} <= said <= places | ({"n"} if text.counts else set())


def main() -> int:
    """Bring the files up to date, or say what is not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing and say what is wrong")
    call = parser.parse_args()
    texts = all_texts()
    paths = sorted(_FOLDER.glob("planner_*.ts"))
    if call.check:
        faults = [*said_twice(texts), *(fault for path in paths for fault in faults_of(path, texts))]
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        return int(bool(faults))
    for path in paths:
        translated = read(path)
        write(path, translated, texts)
        path.with_suffix(".qm").write_bytes(compiled(path))
        missing = sum(1 for text in texts if not all(translated.get(text, ("",))))
        sys.stdout.write(f"{path.name}: {len(texts):,} texts, {missing:,} of them not translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
