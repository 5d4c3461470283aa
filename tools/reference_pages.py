"""Writes the pages of reference from what they describe: python -m tools.reference_pages [--check].

With --check nothing is written; exit status 1 says that a page differs from the rulebook, from the parsers of the
command line or from the records of the file.
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tools import command_page, format_page, rules_page

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
COMMAND = "python -m tools.reference_pages"

PAGES: Mapping[str, Callable[[], str]] = {
    rules_page.PAGE: rules_page.page,
    command_page.PAGE: command_page.page,
    format_page.PAGE: format_page.page,
}
"""The pages, by the names of their files."""


def main() -> int:
    """Write the pages, or compare them with what they describe."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, and fail when a page is out of date")
    call = parser.parse_args()
    old = [name for name in PAGES if text_of(name) != _written(DOCS / name)]
    for name in old:
        if call.check:
            print(f"docs/{name} is out of date: {COMMAND}", file=sys.stderr)
        else:
            (DOCS / name).write_text(text_of(name), encoding="utf-8", newline="\n")
    return int(call.check and bool(old))


def text_of(name: str) -> str:
    """The text of a page as it should be, with a remark below its heading that nobody sees who only reads it."""
    heading, rest = PAGES[name]().split("\n", 1)
    return f"{heading}\n\n<!-- Written by `{COMMAND}`; change what it describes, not this page. -->\n{rest}"


def _written(page: Path) -> str | None:
    return page.read_text(encoding="utf-8") if page.exists() else None


if __name__ == "__main__":
    sys.exit(main())
