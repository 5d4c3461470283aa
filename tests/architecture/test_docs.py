"""What the pages of help and the README name is really there: files, places, pictures, commands and options."""

import re
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

from planner.cli import main
from planner.ui.help.pages import place_of

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
CALL = re.compile(r"(?<![\w.\-/])opmodel ([a-z][a-z-]*)(?![\w.])((?: +[^\n#|>`]+)?)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def text_of(page):
    return page.read_text(encoding="utf-8")


def places(page):
    text = text_of(page)
    headings = {place_of(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    return headings | set(re.findall(r'<a id="([^"]+)"></a>', text))


@cache
def options(command):
    """The options that a command tells of when it is asked for its help; None where there is no such command."""
    told = StringIO()
    with redirect_stdout(told), redirect_stderr(StringIO()):
        status = main([command, "--help"])
    return set(OPTION.findall(told.getvalue())) if status == 0 else None


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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_shown_exists_with_its_options(page):
    for code in CODE.findall(text_of(page)):
        for command, rest in CALL.findall(code):
            known = options(command)
            assert known is not None, f"{page.name} shows opmodel {command}"
            unknown = set(OPTION.findall(rest)) - known
            assert not unknown, f"{page.name} shows opmodel {command} {' '.join(unknown)}"
