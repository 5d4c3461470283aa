"""The pages of help: the documentation that comes with the program, in the order in which its index leads to them."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import planner

INDEX = "index.md"
"""The page that leads to all others."""

OF_VIEWS = {
    "board": "board.md",
    "graph": "graph.md",
    "matrix": "matrix.md",
    "load": "load.md",
    "compare": "compare.md",
    "agreements": "agreements.md",
}
"""The page about each view of the window."""

WORKSHOP = "workshop.md"

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_LINK = re.compile(r"^- \[[^\]]+\]\(([\w-]+\.md)\)", re.MULTILINE)
_PLACE = re.compile(r'<a id="([^"]+)"></a>\s*\n#+ (.+)')
_NO_LETTER = re.compile(r"[^\w\- ]")


class Page(NamedTuple):
    """A page of help.

    Attributes:
        file: the name of its file.
        title: its heading.
        text: the whole page in Markdown.
        section: the heading of the index under which it stands; empty for the index itself and for what it forgets.
    """

    file: str
    title: str
    text: str
    section: str = ""

    def holds(self, words: Sequence[str]) -> bool:
        """Does the page hold all of these words, in any case?"""
        text = self.text.casefold()
        return all(word.casefold() in text for word in words)

    def places(self) -> Mapping[str, str]:
        """The names that the page gives to some of its headings, with the name that the heading has by its words."""
        return {name: place_of(heading) for name, heading in _PLACE.findall(self.text)}


def docs_folder() -> Path:
    """The folder of the pages and their pictures: in the installed package, else beside it in the project."""
    package = Path(planner.__file__).parent
    installed = package / "docs"
    return installed if installed.is_dir() else package.parent / "docs"


def load_pages(folder: Path | None = None) -> tuple[Page, ...]:
    """Read the pages: the index, then those that it leads to in its order, then the others by their names.

    Args:
        folder: where they are; None for the ones that come with the program. A file that cannot be read is left out.
    """
    read = {path.name: _page(path) for path in sorted((folder or docs_folder()).glob("*.md"))}
    pages = {name: page for name, page in read.items() if page is not None}
    sections = _sections(pages[INDEX].text) if INDEX in pages else {}
    order = dict.fromkeys((INDEX, *sections, *pages))
    return tuple(pages[name]._replace(section=sections.get(name, "")) for name in order if name in pages)


def place_of(heading: str) -> str:
    """The name of the place where a heading stands, as links have it: small letters, with - between the words."""
    return _NO_LETTER.sub("", heading.strip().lower()).replace(" ", "-")


def _sections(index: str) -> dict[str, str]:
    """The pages in the lists of the index, in their order, each with the heading above it."""
    parts = _SECTION.split(index)
    return {
        file: heading for heading, body in zip(parts[1::2], parts[2::2], strict=True) for file in _LINK.findall(body)
    }


def _page(path: Path) -> Page | None:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    title = _TITLE.search(text)
    return Page(path.name, title[1] if title else path.stem, text)
