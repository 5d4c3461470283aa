"""What people decide about a matrix, what cannot be read of it, and what is told."""

import pytest

from planner.exchange.matrix.matrix import Shape
from planner.exchange.matrix.scheme import SCHEMES
from planner.exchange.table.cells import guarded
from planner.exchange.table.error import TableError
from tests.exchange.matrix.read_matrix import held, kinds, read

ODD = "Task,Lead,Writer,Sales\nPricing,A,x,C\nBlog,A,R,see mail\nEvents,A,R,?\n"


def test_cells_that_fit_no_scheme_are_told_by_row_and_column():
    matrix = read(ODD)
    assert [(cell.row, cell.column, cell.text) for cell in matrix.unread] == [
        (2, "Writer", "x"),
        (3, "Sales", "see mail"),
        (4, "Sales", "?"),
    ]
    assert str(matrix.unread[0]) == 'row 2, column "Writer": "x" could not be read'
    assert held(matrix) == {"Pricing": "Lead D, Sales I", "Blog": "Lead D, Writer E", "Events": "Lead D, Writer E"}


def test_letters_under_no_heading_are_told():
    matrix = read("Task,Lead,,Writer\nPricing,A,C,R\nBlog,A,,R\n")
    assert [(cell.row, cell.column, cell.text) for cell in matrix.unread] == [(2, "3", "C")]


def test_cells_of_a_table_that_is_turned_are_told_by_their_own_row():
    matrix = read("Role,Pricing,Blog\nHead of sales,A,x\nWriter,R,R\nSales manager,C,\n")
    assert matrix.shape is Shape.OWNERS_DOWN
    assert [(cell.row, cell.column) for cell in matrix.unread] == [(2, "Blog")]


def test_a_scheme_that_is_named_wins():
    text = "Task,Lead,Writer\nPricing,A,I\nBlog,R,I\n"
    assert held(read(text)) == {"Pricing": "Lead D, ~Writer", "Blog": "Lead E, ~Writer"}
    rapid = read(text, scheme=SCHEMES["RAPID"])
    assert held(rapid) == {"Pricing": "Lead R, Writer I", "Blog": "Lead I, Writer I"}
    assert rapid.because == "it was named"


@pytest.mark.parametrize(
    ("first", "scheme", "why"),
    [
        ("", "RACI", "it is the first that knows all letters"),
        ("Our DACI\n", "DACI", "its title, its heading or its file is named DACI"),
        ('"A = Approver, C = Contributor, D = Driver"\n', "DACI", "its legend says what the letters mean"),
    ],
)
def test_what_settles_the_scheme_is_told(first, scheme, why):
    matrix = read(f"{first}Task,Lead,Writer\nPricing,A,C\nBlog,C,A\n")
    assert (matrix.scheme.name, matrix.because) == (scheme, why)


def test_a_legend_wins_over_the_letters():
    text = 'Task,Lead,Writer\nPricing,R,D\nBlog,R,E\n\nKey:,\n"R = Reviews, D = Decides, E = Executes",,\n'
    assert held(read(text)) == {"Pricing": "Lead R, Writer D", "Blog": "Lead R, Writer E"}


def test_a_legend_may_have_letters_of_its_own():
    text = 'Task,Lead,Writer\nPricing,L,H\nBlog,H,L\n\n"L = Leads, H = Helps",,\n'
    matrix = read(text)
    assert held(matrix) == {"Pricing": "Lead E, Writer I", "Blog": "Lead I, Writer E"}
    assert matrix.scheme.name == "its own"


def test_columns_can_be_left_out():
    text = "Task,Description,Lead,Writer\nPricing,What it costs,A,R\n"
    matrix = read(text, left_out=frozenset({"Writer", "Description"}))
    assert held(matrix) == {"Pricing": "Lead D"}
    assert matrix.functions["Pricing"].description == ""
    assert {beside.heading: beside.use.value for beside in matrix.beside} == {
        "Description": "left out",
        "Writer": "left out",
    }


def test_a_shape_that_is_named_wins():
    text = "Role,Design,Build\nLead,A,A\nWriter,R,C\n"
    assert read(text).shape is Shape.OWNERS_DOWN
    across = read(text, shape=Shape.OWNERS_ACROSS)
    assert held(across) == {"Lead": "Design D, Build D", "Writer": "Design E, Build I"}


def test_a_function_that_stands_twice_is_one():
    matrix = read("Task,Lead,Writer\nPricing,A,\nBlog,A,R\nPricing,,R\n")
    assert held(matrix) == {"Pricing": "Lead D, Writer E", "Blog": "Lead D, Writer E"}
    assert matrix.notes == ('m.csv: In several rows, and taken as one function each: "Pricing".',)


def test_a_function_of_one_name_in_another_area_is_another():
    matrix = read("Task,Lead,Writer\nPlan,,\nReview,A,R\nBuild,,\nReview,R,A\n")
    assert held(matrix) == {"Review": "Lead D, Writer E", "Review (Build)": "Lead E, Writer D"}


def test_a_name_that_nothing_follows_is_a_function_that_nobody_holds():
    matrix = read("Task,Lead,Writer\nBlog,A,R\nData quality,,\n\nTotals,1,1\n")
    assert held(matrix)["Data quality"] == ""
    assert 'm.csv: Without any letter, and taken for functions that nobody holds: "Data quality".' in matrix.notes


def test_dashes_make_a_function_that_nobody_holds():
    assert held(read("Task,Lead,Writer\nBlog,A,R\nData quality,-,-\nAds,A,C\n"))["Data quality"] == ""


def test_what_stands_behind_the_table_is_no_function():
    matrix = read("Task,Lead,Writer\nBlog,A,R\nAds,A,R\n\nDrafted at the offsite,,\nOpen questions,,\n")
    assert list(matrix.functions) == ["Blog", "Ads"]


def test_kinds_follow_names_and_what_stands_above_them():
    text = ",Marketing,,External,\nTask,Lead,Sales,Copy bureau,Media agency\nBlog,A,C,R,\nAds,A,I,,R\n"
    assert kinds(read(text)) == {
        "Lead": "role",
        "Sales": "department",
        "Copy bureau": "partner",
        "Media agency": "partner",
    }


@pytest.mark.parametrize(
    "text",
    [
        "a,b\nc,d\n",
        "Task,Priority\nPricing,A\nBlog,C\n",
        "Stakeholder,R,A,C,I\nLead,R,A,,\nWriter,R,,C,\n",
        "Name,Mail,Phone\nLead,a@example.com,1\n",
        "R,A,C\nA,R,C\n",
        "| Term | Means |\n|--|--|\n| R | Responsible |\n| A | Accountable |\n",
        "Task,Lead,Writer\nPricing,,\nBlog,,\n",
    ],
)
def test_what_is_no_matrix_is_refused(text):
    with pytest.raises(TableError, match="no responsibility matrix"):
        read(text)


def test_names_keep_their_text_whatever_it_is():
    names = ["<img src=x>", "=1+1", "&amp;", "漢字", "R&D", "a;b", "\u202eabc"]
    cells = [guarded(name) for name in names]
    rows = "".join(f'"{cell}",A,R\n' for cell in cells)
    assert list(read(f"Task,Lead,Writer\n{rows}").functions) == names


def test_a_name_that_may_not_stand_in_a_model_is_refused():
    with pytest.raises(TableError) as caught:
        read(f"Task,Lead,Writer\nBlog,A,R\n{'x' * 20_000},A,R\n")
    assert [(cell.row, cell.column) for cell in caught.value.cells] == [(3, "function")]
