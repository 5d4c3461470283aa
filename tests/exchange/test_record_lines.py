"""Finding the line on which a record of a file stands."""

import json

from planner.exchange.reports.record_lines import record_lines
from planner.storage.write import to_bytes
from tests.rules.sketch import sketched

SKETCH = """\
Today
  Pricing: D Head; E Head
  Events: E *Agency
  > Pricing -> Events: dates are fixed
"""


def test_a_key_is_found_by_the_keys_that_lead_to_it():
    text = '{\n "a": {\n  "x": {"y": [1, {"z": 2}],\n  "w": {}}\n },\n "b": {"x": {}}\n}\n'
    lines = record_lines(text)
    assert (lines["a",], lines["a", "x"], lines["a", "x", "y"], lines["a", "x", "w"]) == (2, 3, 3, 4)
    assert (lines["b",], lines["b", "x"]) == (6, 6)


def test_signs_in_texts_mean_nothing():
    text = json.dumps({"a{": '"}:\n,', 'q"': {"b": "\\"}, "c:": {"d": []}}, indent=1)
    lines = record_lines(text)
    assert lines['q"', "b"] == 4
    assert lines["c:", "d"] == 7


def test_every_record_of_a_written_file_is_found_where_it_stands():
    model = sketched(SKETCH)
    data = to_bytes(model).decode()
    rows, lines = data.splitlines(), record_lines(data)
    (structure,) = model.structures
    places = [("functions", key) for key in model.functions] + [("owners", key) for key in model.owners]
    places += [("structures", structure, "assignments", key) for key in model.functions]
    places += [("structures", structure, "handoffs", key) for key in model.structures[structure].handoffs]
    assert len(places) == 7
    for place in places:
        row = rows[lines[place] - 1]
        assert row.strip().startswith(f'"{place[-1]}": {{')
        assert len(row) - len(row.lstrip()) == len(place)
