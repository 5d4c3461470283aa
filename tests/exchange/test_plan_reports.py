"""A change plan as text, JSON, CSV, Markdown and calendar."""

import csv
import io
import json
import re
from datetime import date, timedelta

import pytest

from planner.exchange.plan.as_csv import COLUMNS, plan_csv
from planner.exchange.plan.as_data import plan_data, plan_json
from planner.exchange.plan.as_ics import plan_ics, undated_words
from planner.exchange.plan.as_markdown import plan_markdown
from planner.exchange.plan.as_text import plan_text
from planner.exchange.plan.report import PlanReport, plan_report
from planner.exchange.table.cells import unguarded
from planner.model.checked import Checked
from planner.model.edits.plan_notes import plan_key, set_step_note
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.exchange.hostile import AFTER, BEFORE, FUNCTION, NOTE, OWNER, SEO, STRUCTURE, checked
from tests.rules.sketch import id_of, sketched

LEAD = id_of("o", "Lead")
SKETCH = """
Before
  SEO: D Head; E *Agency > Head
  PR: D Head; E Head
After
  SEO: D Lead; E Lead
  PR: D Head; E Head
"""


def model() -> OperatingModel:
    noted = sketched(SKETCH)
    notes = {
        f"hire {LEAD}": {"done": True, "date": date(2027, 3, 1)},
        f"bring_in_house {SEO}": {"owner": id_of("o", "Head"), "date": date(2027, 4, 1), "note": "slowly"},
        f"start {SEO}": {"note": "of an older plan"},
    }
    for step, fields in notes.items():
        noted = set_step_note(noted, plan=plan_key(BEFORE, AFTER), step=step, **fields).model
    return noted


def report(of: OperatingModel | None = None) -> PlanReport:
    return plan_report(Checked.of(of or model(), TODAY), BEFORE, AFTER)


def hostile() -> PlanReport:
    return plan_report(checked(), BEFORE, AFTER)


def test_the_text_is_a_list_to_tick_off() -> None:
    assert plan_text(report()) == (
        "Plan from Before to After\n"
        "\n"
        "4 steps, 1 of them done.\n"
        "1 note belongs to a step that this plan no longer has.\n"
        "\n"
        "1. [x] Hire or appoint: Lead.\n"
        "       by 2027-03-01\n"
        "2. [ ] Hand over the decision of SEO from Head to Lead.\n"
        "       2 weeks side by side; after 1\n"
        "3. [ ] Bring the execution of SEO in-house, from Agency to Lead.\n"
        "       4 weeks side by side; after 1\n"
        "       Head, by 2027-04-01, slowly\n"
        "4. [ ] End the contract with Agency.\n"
        "       after 3\n"
    )


def test_the_text_is_eighty_columns_wide() -> None:
    assert max(map(len, plan_text(hostile()).splitlines())) <= 80


def test_the_data_name_steps_by_their_keys() -> None:
    data = plan_data(report())
    assert (data["model"], data["from"]["id"], data["to"]["name"]) == ("", BEFORE, "After")
    assert data["summary"] == {"steps": 4, "done": 1}
    hire, _, bring, _ = data["steps"]
    assert hire["key"] == f"hire {LEAD}"
    assert hire["unblocks"] == [f"hand_over_decision {SEO}", f"bring_in_house {SEO}"]
    assert bring == {
        "number": 3,
        "key": f"bring_in_house {SEO}",
        "kind": "bring_in_house",
        "about": {"kind": "function", "id": SEO, "name": "SEO"},
        "words": "Bring the execution of SEO in-house, from Agency to Lead.",
        "giving": [{"id": id_of("o", "Agency"), "name": "Agency"}],
        "taking": [{"id": LEAD, "name": "Lead"}],
        "weeks": 4,
        "loads": {id_of("o", "Agency"): -0.1, LEAD: 0.1},
        "waits_for": [f"hire {LEAD}"],
        "unblocks": [f"end_contract {id_of('o', 'Agency')}"],
        "note": {"owner": id_of("o", "Head"), "date": "2027-04-01", "done": False, "note": "slowly"},
    }
    assert list(data["notes_without_a_step"]) == [f"start {SEO}"]
    assert json.loads(plan_json(report())) == data


@pytest.mark.parametrize(
    ("sketch", "sentence"),
    [
        (
            "Before\n  SEO {effort: 1}: E Head\n  PR {effort: 1}: E Lead\n"
            "After\n  SEO {effort: 1}: E Lead\n  PR {effort: 1}: E Head",
            "Head and Lead wait for each other in steps 1 and 2 (SEO and PR): in any order one of them is above 120 % "
            "of its capacity for a while.",
        ),
        (
            "Before\n  SEO {effort: 0.5}: E *Agency > Head\n  PR {effort: 0.7}: E Head\n"
            "After\n  SEO {effort: 0.5}: E Head\n  PR {effort: 0.7}: E Head",
            "Head has to give away and take over at once in steps 1 and 2 (SEO): in any order it is above 120 % of its "
            "capacity for a while.",
        ),
    ],
)
def test_a_loop_is_told_in_every_form(sketch: str, sentence: str) -> None:
    made = report(sketched(sketch))
    assert sentence in plan_data(made)["remarks"]
    assert len(plan_data(made)["loops"]) == 1
    assert sentence in " ".join(plan_text(made).split())
    assert sentence in plan_markdown(made)


def test_nothing_to_do_is_said() -> None:
    made = report(sketched("Before\n  SEO: D Head\nAfter\n  SEO: D Head"))
    assert plan_text(made) == "Plan from Before to After\n\nThere is nothing to do: After is as Before.\n"
    assert "|" not in plan_markdown(made)
    assert plan_csv(made) == ",".join(COLUMNS) + "\n"
    nothing_in_common = report(sketched("Before\n  SEO:\nAfter\n  PR:"))
    assert "Before and After have no function in common." in plan_text(nothing_in_common)


def test_markdown_is_one_row_a_step_with_names_as_text() -> None:
    text = plan_markdown(hostile())
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert len(rows) == 2 + len(hostile().steps)
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {8}
    assert "<" not in text.replace("\\<", "")
    unescaped = re.sub(r"\\([\\`*_{}\[\]<>#|~&!])", r"\1", text)
    assert all(name in unescaped for name in (FUNCTION, OWNER, STRUCTURE, " ".join(NOTE.split())))


# --- table ------------------------------------------------------------------------------------------------------


def rows_of(made: PlanReport) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(plan_csv(made), newline="")))


def test_the_table_has_a_row_for_each_step() -> None:
    rows = rows_of(report())
    assert [row["number"] for row in rows] == ["1", "2", "3", "4"]
    assert rows[2] == {
        "number": "3",
        "step": "Bring in-house",
        "what": "Bring the execution of SEO in-house, from Agency to Lead.",
        "about": "SEO",
        "giving": "Agency",
        "taking": "Lead",
        "weeks": "4",
        "waits_for": "1",
        "unblocks": "4",
        "owner": "Head",
        "date": "2027-04-01",
        "done": "no",
        "note": "slowly",
        "key": f"bring_in_house {SEO}",
    }
    assert (rows[0]["done"], rows[0]["unblocks"]) == ("yes", "2; 3")


def test_no_cell_is_a_formula_and_the_text_can_be_read_back() -> None:
    rows = rows_of(hostile())
    assert not [cell for row in rows for cell in row.values() if cell[:1] in tuple("=+-@\t\r") and cell]
    noted = next(row for row in rows if row["note"])
    assert (unguarded(noted["about"]), unguarded(noted["owner"]), unguarded(noted["note"])) == (FUNCTION, OWNER, NOTE)
    assert noted["about"].startswith("'=")


# --- calendar ---------------------------------------------------------------------------------------------------


def unfolded(text: str) -> list[str]:
    """The lines of a calendar as they were before they were folded; each is checked to be no longer than allowed."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert "\r" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def events(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for line in unfolded(text):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1].setdefault(name, value)
    return found


def plain(value: str) -> str:
    """A text value as it was before it was escaped."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


def test_a_step_with_a_date_is_an_event_of_that_day() -> None:
    hire, bring = events(plan_ics(report(), TODAY))
    assert bring == {
        "UID": f"{BEFORE}.{AFTER}.bring_in_house.{SEO}@opmodel",
        "DTSTAMP": "20261102T000000Z",
        "DTSTART;VALUE=DATE": "20270401",
        "DTEND;VALUE=DATE": "20270402",
        "SUMMARY": "Bring the execution of SEO in-house\\, from Agency to Lead.",
        "DESCRIPTION": "Step 3 of 4: 4 weeks side by side\\; after 1\\nSeen to by Head\\nslowly",
        "TRANSP": "TRANSPARENT",
        "END": "VEVENT",
    }
    assert hire["SUMMARY"] == "Done: Hire or appoint: Lead."


def test_a_calendar_begins_and_ends_as_one() -> None:
    lines = unfolded(plan_ics(report(), TODAY))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[2].startswith("PRODID:")
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2


def test_steps_without_a_date_are_counted() -> None:
    assert undated_words(report()) == "2 steps have no date and are left out."
    one = set_step_note(model(), plan=plan_key(BEFORE, AFTER), step=f"hand_over_decision {SEO}", date=TODAY).model
    assert undated_words(report(one)) == "1 step has no date and is left out."
    agency = f"end_contract {id_of('o', 'Agency')}"
    assert undated_words(report(set_step_note(one, plan=plan_key(BEFORE, AFTER), step=agency, date=TODAY).model)) == ""


def test_texts_are_escaped_folded_and_whole() -> None:
    (event,) = events(plan_ics(hostile(), TODAY))
    assert FUNCTION in plain(event["SUMMARY"])
    assert OWNER in plain(event["SUMMARY"])
    assert plain(event["DESCRIPTION"]).endswith(NOTE)
    assert not re.search(r"(?<!\\)(\\\\)*[;,]", event["SUMMARY"])


@pytest.mark.parametrize("day", [date(1, 1, 1), date(999, 12, 31), date(2028, 2, 29), date.max])
def test_any_day_can_be_written(day: date) -> None:
    noted = set_step_note(sketched(SKETCH), plan=plan_key(BEFORE, AFTER), step=f"hire {LEAD}", date=day).model
    (event,) = events(plan_ics(report(noted), TODAY))
    assert event["DTSTART;VALUE=DATE"] == day.isoformat().replace("-", "")
    if day < date.max:
        assert event["DTEND;VALUE=DATE"] == (day + timedelta(days=1)).isoformat().replace("-", "")
    else:
        assert "DTEND;VALUE=DATE" not in event


def test_an_event_keeps_its_name_when_the_plan_changes_around_it() -> None:
    other = model().replace(functions={**model().functions})
    uids = [event["UID"] for event in events(plan_ics(report(other), date(2030, 1, 1)))]
    assert uids == [event["UID"] for event in events(plan_ics(report(), TODAY))]
    assert len(set(uids)) == 2
