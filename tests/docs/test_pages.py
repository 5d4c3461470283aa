"""The pages of the documentation say what is true: menu entries that exist, calls that are understood, pages led to."""

import re
import shlex

import pytest
from PySide6.QtWidgets import QMenu

from planner.arguments import parsed
from planner.cli import main
from planner.storage.library import resources_folder
from planner.storage.read import read_file
from planner.ui.help.browser import HelpBrowser
from planner.ui.help.pages import INDEX, docs_folder, load_pages
from tools import reference_pages

PAGES = {page.file: page.text for page in load_pages()}
MENUS = ("File", "Edit", "Function", "Team", "Structure", "Findings", "Workshop", "View", "Help")
INTO = "\u203a"  # the sign between a menu and its entry
_ENTRY = re.compile(rf"\*({'|'.join(MENUS)})\s+[{INTO}→]\s+([^*]+?)\*")
_BLOCK = re.compile(r"^```(?:text)?\n(.*?)^```$|((?:^    .*\n)+)", re.MULTILINE | re.DOTALL)
_CALL = re.compile(r"`(opmodel [^`]+)`")


def plain(text):
    return text.replace("&", "").strip()


def entries_of(menu: QMenu):
    menu.aboutToShow.emit()  # some list what there is only when they are opened
    for action in menu.actions():
        yield plain(action.text())
        if action.menu() is not None:
            yield from entries_of(action.menu())


def test_every_menu_entry_that_a_page_names_is_in_that_menu(window, tmp_path):
    window.settings.remember_file(tmp_path / "gone.opmodel")
    there = {plain(action.text()): set(entries_of(action.menu())) for action in window.menuBar().actions()}
    named = {
        (file, menu, " ".join(entry.split()))
        for file, text in PAGES.items()
        for menu, entries in _ENTRY.findall(text)
        for entry in entries.split(f" {INTO} ")
    }
    assert len(named) > 25
    assert not {place for place in named if place[2] not in there[place[1]]}


def calls(text):
    """What a page shows to be typed: lines of blocks, and calls within sentences."""
    for block in _BLOCK.finditer(text):
        yield from (line.strip() for line in (block[1] or block[2]).splitlines())
    yield from _CALL.findall(text)


def shown_calls():
    readme = (docs_folder().parent / "README.md").read_text("utf-8")
    for file, text in {"README.md": readme, **PAGES}.items():
        if file in reference_pages.PAGES:
            continue
        for line in calls(text):
            words = re.split(r"\s{2,}#|\s>\s", line.removeprefix("$ "))[0]
            # A command alone is a mention of it, and words in capitals stand for what people put there.
            if words.startswith("opmodel ") and words.count(" ") > 1 and "NAME" not in words:
                yield pytest.param(shlex.split(words)[1:], id=f"{file}: {words}")


@pytest.mark.parametrize("arguments", list(shown_calls()))
def test_every_call_that_a_page_shows_is_understood(arguments):
    assert parsed(arguments).command == arguments[0]


def test_the_index_leads_to_every_page_under_one_of_four_headings():
    headings = re.findall(r"^## (.+)$", PAGES[INDEX], re.MULTILINE)
    assert headings[:4] == ["Tutorial", "How-to guides", "Reference", "Explanation"]
    led_to = re.findall(r"^- \[[^\]]+\]\(([\w-]+\.md)\)", PAGES[INDEX], re.MULTILINE)
    assert sorted(led_to) == sorted(PAGES.keys() - {INDEX})


def test_every_picture_is_shown_and_every_picture_that_is_shown_is_there():
    shown = {name for text in PAGES.values() for name in re.findall(r"!\[[^\]]+\]\(images/([^)]+)\)", text)}
    there = {file.name for file in (docs_folder() / "images").iterdir()}
    readme = docs_folder().parent / "README.md"
    shown |= set(re.findall(r"\(docs/images/([^)]+)\)", readme.read_text("utf-8")))
    assert shown == there


def test_the_window_of_help_shows_no_markup(qtbot, window):
    browser = HelpBrowser(docs_folder(), window.appearance)
    qtbot.addWidget(browser)
    for page in load_pages():
        browser.show_page(page)
        code = {line.strip() for block in _BLOCK.finditer(page.text) for line in (block[1] or block[2]).splitlines()}
        lines = browser.document().toPlainText().splitlines()
        prose = "\n".join(line for line in lines if line.strip() not in code)
        for mark in ("](", "```", "<!--", "<a id", "{toctree}", ":::", "| ---", "\n#"):
            assert mark not in prose, f"{mark} is shown on {page.file}"


@pytest.mark.parametrize("name", reference_pages.PAGES)
def test_a_page_of_reference_says_what_it_describes(name):
    written = (reference_pages.DOCS / name).read_text("utf-8")
    assert written == reference_pages.text_of(name), f"out of date: {reference_pages.COMMAND}"


def test_the_page_about_other_fields_names_the_columns_of_the_library():
    library = resources_folder() / "library" / "b2b-marketing"
    rows = dict(re.findall(r"^\| `(\w+\.csv)` \|[^|]*\|([^|]*)\|$", PAGES["another-field.md"], re.MULTILINE))
    for file in library.glob("*.csv"):
        assert re.findall(r"`(\w+)`", rows[file.name]) == file.read_text("utf-8").splitlines()[0].split(",")


def test_the_starter_table_of_the_page_about_other_fields_is_read(tmp_path):
    (table,) = (block[1] for block in _BLOCK.finditer(PAGES["another-field.md"]) if "structure;" in (block[1] or ""))
    file, model = tmp_path / "finance.csv", tmp_path / "finance.opmodel"
    file.write_text(table, "utf-8")
    assert main(["import", str(file), "-o", str(model)]) == 0
    names = {function.name for function in read_file(model).model.functions.values()}
    assert names == {"Month-end close", "Payroll", "Budget & forecast"}
