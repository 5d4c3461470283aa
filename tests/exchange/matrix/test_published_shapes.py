"""Shapes in which responsibility matrices are published: each read without retyping, and nothing beside them."""

import pytest

from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.scheme import Meaning
from planner.exchange.table.error import TableError
from tests.exchange.matrix.read_matrix import areas, held, read

TWO = {"Press kit": "Lead D, Writer E", "Web page": "Writer DE"}

SHAPES = {
    "a decision as what is decided, in columns of names": (
        "| Decision | Driver | Approver | Contributors | Informed |\n|---|---|---|---|---|\n"
        "| Prices | Analyst | Head of sales | Finance, Legal if terms change | Team |\n"
        "| Logo | Designer | Founder | Sales & marketing | team |\n",
        {
            "Prices": "Analyst E, Head of sales D, Finance I, Legal I [if terms change], ~Team",
            "Logo": "Designer E, Founder D, Sales & marketing I, ~Team",
        },
    ),
    "RAPID in columns of names": (
        "| Decision | Recommend | Agree | Perform | Input | Decide |\n|---|---|---|---|---|---|\n"
        "| Budget | Analyst | CFO | Writer | Sales | Founder |\n",
        {"Budget": "Analyst I, CFO R, Writer E, Sales I, Founder D"},
    ),
    "two ownerships in one column of names": (
        "| Workstream | Accountable | Responsible | Consulted / informed |\n|---|---|---|---|\n"
        "| Launch | Lead | Writer | Sales |\n",
        {"Launch": "Lead D, Writer E, Sales I, ~Sales"},
    ),
    "as many words as columns in the first row of a Markdown table": (
        "| Function | Founder | Lead | Writer | Sales |\n|---|---|---|---|---|\n"
        "| Press kit | Accountable | Responsible | Consulted | Informed |\n"
        "| Web page | Informed | Accountable | Responsible | Consulted |\n",
        {
            "Press kit": "Founder D, Lead E, Writer I, ~Sales",
            "Web page": "Lead D, Writer E, Sales I, ~Founder",
        },
    ),
    "a table of letters and their meanings above": (
        "## Letters\n\n| Letter | Role | Description |\n|---|---|---|\n| D | Decide | Has the last word |\n"
        "| A | Agree | Must be asked |\n| P | Perform | Does the work |\n| R | Recommend | Proposes |\n\n## Matrix\n\n"
        "| Stage | Lead | Writer |\n|---|---|---|\n| Press kit | D | P |\n| Web page | - | D/P |\n",
        TWO,
    ),
    "codes in the first column, and no heading above the names": (
        "| RASCI matrix | | Lead | Writer |\n|---|---|---|---|\n"
        "| P1 | Press kit | A | R |\n| P2 | Web page | | R/A |\n",
        TWO,
    ),
    "everything in bold, and section rows with one cell": (
        "| **Task** | **Lead** | **Writer** |\n|---|---|---|\n| **Spring** |\n| **Press kit** | **A** | **R** |\n"
        "| **Autumn** |\n| **Web page** | — | **R/A** |\n",
        TWO,
    ),
    "signs around the letters": (
        "| Task | Lead | Writer |\n|---|---|---|\n| Press kit | \U0001f534 A | \U0001f7e2 R |\n"
        "| Web page |  | A/R \u2b50 |\n",
        TWO,
    ),
    "a drawn table": (
        "+-----------+------+--------+\n| Task      | Lead | Writer |\n+===========+======+========+\n"
        "| Press kit | A    | R      |\n+-----------+------+--------+\n| Web page  |      | A/R    |\n+---+---+---+\n",
        TWO,
    ),
    "a table of a wiki": ("h2. RACI\n||Task||Lead||Writer||\n|Press kit|A|R|\n|Web page| |A/R|\n", TWO),
    "a table of MediaWiki": (
        '{| class="wikitable"\n|+ Who does what\n! Task !! Lead !! Writer\n|-\n| Press kit || A || style="x" | R\n'
        "|-\n| Web page\n| -\n| A/R\n|}\nR = Responsible, A = Accountable\n",
        TWO,
    ),
    "a page turned into text, one cell a line": (
        "RACI\n| Task |\nLead |\nWriter |\n| Press kit |\nA |\nR |\n| Web page |\n- |\nA/R |\n",
        TWO,
    ),
    "columns held apart by blanks": (
        "Who does what\n\nTask        Lead   Writer\nPress kit   A      R\nWeb page           A/R\nPrices      R/A\n",
        {**TWO, "Prices": "Lead DE"},
    ),
    "a page turned into text, with one blank between the cells": (
        "Lead Writer Legal\npress kit A R -\nweb page - A/R C\nprices and terms R/A - C\n\nLegal - who checks\n",
        {
            "press kit": "Lead D, Writer E",
            "web page": "Writer DE, Legal I",
            "prices and terms": "Lead DE, Legal I",
        },
    ),
}


@pytest.mark.parametrize(("text", "expected"), SHAPES.values(), ids=SHAPES)
def test_a_published_matrix_is_read_as_it_is(text, expected):
    matrix = read(text, "team.md")
    assert held(matrix) == expected
    assert matrix.unread == ()


def test_a_heading_that_names_the_scheme_still_names_an_area():
    one = "| Task | Lead | Writer |\n|---|---|---|\n| Press kit | A | R |\n"
    text = f"# Stage 1 — Plan — RACI\n{one}\n# RACI matrix for the launch\n{one.replace('Press kit', 'Web page')}"
    assert areas(read(text)) == {"Press kit": "Stage 1 — Plan", "Web page": "the launch"}


def test_what_is_said_behind_the_owners_is_no_area():
    matrix = read("Event,Lead,Writer,Phase 1 risk\nPress kit,A,R,high\nWeb page,I,A,low\n")
    assert set(areas(matrix).values()) == {""}
    assert [(beside.heading, beside.use) for beside in matrix.beside] == [("Phase 1 risk", Use.LEFT_OUT)]


def test_a_numbered_section_is_named_by_its_words_and_footnotes_are_left_out():
    matrix = read(
        "No.,Task,Lead\u00b9,Writer\n1,Planning,,\n1.1,Brief*,A,R\n1.2,Budget,R/A,C\n2,Running,,\n2.1,Ads,A,R\n"
    )
    assert areas(matrix) == {"Brief": "Planning", "Budget": "Planning", "Ads": "Running"}
    assert [owner.name for owner in matrix.owners] == ["Lead", "Writer"]
    assert held(matrix)["Brief"] == "Lead D, Writer E"


def test_ticks_below_ownerships_name_nobody():
    with pytest.raises(TableError, match="no responsibility matrix"):
        read("Task,Responsible,Accountable,Informed\nBrief,x,,x\nBudget,,x,\n")


def test_owners_with_the_same_heading_are_told_apart_or_refused():
    table = "Task,Manager,Writer,Manager\nBrief,A,R,\nAds,,R,A\n"
    assert held(read(",Marketing,,Sales\n" + table)) == {
        "Brief": "Manager (Marketing) D, Writer E",
        "Ads": "Writer E, Manager (Sales) D",
    }
    with pytest.raises(TableError, match=r'several columns "Manager" \(row 1\)'):
        read(table)


def test_two_header_rows_and_a_section_across_a_page_are_read():
    matrix = read(
        "<html><table><tr><th rowspan=2>Task</th><th colspan=2>Marketing</th><th>Other</th></tr>"
        "<tr><th>CMO</th><th>Writer</th><th>Legal</th></tr><tr><td>Blog</td><td>A</td><td>R</td><td>C</td></tr>"
        "<tr><td colspan=4><b>Paid</b></td></tr><tr><td>Ads</td><td>A</td><td>R</td><td>&nbsp;</td></tr></table>"
    )
    assert held(matrix) == {"Blog": "CMO D, Writer E, Legal I", "Ads": "CMO D, Writer E"}
    assert areas(matrix) == {"Blog": "", "Ads": "Paid"}


TICKS = "Task,Lead,Writer\nPress kit,x,\nWeb page,,X\n"


def test_what_a_sign_means_may_be_said():
    with pytest.raises(TableError, match="no responsibility matrix"):
        read(TICKS)
    matrix = read(TICKS, letters={"X": Meaning.EXECUTION})
    assert held(matrix) == {"Press kit": "Lead E", "Web page": "Writer E"}
    assert matrix.letters == {"X": Meaning.EXECUTION}


def test_another_meaning_of_a_letter_and_none_at_all_may_be_said():
    table = "Task,Lead,Writer,Legal\nPress kit,A,R,C\nWeb page,G,R,C\n"
    assert read(table).letters == {"C": Meaning.INPUT, "R": Meaning.EXECUTION, "A": Meaning.DECISION, "G": None}
    matrix = read(table, letters={"C": Meaning.REVIEW, "G": Meaning.DECISION, "R": None})
    assert held(matrix) == {"Press kit": "Lead D, Legal R", "Web page": "Lead D, Legal R"}
    assert [(cell.row, cell.column, cell.place) for cell in matrix.unread] == [(2, "Writer", 2), (3, "Writer", 2)]


def test_what_a_column_is_for_may_be_said():
    table = "Topic,Squad,Lead,Writer,Remarks\nPress kit,Brand,A,R,soon\nWeb page,Web,A,R,\n"
    found = read(table)
    assert found.tables[0].uses[0] is Use.FUNCTION
    matrix = read(table, uses={"Squad": Use.AREA, "Writer": Use.LEFT_OUT, "Remarks": Use.DESCRIPTION})
    assert areas(matrix) == {"Press kit": "Brand", "Web page": "Web"}
    assert held(matrix) == {"Press kit": "Lead D", "Web page": "Lead D"}
    assert matrix.functions["Press kit"].description == "soon"
    assert dict(matrix.tables[0].uses) == {
        0: Use.FUNCTION,
        1: Use.AREA,
        2: Use.OWNER,
        3: Use.LEFT_OUT,
        4: Use.DESCRIPTION,
    }
    assert list(read(table, uses={"Squad": Use.FUNCTION}).functions) == ["Brand", "Web"]
