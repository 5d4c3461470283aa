"""Tables in texts: which sign stands between cells, encodings, Markdown and HTML."""

import pytest

from planner.exchange.grids.read import read_tables, read_text
from planner.exchange.table.error import TableError


def cells(text: str | bytes, **options) -> list[list[list[str]]]:
    data = text.encode() if isinstance(text, str) else text
    return [[row for _, row in grid.rows] for grid in read_tables(data, "t", **options).grids]


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_the_sign_between_cells_is_found(between):
    rows = [["Task", "Lead", "Writer"], ["Ads", "A", "R"], ["Blog; mail, web", "", "R"]]
    text = "\n".join(between.join(f'"{cell}"' for cell in row) for row in rows)
    assert cells(text) == [rows]


def test_title_rows_and_lists_in_cells_do_not_hide_the_sign():
    text = "Our plan, this year\n\nTask;Lead;Writer\nAds;A,R;C\nBlog;A,R;C,I\n"
    assert cells(text)[0][1:] == [["Task", "Lead", "Writer"], ["Ads", "A,R", "C"], ["Blog", "A,R", "C,I"]]


def test_rows_keep_their_numbers_and_empty_ones_are_left_out():
    (grid,) = read_text("a,b\n\n,,\nc,d\n", "t").grids
    assert [number for number, _ in grid.rows] == [1, 4]


@pytest.mark.parametrize(("encoding", "told"), [("utf-8-sig", None), ("utf-16", None), ("cp1252", "cp1252")])
def test_encodings(encoding, told):
    assert cells("Prüfung,b\n".encode(encoding), encoding=told) == [[["Prüfung", "b"]]]


def test_another_encoding_is_told():
    with pytest.raises(TableError, match="--encoding"):
        cells("Prüfung,b\n".encode("cp1252"))


@pytest.mark.parametrize("data", [b"", b"  \n", b"<table></table>", b"\0\1\2", b'a,"b\n'])
def test_what_holds_no_table_is_refused(data):
    with pytest.raises(TableError):
        cells(data)


def test_text_without_a_table_in_markdown_has_one_column():
    assert cells("Just\nlines\n") == [[["Just"], ["lines"]]]


def test_tables_of_markdown_stand_under_their_headings():
    text = "# One\nbefore\n|a|b|\n|-|:-:|\n|1|2|\n\n## Two ##\nc | d\n--|--\n3 | 4\nbehind\n"
    tables = read_text(text, "t")
    assert [(grid.heading, [number for number, _ in grid.rows]) for grid in tables.grids] == [
        ("One", [3, 5]),
        ("Two", [8, 10]),
    ]
    assert [row for _, row in tables.grids[1].rows] == [["c", "d"], ["3", "4"]]
    assert tables.prose == ("# One", "before", "## Two ##", "behind")


def test_marks_of_markdown_are_taken_off_and_text_is_kept():
    text = "| a | b |\n|--|--|\n| x \\| y | [Lead](mailto:a) |\n| A<br>R | &lt;b&gt; <b>bold</b> \\*star\\* |\n"
    assert cells(text)[0][1:] == [["x | y", "Lead"], ["A\nR", "<b> bold *star*"]]


def test_tables_in_code_are_text():
    assert len(cells("```\n|a|b|\n|-|-|\n```\n\n|c|d|\n|-|-|\n|1|2|\n")) == 1


def test_cells_of_html_reach_across_rows_and_columns():
    text = (
        "<table><tr><th colspan=2>Head<th rowspan='2'>Side\n"
        "<tr><td>1<td>2\n<tr><td rowspan=2>3<td>4<td>5</tr>\n<tr><td>6</table>\n"
    )
    (grid,) = read_text(text, "t").grids
    assert [row for _, row in grid.rows] == [
        ["Head", "Head", "Side"],
        ["1", "2", "Side"],
        ["3", "4", "5"],
        ["3", "6"],
    ]
    assert len(grid.spread) == 3


def test_html_that_spans_the_world_is_refused_or_cut():
    text = "<table>" + '<tr><td colspan="99999999" rowspan="99999">x</td></tr>\n' * 3_000 + "</table>"
    with pytest.raises(TableError):
        read_text(text, "t")


@pytest.mark.parametrize(
    "text",
    [",".join("x" * 1_200) + "\n", "a,b\n" * 600_000, "|" + "a|" * 600_000 + "\n|-|-|\n"],
    ids=["wide", "long", "pipes"],
)
def test_tables_that_are_too_large_are_refused(text):
    with pytest.raises(TableError, match=r"too many cells|columns"):
        read_text(text, "t")
