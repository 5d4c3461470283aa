"""Texts other than CSV and Markdown, and what they may not do to the reader."""

from time import perf_counter

import pytest

from planner.exchange.grids.read import read_text
from planner.exchange.table.error import TableError

PAGE = """<!DOCTYPE html><html><head><title>x</title><style>td { color: red } | a | b |</style></head><body>
<h2>Content <b>RACI</b></h2><p>R = Responsible<br>A = Accountable</p><table border=1><tbody><tr><th>Task</th>
<th colspan="2">Team</th></tr><tr><td>Blog</td><td><p>A</p></td><td>R</td></tr></tbody></table><h2>Demand</h2>
<div><table><tr><td>Task</td><td>Lead</td></tr><tr><td>Ads &amp; more</td><td>A</td></tr></table></div></body></html>"""


def cells(grid):
    return [[" ".join(cell.split()) for cell in row] for _, row in grid.rows]


def test_the_tables_of_a_page_are_read_with_their_headings():
    tables = read_text(PAGE, "page.html")
    assert [grid.heading for grid in tables.grids] == ["Content RACI", "Demand"]
    assert cells(tables.grids[0]) == [["Task", "Team", "Team"], ["Blog", "A", "R"]]
    assert cells(tables.grids[1]) == [["Task", "Lead"], ["Ads & more", "A"]]
    assert {"R = Responsible", "A = Accountable"} <= set(tables.prose)


def test_columns_held_apart_by_blanks_keep_their_empty_cells():
    tables = read_text("Task       Lead  Writer\nPress kit  A     R\nWeb page         R\n", "a.txt")
    assert cells(tables.grids[0]) == [["Task", "Lead", "Writer"], ["Press kit", "A", "R"], ["Web page", "", "R"]]


def test_lists_with_commas_stay_what_they_are():
    tables = read_text("Task,Lead\nPress  kit,A\nWeb   page,R\n", "a.csv")
    assert cells(tables.grids[0])[1] == ["Press kit", "A"]


@pytest.mark.parametrize(
    "text",
    [
        "<style " * 100_000 + "<table><tr><td>a</td></tr></table>",
        "<html>" + "<table>" * 50_000,
        "a  b  " * 200_000 + "\n" + "c  d  " * 200_000 + "\ne  f  g\n",
        "| " * 300_000 + "\n|-\n| a |",
        "-" * 500_000 + "|\n" + "+" * 500_000 + "|",
        "R A C I " * 100_000,
        " if when" * 100_000 + "\t\n" * 5,
    ],
    ids=["styles", "nested", "wide", "bars", "drawn", "signs", "words"],
)
def test_no_text_takes_long(text):
    start = perf_counter()
    try:
        read_text(text, "text")
    except TableError as error:
        assert str(error).startswith("text ")  # noqa: PT017 - either is fine
    assert perf_counter() - start < 60  # seconds; a slow reader would take hours
