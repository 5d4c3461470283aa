"""A table and a model say the same, both ways."""

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from planner.exchange.table.cells import LIST, guarded, unguarded
from planner.exchange.table.reading import read_table
from planner.exchange.table.writing import write_table
from tests.exchange.plain_models import NAMES, TEXTS, models, plain

SIGNS = st.text("'=+-@\";x", min_size=1, max_size=5)
SLOW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def _functions_follow_structures(model) -> bool:
    """Can one order of rows give both orders? Not when a structure without owners lists later functions only."""
    order = model.function_order()
    return all(
        place.owners or order[:1] == [min(place.functions, key=order.index)] for place in model.structures.values()
    )


@given(models())
@SLOW
def test_a_model_comes_back_from_its_table_as_it_was(model):
    assume(model.structures)
    written = write_table(model)
    assert written.notes == ()
    back = read_table(written.data, "t.csv")
    assert back.notes == ()
    before, after = plain(model), plain(back.model)
    if not _functions_follow_structures(model):
        for said in (before, after):
            said["functions"].sort(key=lambda function: function["name"])
            said["areas"].sort()
    assert after == before


@given(models())
@SLOW
def test_a_table_comes_back_from_its_model_byte_for_byte(model):
    assume(model.structures and _functions_follow_structures(model))
    data = write_table(model).data
    assert write_table(read_table(data, "t.csv").model).data == data


@given(TEXTS | st.text("'=+-@\t\rx", max_size=5))
def test_a_text_is_what_it_was_when_its_guard_is_taken_away(text):
    cell = guarded(text)
    assert unguarded(cell) == text
    assert cell[:1] not in set("=+-@\t\r")


@given(st.frozensets(NAMES | SIGNS, min_size=1, max_size=3))
def test_a_list_comes_back_from_its_cell_as_it_was(items):
    assert LIST.parse(LIST.write(items)) == items
