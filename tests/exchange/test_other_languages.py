"""What is told about a table that comes in can be said in other languages; the words that it is read by cannot."""

import re

import pytest

from planner.exchange.grids.read import read_tables
from planner.exchange.incoming import understood_as
from planner.exchange.matrix.matrix import Matrix
from planner.exchange.table.error import TableError
from planner.exchange.table.reading import read_table
from tests.brackets import brackets, left_in_english

HEADER = "structure,function,owner,ownership"
COLUMNS = (*HEADER.split(","), "share", "critical", "review_point", "affects", "renewal", "placement", "backup", "area")
QUOTED = re.compile(r'"[^"]*"|t\.csv|[a-z]+_[a-z_]+')

REFUSED = {
    "empty": b"",
    "binary": b"a\0b",
    "another encoding": b"structure,function\n\xff\xfe\xfa",
    "no rows": f"{HEADER}\n".encode(),
    "no structure": b"function,owner\nSEO,Head\n",
    "nothing named": b"structure,share\nToday,1\n",
    "a column twice": b"structure,function,function\nToday,SEO,SEO\n",
    "an open quote": b'structure,function\nToday,"SEO\n',
    "an archive": b"PK\x03\x04",
    "bad cells": (
        f"{HEADER},share,critical,affects,renewal,area\n"
        "Today,SEO,Head,boss,2,perhaps,moon,soon,A\n"
        "Today,SEO,Head,decision,0.5,,,,A\n"
        "Today,SEO,,,,,,,B\n"
        "Today,,,,,,,,\n"
        ",SEO,Head,decision,,,,,,more\n"
    ).encode(),
}


def left(text: str) -> str:
    """The words of a text past the translator, without names, quoted cells and the words of the format."""
    words = left_in_english(QUOTED.sub(" ", text)).split()
    return " ".join(word for word in words if word not in {*COLUMNS, *KNOWN})


KNOWN = {
    *("decision", "execution", "input", "review", "before", "after", "tracking", "budget", "strategy"),
    *("cp", "utf", "csv", "unexpected", "end", "of", "data"),
}
"""Words of the format, and of Python about a quote that does not end."""


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_a_table_is_refused_in_the_words_of_the_translator(data: bytes) -> None:
    with brackets(), pytest.raises(TableError) as caught:
        read_table(data, "t.csv")
    assert "⟦" in str(caught.value)
    assert left(str(caught.value)) == ""


def test_what_is_left_out_of_a_table_is_told_in_the_words_of_the_translator() -> None:
    with brackets():
        found = read_table(b"structure,function,colour,functions\nToday,SEO,red,x\nToday,Ads\n", "t.csv")
    assert len(found.notes) == 3
    assert [left(note) for note in found.notes] == ["", "", ""]
    assert [record.name for record in found.model.functions.values()] == ["SEO", "Ads"]


def test_a_matrix_is_told_in_the_words_of_the_translator() -> None:
    table = "Function,Head,Agency,Writer\nSEO,A,R,Q\nAds,A,,R\nPR,,,\nBlog,A,R,C\nSEO,A,R,C\nEvents,A,R,I\n"
    with brackets():
        found = understood_as(read_tables(table.encode(), "t.csv"))
        assert isinstance(found, Matrix)
        unread = [str(cell) for cell in found.unread]
    assert found.notes
    assert [left(note) for note in found.notes] == [""] * len(found.notes)
    assert found.because.startswith("⟦")
    assert [left(words) for words in unread] == [""]


def test_a_file_without_a_table_is_refused_in_the_words_of_the_translator() -> None:
    with brackets(), pytest.raises(TableError) as caught:
        understood_as(read_tables(b"a,b,c\nd,e,f\ng,h,i\n", "t.csv"))
    assert left(str(caught.value)) == ""
