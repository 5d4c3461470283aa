"""Assignment tables drawn at random, and what they say, read as plainly as their definition allows."""

import csv
import io
import random
from datetime import date
from typing import Any

from tests.rules.oracle.draw import drawn_model
from tests.rules.oracle.place import Plain

LETTERS = {"structure": "s", "function": "f", "owner": "o", "area": "a"}
OF_FUNCTION = (
    *("area", "ownership_line", "affects", "process_level", "required_inputs", "review_point", "metric_kind"),
    *("metric", "usual_sourcing", "critical", "input_from"),
)
OF_PLACEMENT = ("status", "reason", "until", "effort", "backup", "undecided")
OF_OWNER = {"owner_kind": "kind", "may_decide": "may_decide", "renewal": "renewal"}
OF_SEAT = ("capacity", "people", "internal_contact")
OF_ASSIGNMENT = ("boundary", "share")
COLUMNS = (
    *("structure", "function", "owner", "ownership"),
    *(*OF_FUNCTION, *OF_PLACEMENT, *OF_OWNER, *OF_SEAT, *OF_ASSIGNMENT),
)
SPACED = ("affects", "undecided")
LISTED = ("required_inputs", "input_from")
NUMBERS = ("effort", "capacity", "people", "share")
YES_NO = ("critical", "may_decide")


# --- writing


def drawn_table(seed: int, today: date) -> str:
    """Give a table that says what some model says: each thing once or in every row about it, columns in any order."""
    dice = random.Random(seed)
    model = drawn_model(seed, today)
    told: set[tuple[str, ...]] = set()
    rows = [_once(dice, told, row) for key in model["structures"] for row in _rows(model, key)]
    columns = dice.sample(COLUMNS, len(COLUMNS))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, delimiter=dice.choice(",;\t"), lineterminator=dice.choice(("\n", "\r\n")))
    writer.writeheader()
    writer.writerows(rows or [{"structure": "Empty", "owner": "Nobody yet"}])
    return out.getvalue()


def _rows(model: Plain, key: str) -> list[Plain]:
    place = model["structures"][key]
    rows = []
    for function in place["functions"]:
        held = [(o, k) for o, held in place["assignments"].get(function, {}).items() for k in held]
        rows += [_function(model, key, function) | _assigned(model, key, function, *pair) for pair in held]
        if not held:
            rows.append(_function(model, key, function))
    return rows + [_owner(model, key, owner) for owner in place["owners"]]


def _function(model: Plain, key: str, function: str) -> Plain:
    record, placement = model["functions"][function], model["structures"][key]["functions"][function]
    cells = {name: record.get(name) for name in OF_FUNCTION} | {name: placement.get(name) for name in OF_PLACEMENT}
    cells["backup"] = _name(model, "owners", placement.get("backup"))
    return {"structure": model["structures"][key]["name"], "function": _name(model, "functions", function), **cells}


def _owner(model: Plain, key: str, owner: str) -> Plain:
    record, seat = model["owners"][owner], model["structures"][key]["owners"][owner]
    cells = {column: record.get(name) for column, name in OF_OWNER.items()} | {name: seat.get(name) for name in OF_SEAT}
    cells["internal_contact"] = _name(model, "owners", seat.get("internal_contact"))
    return {"structure": model["structures"][key]["name"], "owner": _name(model, "owners", owner), **cells}


def _assigned(model: Plain, key: str, function: str, owner: str, ownership: str) -> Plain:
    held = model["structures"][key]["assignments"][function][owner][ownership]
    return {**_owner(model, key, owner), "ownership": ownership, **{name: held.get(name) for name in OF_ASSIGNMENT}}


def _name(model: Plain, records: str, key: str | None) -> str | None:
    """The name of a record; one that another has already is told apart."""
    if key is None:
        return None
    name = model[records][key]["name"]
    same = [other for other, record in model[records].items() if record["name"] == name]
    return name if same[0] == key else f"{name} {key}"


def _once(dice: random.Random, told: set[tuple[str, ...]], row: Plain) -> dict[str, str]:
    """The cells of a row; what was told before is said again or not."""
    cells = {}
    for column, value in row.items():
        cell = _cell(column, value)
        thing = (column, row["structure"], str(row.get("function")), str(row.get("owner")), str(row.get("ownership")))
        if cell and (
            column in ("structure", "function", "owner", "ownership") or thing not in told or dice.random() < 0.5
        ):
            cells[column] = cell
            told.add(thing)
    return cells


def _cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    if column in YES_NO:
        return "yes" if value else "no"
    if column in NUMBERS:
        return f"{value:.6f}".rstrip("0").rstrip(".")
    return {True: " ".join, False: "; ".join}[column in SPACED](value) if isinstance(value, list) else value


# --- reading


def plain_of(table: str) -> Plain:
    """Read a table as its columns are defined; ids are names with a letter in front."""
    delimiter = max(",;\t", key=table.partition("\n")[0].count)
    model: Plain = {"title": "", "areas": {}, "functions": {}, "owners": {}, "structures": {}}
    for row in csv.DictReader(io.StringIO(table, newline=""), delimiter=delimiter):
        given = {column: _value(column, cell) for column, cell in row.items() if cell}
        _take(model, given, {what: key_of(what, given[what]) for what in LETTERS if what in given})
    return model


def key_of(what: str, name: str) -> str:
    return f"{LETTERS[what]}_{name}"


def _take(model: Plain, given: Plain, keys: dict[str, str]) -> None:
    empty = {"name": given["structure"], "rank": f"{len(model['structures']):03}"}
    place = model["structures"].setdefault(
        keys["structure"], {**empty, "functions": {}, "owners": {}, "assignments": {}}
    )
    if "area" in given:
        model["areas"][keys["area"]] = {"name": given["area"]}
        given["area"] = keys["area"]
    for column in {"backup", "internal_contact"} & given.keys():
        given[column] = key_of("owner", given[column])
    if "function" in given:
        function = keys["function"]
        record = model["functions"].setdefault(function, {"name": given["function"]})
        record.update({name: given[name] for name in OF_FUNCTION if name in given})
        placement = place["functions"].setdefault(function, {})
        placement.update({name: given[name] for name in OF_PLACEMENT if name in given})
    if "owner" in given:
        owner = keys["owner"]
        record = model["owners"].setdefault(owner, {"name": given["owner"]})
        record.update({field: given[column] for column, field in OF_OWNER.items() if column in given})
        seat = place["owners"].setdefault(owner, {})
        seat.update({name: given[name] for name in OF_SEAT if name in given})
    if "ownership" in given:
        held = place["assignments"].setdefault(function, {}).setdefault(owner, {}).setdefault(given["ownership"], {})
        held.update({name: given[name] for name in OF_ASSIGNMENT if name in given})


def _value(column: str, cell: str) -> Any:
    if column in SPACED:
        return cell.split()
    if column in LISTED:
        return [item.strip() for item in cell.split(";")]
    if column in YES_NO:
        return cell == "yes"
    return float(cell) if column in NUMBERS else cell
