"""What a table is written like, and what is told when it cannot hold something."""

import csv
import io

from planner.exchange.table_columns import COLUMNS
from planner.exchange.table_in import read_table
from planner.exchange.table_out import write_table
from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Function, Owner, Placement, Seat, Structure


def rows_of(model: OperatingModel) -> list[dict[str, str]]:
    filled = csv.DictReader(io.StringIO(write_table(model).data.decode(), newline=""))
    return [{name: cell for name, cell in row.items() if cell} for row in filled]


def model_of(**changes) -> OperatingModel:
    parts = {
        "functions": {"f_1": Function(name="Pricing", rank="i")},
        "owners": {"o_1": Owner(name="Head")},
        "structures": {
            "s_1": Structure(
                name="Today",
                rank="i",
                functions={"f_1": Placement()},
                owners={"o_1": Seat(rank="i")},
                assignments={"f_1": {"o_1": {"decision": Assignment()}}},
            )
        },
    }
    return OperatingModel(**{**parts, **changes})


def test_the_header_has_every_column_and_defaults_are_not_written():
    written = write_table(model_of())
    assert written.data.decode().splitlines()[0] == ",".join(column.name for column in COLUMNS)
    assert written.notes == ()
    assert rows_of(model_of()) == [
        {"structure": "Today", "owner": "Head"},
        {"structure": "Today", "function": "Pricing", "owner": "Head", "ownership": "decision"},
    ]


def test_what_is_about_a_function_or_an_owner_stands_once():
    table = (
        b"structure,function,owner,ownership,area,effort,owner_kind,people\n"
        b"A,F,P,execution,X,0.2,partner,2\nA,F,Q,decision,X,0.2,,\nB,F,P,execution,X,0.4,partner,3\n"
    )
    rows = rows_of(read_table(table, "t.csv").model)
    assert [row.get("area") for row in rows] == [None, None, None, "X", None, None]
    assert [row.get("effort") for row in rows] == [None, None, None, "0.2", None, "0.4"]
    assert [row.get("owner_kind") for row in rows] == ["partner", None, None, None, None, None]
    assert [row.get("people") for row in rows] == ["2", None, "3", None, None, None]


def test_functions_keep_their_order_across_structures():
    table = b"structure,function,owner\nA,,O\nB,,O\nA,f1,\nB,f2,\nA,f3,\nB,f1,\n"
    model = read_table(table, "t.csv").model
    again = read_table(write_table(model).data, "t.csv").model
    assert [again.functions[key].name for key in again.function_order()] == ["f1", "f2", "f3"]


def test_equal_names_get_a_number_and_are_told():
    functions = {f"f_{n}": Function(name=name, rank=f"{n}") for n, name in enumerate(["A", "A (2)", "A", "A "], 1)}
    structure = Structure(name="Today", functions={key: Placement() for key in functions})
    written = write_table(OperatingModel(functions=functions, structures={"s_1": structure}))
    assert [row["function"] for row in csv.DictReader(io.StringIO(written.data.decode()))] == [
        "A",
        "A (2)",
        "A (3)",
        "A (4)",
    ]
    assert written.notes == (
        'The function "A" is written as "A (3)", since another function has that name.',
        'The function "A " is written as "A (4)", since another function has that name.',
    )


def test_equal_names_of_different_kinds_are_no_clash():
    model = model_of(owners={"o_1": Owner(name="Pricing")})
    assert write_table(model).notes == ()


def test_a_record_without_a_name_gets_one():
    written = write_table(model_of(owners={"o_1": Owner(name=" ")}))
    assert "Unnamed owner" in written.data.decode()
    assert "Unnamed owner" in written.notes[0]


def test_formula_like_text_is_guarded():
    model = model_of(functions={"f_1": Function(name="=1+1", note="@home", description="-", metric="'=x")})
    row = rows_of(model)[1]
    assert (row["function"], row["note"], row["description"], row["metric"]) == ("'=1+1", "'@home", "'-", "''=x")


def test_what_a_table_cannot_hold_is_named():
    structure = model_of().structures["s_1"]
    model = model_of(
        title="Northwind",
        areas={"a_1": Area(name="Empty")},
        functions={"f_1": Function(name="Pricing"), "f_2": Function(name="Events")},
        structures={
            "s_1": structure.model_copy(update={"baseline": True}),
            "s_2": Structure(name="Later", after="s_1"),
        },
    )
    extra = {
        "goals": {"g_1": {"name": "Growth"}},
        "tools": {},
        "decisions": {"d_1": {}, "d_2": {}},
    }
    model = OperatingModel.model_validate({**dict(model), **extra})
    (note,) = write_table(model).notes
    assert note == (
        'Left out, because a table cannot hold it: the title "Northwind", which structure 1 of them comes after, '
        'which structure is the baseline, the empty structure "Later", 1 function in no structure, '
        "1 area without a function, 2 decisions, 1 goal."
    )


def test_handoffs_and_cadences_of_structures_are_counted_together():
    place = dict(model_of().structures["s_1"])
    structure = Structure.model_validate({**place, "handoffs": {"h_1": {}, "h_2": {}}, "cadences": {"c_1": {}}})
    (note,) = write_table(model_of(structures={"s_1": structure})).notes
    assert "1 cadence, 2 handoffs" in note


def test_values_that_no_cell_can_say_are_left_out_and_told():
    model = model_of(
        functions={"f_1": Function(name="Pricing", process_level="ritual", affects=frozenset({"budget", "mood"}))},
        structures={
            "s_1": Structure(
                name="Today",
                functions={"f_1": Placement(backup="o_9")},
                owners={"o_1": Seat()},
                assignments={"f_1": {"o_1": {"decision": Assignment(share=0.5), "applause": Assignment()}}},
            )
        },
    )
    written = write_table(model)
    assert rows_of(model)[1]["affects"] == "budget"
    for column in ("affects", "backup", "ownership", "process_level", "share"):
        assert f'1 value of the column "{column}"' in written.notes[0]
    assert read_table(written.data, "t.csv").notes == ()


def test_a_model_with_nothing_in_it_gives_the_header_alone():
    written = write_table(OperatingModel())
    assert written.data.decode().count("\n") == 1
    assert written.notes == ()
