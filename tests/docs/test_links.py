"""What the pages of help and the README lead to is really there: files, places as the window finds them, pictures."""

import re
from pathlib import Path

import pytest

from planner.ui.help.pages import place_of

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)


def text_of(page):
    return page.read_text(encoding="utf-8")


def places(page):
    text = text_of(page)
    headings = {place_of(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    return headings | set(re.findall(r'<a id="([^"]+)"></a>', text))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_something(page):
    for link in LINK.findall(CODE.sub("", text_of(page))):
        if link.startswith(("https://", "http://")):
            continue
        file, _, place = link.partition("#")
        target = (page.parent / file) if file else page
        assert target.exists(), f"{page.name} leads to {link}"
        if place and target.suffix == ".md":
            assert place in places(target), f"{page.name} leads to {link}"
