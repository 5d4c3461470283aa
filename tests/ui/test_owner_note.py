import pytest

from planner.model.facts import Facts
from planner.ui.workshop.owner_note import note_on
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

TEAM = """
Today
  SEO {effort: 0.95}: D Head; E Lead
  + *Agency, #Sales
"""


@pytest.mark.parametrize(("owner", "note"), [("Lead", "0.95 of 1.0"), ("Agency", "external"), ("Sales", "department")])
def test_an_owner_has_the_load_beside_it_that_its_card_on_the_board_has(owner, note):
    facts = Facts.of(sketched(TEAM), id_of("s", "Today"), TODAY)
    assert note_on(facts, id_of("o", owner)) == note
