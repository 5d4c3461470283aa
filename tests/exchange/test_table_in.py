"""What an assignment table may say, and what is said about one that may not."""

from datetime import date

import pytest

from planner.exchange.table.error import TableError
from planner.exchange.table.reading import read_table
from planner.exchange.table.writing import write_table
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order

HEADER = "structure,function,owner,ownership"


def read(text: str, **options) -> OperatingModel:
    return read_table(text.encode(), "t.csv", **options).model


def refused(text: str | bytes, **options) -> TableError:
    with pytest.raises(TableError) as caught:
        read_table(text.encode() if isinstance(text, str) else text, "t.csv", **options)
    return caught.value


def bad_cells(text: str) -> list[tuple[int, str, str]]:
    return [(cell.row, cell.column, cell.value) for cell in refused(text).cells]


def by_name(records):
    return {record.name: key for key, record in records.items()}


def only_structure(model: OperatingModel):
    (structure,) = model.structures.values()
    return structure


def test_each_row_is_an_assignment():
    model = read(
        f"{HEADER},boundary,share\nToday,Pricing,Head,decision,,\nToday,Pricing,Sales,execution,EMEA only,0.25\n"
    )
    function, owners = by_name(model.functions)["Pricing"], by_name(model.owners)
    held = only_structure(model).assignments[function]
    assert set(held) == set(owners.values())
    assert set(held[owners["Head"]]) == {"decision"}
    assert held[owners["Sales"]]["execution"].boundary == "EMEA only"
    assert held[owners["Sales"]]["execution"].share == 0.25


def test_columns_stand_in_any_order():
    shuffled = read("ownership,owner,area,function,structure\ndecision,Head,Money,Pricing,Today\n")
    straight = read("structure,function,area,owner,ownership\nToday,Pricing,Money,Head,decision\n")
    assert write_table(shuffled).data == write_table(straight).data


def test_an_unknown_column_is_told_and_left_out():
    imported = read_table(b"structure,function,colour,Note\nToday,Pricing,red,x\n", "t.csv")
    assert [*imported.notes] == [
        't.csv: the column "colour" is not known and is left out.',
        't.csv: the column "Note" is not known and is left out (did you mean "note"?).',
    ]
    assert only_structure(imported.model).name == "Today"


def test_a_column_without_a_heading_is_told_only_when_it_holds_something():
    imported = read_table(b"structure,function,,\nToday,Pricing,,x\n", "t.csv")
    assert imported.notes == ("t.csv: column 4 has no heading and is left out.",)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(delimiter):
    text = "structure,function,owner,ownership\nToday,Pricing,Head,decision\n".replace(",", delimiter)
    assert set(by_name(read(text).owners)) == {"Head"}


def test_a_delimiter_inside_quotes_does_not_mislead():
    model = read('"structure";"function";"a,b,c,d"\n"To,day";"Price; and, more";x\n')
    assert only_structure(model).name == "To,day"
    assert set(by_name(model.functions)) == {"Price; and, more"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_by_itself(encoding):
    data = "structure,function\nToday,Prüfung 漢\n".encode(encoding)
    assert set(by_name(read_table(data, "t.csv").model.functions)) == {"Prüfung 漢"}


def test_another_encoding_is_read_when_it_is_named():
    data = "structure,function\nToday,Prüfung\n".encode("cp1252")
    assert "--encoding" in str(refused(data))
    assert set(by_name(read_table(data, "t.csv", "cp1252").model.functions)) == {"Prüfung"}


def test_a_byte_order_mark_wins_over_the_encoding_named():
    data = "structure,function\nToday,Prüfung\n".encode("utf-16")
    assert set(by_name(read_table(data, "t.csv", "cp1252").model.functions)) == {"Prüfung"}


def test_a_row_without_an_owner_puts_the_function_in_with_nobody_on_it():
    structure = only_structure(read(f"{HEADER}\nToday,Pricing,,\n"))
    assert len(structure.functions) == 1
    assert not structure.assignments
    assert not structure.owners


def test_a_row_without_a_function_puts_the_owner_in_with_nothing():
    structure = only_structure(read(f"{HEADER}\nToday,,Head,\n"))
    assert len(structure.owners) == 1
    assert not structure.functions


def test_a_function_is_absent_from_a_structure_whose_rows_do_not_name_it():
    model = read(f"{HEADER}\nToday,Pricing,,\nToday,Events,,\nLater,Pricing,,\n")
    today, later = (model.structures[key] for key in model.structure_order())
    assert set(later.functions) == {by_name(model.functions)["Pricing"]}
    assert len(today.functions) == 2


def test_everything_keeps_the_order_of_its_first_row():
    model = read(
        "structure,function,area,owner,ownership\nB,f2,y,o2,input\nA,f1,x,o1,input\nB,f1,,o3,review\nB,f3,y,o1,input\n"
    )
    assert [model.structures[key].name for key in model.structure_order()] == ["B", "A"]
    assert [model.areas[key].name for key in in_order(model.areas)] == ["y", "x"]
    assert [model.functions[key].name for key in in_order(model.functions)] == ["f2", "f1", "f3"]
    first = model.structures[model.structure_order()[0]]
    assert [model.owners[key].name for key in in_order(first.owners)] == ["o2", "o3", "o1"]


def test_names_are_the_same_once_they_are_trimmed_and_differ_in_case():
    model = read(f"{HEADER}\nToday, Pricing ,Head,decision\n Today,Pricing,head,input\n")
    assert [*by_name(model.structures)] == ["Today"]
    assert [*by_name(model.functions)] == ["Pricing"]
    assert {*by_name(model.owners)} == {"Head", "head"}


def test_every_column_reaches_its_field():
    model = read(
        "structure,function,owner,ownership,area,description,note,ownership_line,affects,process_level,required_inputs,"
        "review_point,metric_kind,metric,usual_sourcing,critical,input_from,status,reason,until,effort,backup,undecided,"
        "owner_kind,partner_kind,commercial_model,cost,may_decide,renewal,owner_note,capacity,people,holder,"
        "internal_contact\n"
        'S,F,O,input,A,D,N,content,"budget tracking",detailed,"goal; ""a; b"" ; goal",before_start,reporting,M,either,'
        "yes,sales;legal,parked,why,2027-03-01,0.30,P,review decision,partner,studio,retainer,9 EUR,yes,2028-02-29,ON,"
        "2,1.5,H,P\n"
        "S,,P,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
    )
    function, owner = model.functions[by_name(model.functions)["F"]], model.owners[by_name(model.owners)["O"]]
    structure, partner = only_structure(model), by_name(model.owners)["P"]
    placement = structure.functions[by_name(model.functions)["F"]]
    seat = structure.owners[by_name(model.owners)["O"]]
    assert model.areas[function.area].name == "A"
    assert (function.description, function.note, function.ownership_line) == ("D", "N", "content")
    assert function.affects == {"budget", "tracking"}
    assert (function.process_level, function.review_point) == ("detailed", "before_start")
    assert function.required_inputs == {"goal", "a; b"}
    assert function.input_from == {"sales", "legal"}
    assert (function.metric_kind, function.metric, function.usual_sourcing) == ("reporting", "M", "either")
    assert function.critical
    assert (placement.status, placement.reason, placement.until) == ("parked", "why", date(2027, 3, 1))
    assert (placement.effort, placement.backup, placement.undecided) == (0.3, partner, {"review", "decision"})
    assert (owner.kind, owner.partner_kind, owner.commercial_model, owner.cost) == (
        "partner",
        "studio",
        "retainer",
        "9 EUR",
    )
    assert (owner.may_decide, owner.renewal, owner.note) == (True, date(2028, 2, 29), "ON")
    assert (seat.capacity, seat.people, seat.holder, seat.internal_contact) == (2, 1.5, "H", partner)


def test_what_is_absent_and_what_is_the_default_are_the_same_model():
    told = read(
        "structure,function,owner,ownership,owner_kind,capacity,people,effort,status\nS,F,O,input,role,1,1,0.1,in_scope\n"
    )
    silent = read("structure,function,owner,ownership\nS,F,O,input\n")
    assert write_table(told).data == write_table(silent).data
    assert only_structure(told).owners[by_name(told.owners)["O"]].capacity is None


def test_formula_like_text_is_read_without_its_guard():
    model = read("structure,function,note\nS,'=SUM(A1),''+x\nS,'quoted',\n")
    assert set(by_name(model.functions)) == {"=SUM(A1)", "'quoted'"}
    assert model.functions[by_name(model.functions)["=SUM(A1)"]].note == "'+x"


def test_ids_are_new_with_every_import_unless_they_are_given():
    text = f"{HEADER}\nS,F,O,input\n"
    assert not read(text).functions.keys() & read(text).functions.keys()

    def id_of(kind: RecordKind, name: str) -> str:
        return f"{kind.value}_{name.lower() * 12}"

    assert read(text, id_of=id_of) == read(text, id_of=id_of)


def test_rows_that_say_nothing_are_passed_over_and_still_counted():
    assert bad_cells(f"\n{HEADER}\n\n,,,\nS,F,O,x\n") == [(5, "ownership", "x")]


def test_short_rows_are_read_and_told():
    imported = read_table(f"{HEADER}\nS,F\nS,,O\n".encode(), "t.csv")
    assert "2 rows have fewer cells than the header (2, 3)" in imported.notes[0]
    assert len(only_structure(imported.model).functions) == 1


def test_a_parked_function_may_carry_assignments():
    structure = only_structure(read("structure,function,owner,ownership,status\nS,F,O,decision,parked\n"))
    assert structure.assignments


# ------------------------------------------------------------------------------------------ refusals


def test_all_bad_cells_are_told_at_once_with_file_row_column_value_and_what_is_allowed():
    error = refused(
        "structure,function,owner,ownership,share,effort,until,critical,affects,owner_kind\n"
        'S,F,O,accountable,2,"0,5",1.3.2027,true,tracking; budget,agency\n'
        "S,G,O,decision,,-1,,,,\n"
    )
    assert [(cell.row, cell.column, cell.value) for cell in error.cells] == [
        (2, "ownership", "accountable"),
        (2, "share", "2"),
        (2, "effort", "0,5"),
        (2, "until", "1.3.2027"),
        (2, "critical", "true"),
        (2, "affects", "tracking; budget"),
        (2, "owner_kind", "agency"),
        (3, "effort", "-1"),
    ]
    lines = str(error).splitlines()
    assert lines[0] == (
        't.csv, row 2, column ownership: "accountable" is not allowed; allowed is decision, execution, input or review.'
    )
    assert "yes or no" in lines[4]
    assert len(lines) == 8


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (",F,O,input,,", [(2, "structure", "")]),
        ("S,,,,,", [(2, "function", "")]),
        ("S,F,O,,,", [(2, "ownership", "")]),
        ("S,F,,input,,", [(2, "ownership", "input")]),
        ("S,,O,input,,", [(2, "ownership", "input")]),
        ("S,F,,,EMEA,", [(2, "boundary", "EMEA")]),
        ("S,F,O,decision,,0.5", [(2, "share", "0.5")]),
        ("S,F,O,execution,,1.01", [(2, "share", "1.01")]),
        ("S,F,O,execution,,nan", [(2, "share", "nan")]),
        ("S,F,O,execution,,1e-3", [(2, "share", "1e-3")]),
        ("S,F,O,execution,,\u0660.\u0665", [(2, "share", "\u0660.\u0665")]),
        ("S,F,O,Decision,,", [(2, "ownership", "Decision")]),
        ("S,F\x07,O,input,,", [(2, "function", "F\x07")]),
        ("S,F,O,input,,,x", [(2, "7", "x")]),
    ],
)
def test_a_row_that_does_not_fit_together_is_refused(row, expected):
    assert bad_cells(f"{HEADER},boundary,share\n{row}\n") == expected


@pytest.mark.parametrize(
    ("column", "row"),
    [("effort", "S,,O,,0.3"), ("area", "S,,O,,Money"), ("capacity", "S,F,,,0.5"), ("owner_note", "S,F,,,x")],
)
def test_a_cell_about_what_its_row_does_not_name_is_refused(column, row):
    assert bad_cells(f"{HEADER},{column}\n{row}\n") == [(2, column, row.rsplit(",", 1)[1])]


@pytest.mark.parametrize(
    ("column", "first", "second"),
    [
        ("effort", "0.1", "0.2"),
        ("area", "Money", "Brand"),
        ("description", "one", "two"),
        ("owner_kind", "role", "partner"),
        ("people", "1", "0"),
        ("boundary", "EMEA", "APAC"),
        ("critical", "yes", "no"),
        ("required_inputs", "goal", "goal; budget"),
    ],
)
def test_two_values_for_one_thing_name_both_rows(column, first, second):
    error = refused(f"{HEADER},{column}\nS,F,O,execution,{first}\nS,F,O,execution,\nS,F,O,execution,{second}\n")
    assert [(cell.row, cell.column, cell.value) for cell in error.cells] == [(4, column, second)]
    assert f'"{first}" as in row 2' in str(error)


@pytest.mark.parametrize(
    ("column", "first", "second"),
    [("effort", "0.1", "0.10"), ("affects", "budget tracking", "tracking  budget"), ("input_from", "a;b", "b ; a;")],
)
def test_two_ways_to_write_one_value_are_no_conflict(column, first, second):
    model = read(f"{HEADER},{column}\nS,F,O,execution,{first}\nS,F,P,execution,{second}\n")
    assert len(model.owners) == 2


def test_effort_may_differ_between_structures():
    model = read(f"{HEADER},effort\nA,F,,,0.2\nB,F,,,0.3\n")
    efforts = [next(iter(model.structures[key].functions.values())).effort for key in model.structure_order()]
    assert efforts == [0.2, 0.3]


def test_contact_and_backup_must_name_an_owner_of_the_same_structure():
    text = f"{HEADER},backup,internal_contact\nA,F,O,input,P,\nA,,P,,,O\nB,,P,,,O\nB,F,P,input,Q,\n"
    assert bad_cells(text) == [(4, "internal_contact", "O"), (5, "backup", "Q")]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n", "is empty"),
        (b"structure,function\n", "no rows"),
        (b"function,owner\nF,O\n", 'no column "structure"'),
        (b"Structure,function\nS,F\n", 'no column "structure"'),
        (b"structure,area\nS,A\n", 'neither a column "function" nor'),
        (b"structure,function,area,function\nS,F,A,F\n", '"function" 2 times'),
        (b"structure,x,x,function\nS,F,A,F\n", '"x" 2 times'),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (b"structure,function\nS,F\0\n", "binary"),
        (b"PK\x03\x04\x14\0\x06\0", "save the sheet as CSV"),
        (b"structure,function\nS,Pr\xfcfung\n", "not UTF-8"),
        (b"structure,function" + b"," * 2_000 + b"\nS,F\n", "more than 1,000 columns"),
        (b'structure,function\nS,"F\n', "line 2"),
        (b'structure,function\nS,"F"x\n', "line 2"),
        (b"\xff\xfes\0t\0r", "not utf-16"),
        (b"structure;function\n" + b"a" * 64 * 1024 * 1024, "too large"),
        (b"structure,function\n" + b"," * 10_000_001, "too many cells"),
        (b'structure,function\nS,"' + b"x" * 200_000 + b'"\n', "line 2"),
        (b"structure,function\nS," + b"x" * 10_001 + b"\n", "10,000 characters"),
        (b'{"format": "opmodel"}', 'no column "structure"'),
    ],
    ids=range(21),
)
def test_what_is_no_table_is_refused_in_one_sentence(data, words):
    message = str(refused(data))
    assert words in message
    assert message.startswith("t.csv")
    assert message.endswith(".")
    assert "\n" not in message


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", ""])
def test_an_encoding_that_is_none_is_told(encoding):
    assert "encoding" in str(refused("structure,function\nS,Prüfung\n", encoding=encoding))


def test_what_a_terminal_obeys_is_not_repeated():
    assert "\x1b" not in str(refused(f"{HEADER}\nS,F,O,\x1b[31mred\n"))
