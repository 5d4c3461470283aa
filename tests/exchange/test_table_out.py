"""What a table is written like, and what is told when it cannot hold something."""

import csv
import io
import json
from datetime import date

from planner.exchange.table.columns import COLUMNS
from planner.exchange.table.reading import read_table
from planner.exchange.table.writing import write_table
from planner.model.agreements import (
    Acceptance,
    Checkpoint,
    Decision,
    Goal,
    PlanNotes,
    RuleSettings,
    Settings,
    StepNote,
    Tool,
)
from planner.model.operating_model import OperatingModel
from planner.model.records import (
    Area,
    Assignment,
    Cadence,
    Function,
    Handoff,
    Layout,
    Owner,
    Placement,
    Seat,
    Spot,
    Structure,
)
from planner.storage.read import parse


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


def test_the_columns_are_those_that_the_description_of_the_table_names():
    assert " ".join(column.name for column in COLUMNS) == (
        "structure function owner ownership boundary share "
        "area description note ownership_line affects process_level required_inputs review_point metric_kind metric "
        "usual_sourcing critical input_from "
        "status reason until effort backup undecided "
        "owner_kind partner_kind commercial_model cost may_decide renewal owner_note "
        "capacity people holder internal_contact"
    )


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
    (note,) = write_table(model).notes
    assert note == (
        'Left out, because a table cannot hold it: the title "Northwind", which structure 1 of them comes after, '
        'which structure is the baseline, the empty structure "Later", 1 function in no structure, '
        "1 area without a function."
    )


def test_agreements_are_counted():
    handoff, cadence = Handoff(start="f_1", end="o_1"), Cadence(reviews=frozenset({"results"}))
    place = (
        model_of()
        .structures["s_1"]
        .replace(handoffs={"h_1": handoff, "h_2": handoff}, cadences={"c_1": cadence}, trigger="6 people", note="soon")
    )
    other = place.replace(name="Later", rank="r", cadences={}, size_band="6-20")
    model = model_of(
        functions={"f_1": Function(name="Pricing", goals=frozenset({"g_1"}), tools=frozenset({"t_1", "t_2"}))},
        structures={"s_1": place, "s_2": other},
        goals={"g_1": Goal(name="Growth")},
        tools={"t_1": Tool(name="CRM"), "t_2": Tool(name="CMS")},
        decisions={"d_1": Decision(name="Hire"), "d_2": Decision(name="Stay")},
        accepted={"GAP01 s_1 f_1": Acceptance(reason="for now")},
        settings=Settings(rules={"GAP01": RuleSettings(off=True)}),
        checkpoints={"k_1": Checkpoint(name="Before", structure="s_1", state=place)},
        plans={"s_1 s_2": PlanNotes(steps={"hire o_1": StepNote(done=True)})},
        layout=Layout(owners={"o_1": Spot(layer=0, place=0)}),
        next_review=date(2027, 1, 15),
    )
    assert write_table(model).notes == (
        "Left out, because a table cannot hold it: the next review on 2027-01-15, the layout, "
        "the trigger of 2 structures, the size of 1 structure, the note of 2 structures, "
        "1 accepted finding, 1 cadence, 1 checkpoint, 2 decisions, 1 goal, 4 handoffs, 1 plan, 2 tools, "
        "the goals of 1 function, the tools of 1 function, the settings of 1 rule.",
    )


def test_fields_of_later_versions_and_keys_of_other_programs_are_named():
    tree = {
        "format": "opmodel",
        "version": {"major": 1, "minor": 0},
        "dance": {"n_1": {}},
        "settings": {"theme": "dark", "rules": {"x_style": 1}},
        "functions": {"f_1": {"name": "Pricing", "colour": "red"}, "x_order": ["f_1"]},
        "owners": {"o_1": {"name": "Head"}},
        "structures": {
            "s_1": {
                "name": "Today",
                "functions": {"f_1": {}},
                "owners": {"o_1": {}},
                "assignments": {"f_1": {"o_1": {"decision": {}, "x_since": 2024}}},
            }
        },
    }
    assert write_table(parse(json.dumps(tree).encode(), "x").model).notes == (
        'Left out, because a table cannot hold it: the field "colour", the field "dance", the field "theme", '
        'the field "x_order", the field "x_since", the field "x_style".',
    )


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
