"""Builds the documentation as a site that needs no network: python3 dev.py docs [--into FOLDER] [--check].

A link to a page or a place that is not there, a page that no heading of the index leads to, and anything that a page
would load from elsewhere fail the build. With --check the site is built aside and nothing is kept.
"""

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sphinx.cmd.build import build_main

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SITE = ROOT / "out" / "docs"
SETTINGS = Path(__file__).resolve().parent / "site"

_LOADED = re.compile(
    r"""<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc=["'](?P<source>[^"']*)"""
    r"""|<link\b(?=[^>]*\srel=["'](?:stylesheet|icon|preload|prefetch)[^>]*)[^>]*?\shref=["'](?P<sheet>[^"']*)"""
    r"""|@import\s+(?:url\()?["']?(?P<imported>[^"')\s]+)|url\(["']?(?P<url>[^"')]+)"""
)
_ELSEWHERE = re.compile(r"(?:[a-z]+:)?//", re.IGNORECASE)
_TEXTS = (".html", ".css")


def main() -> int:
    """Build the site and look at what it loads; gives 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python3 dev.py docs", description=__doc__)
    parser.add_argument("--into", type=Path, default=SITE, metavar="FOLDER", help="default: out/docs")
    parser.add_argument("--check", action="store_true", help="keep nothing, only say what is wrong")
    call = parser.parse_args()
    if call.check:
        with tempfile.TemporaryDirectory() as folder:
            return built(DOCS, Path(folder))
    status = built(DOCS, call.into)
    if not status:
        print(f"The site begins at {call.into / 'index.html'}.")
    return status


def built(pages: Path, into: Path) -> int:
    """Build the site of a folder of pages; gives 0, or 1 where a page or a link of it is wrong.

    Args:
        pages: the folder with the index and all pages.
        into: where the site is written.
    """
    strictly = ("--quiet", "--fail-on-warning", "--nitpicky", "--fresh-env")
    with tempfile.TemporaryDirectory() as doctrees:
        settings = ("--conf-dir", SETTINGS, "--doctree-dir", doctrees)
        status = build_main([*map(str, (*strictly, *settings, pages, into))])
    for file, address in loaded_from_elsewhere(into):
        print(f"{file.relative_to(into)} would load {address}; a page needs no network.", file=sys.stderr)
        status = 1
    return int(bool(status))


def loaded_from_elsewhere(site: Path) -> Iterator[tuple[Path, str]]:
    """Every address that a browser would fetch from another computer by itself, with the file that names it."""
    for file in sorted(path for path in site.rglob("*") if path.suffix in _TEXTS):
        for found in _LOADED.finditer(file.read_text(encoding="utf-8")):
            address = next(filter(None, found.groups()), "")
            if _ELSEWHERE.match(address):
                yield file, address


if __name__ == "__main__":
    sys.exit(main())
