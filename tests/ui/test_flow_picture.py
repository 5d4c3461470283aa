"""The flow draws every movement of a comparison, each end with its words, and follows the model."""

from functools import partial

import pytest

from planner.model.compare.movement import Movement, Place
from planner.model.compare.ribbons import End
from planner.model.edits.owners import set_owner
from planner.model.vocabulary import Ownership
from planner.ui.compare.flow.paint import HEAD
from planner.ui.look.theme import LIGHT
from tests.rules.sketch import sketched
from tests.ui.flow_desk import IN_HOUSE, NOBODY, STAYS, FlowDesk, assert_words_apart, f, key, o

pytestmark = pytest.mark.usefixtures("fonts")

SPLIT = """
Today
  A: D Head; E Head
  B: D Head; E Head
  C: D Head; E Head
  D: D Head; E Head
  E: D One; E One
  F: D Two; E Two
Later
  A: D Brand; E Brand
  B: D Brand; E Brand
  C: D Demand; E Demand
  D: D Demand; E Demand
  E: D All; E All
  F: D All; E All
"""


@pytest.fixture
def desk(qtbot, qapp):
    return FlowDesk(qtbot, qapp)


def test_every_movement_of_the_comparison_has_its_ribbons(desk):
    nowhere = End("", Place.PARKED)
    assert {s.key for s in desk.canvas.picture.strips} == {
        STAYS,
        IN_HOUSE,
        key("Lead", "Media", Movement.MOVES),
        key("Writer", "Media", Movement.MOVES),
        key(NOBODY, "Lead", Movement.NEWLY_OWNED),
        key(nowhere, "Media", Movement.NEWLY_OWNED),
        key("Writer", nowhere, Movement.NEWLY_PARKED),
        key("Lead", "Studio", Movement.GOES_OUTSIDE),
        key("Writer", NOBODY, Movement.LOST),
        key(NOBODY, NOBODY, Movement.STILL_NOBODY),
    }


def test_the_sides_are_named_with_how_many_owners_execute(desk):
    assert desk.canvas.heads == ("Today · 3 owners execute", "Later · 3 owners execute")
    desk.view.show_ownership(Ownership.DECISION)
    assert desk.canvas.heads == ("Today · 1 owner decides", "Later · 1 owner decides")


def test_an_end_says_its_name_its_functions_and_what_becomes_of_it(desk):
    def words(end, side):
        return [word.text for word in desk.bar(end, side).words]

    assert words(End(o("Lead")), 0) == ["Lead", "3"]
    assert words(End(o("Writer")), 0) == ["Writer", "leaves", "3"]
    assert words(End(o("Media")), 1) == ["4", "Media", "new"]
    assert words(NOBODY, 0) == ["Nobody", "2"]
    assert words(End("", Place.PARKED), 1) == ["1", "Parked"]


def test_split_and_merged_roles_are_marked_under_their_names(desk):
    desk.session.open(sketched(SPLIT))
    notes = {(bar.name, bar.side): " ".join(word.text for word in bar.words) for bar in desk.canvas.picture.bars}
    assert notes["Head", 0] == "Head 4 split into Brand and Demand"
    assert notes["All", 1] == "2 All merged from One and Two"
    assert desk.tip(desk.on_bar(End(o("Head")), 0)) == (
        "<qt>Head executes 4 functions in Today<br>Split into Brand and Demand<br>A, B, C and D</qt>"
    )


def pixels(desk, end, side):
    """The colours in a bar and of its edge."""
    shot = desk.image()
    box = desk.bar(end, side).rect.translated(0, HEAD).toRect()
    return {
        shot.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def test_roles_partners_and_nobody_have_bars_of_their_own(desk):
    assert LIGHT.bar in pixels(desk, End(o("Lead")), 0)
    assert LIGHT.card in pixels(desk, End(o("Agency")), 0)
    assert LIGHT.bar not in pixels(desk, End(o("Agency")), 0)
    assert LIGHT.error_ground in pixels(desk, NOBODY, 0)
    assert LIGHT.panel in pixels(desk, End("", Place.PARKED), 0)


def test_each_ribbon_has_its_sign_and_no_two_signs_meet(desk):
    signs = [s.sign for s in desk.canvas.picture.strips]
    assert None not in signs
    for number, one in enumerate(signs):
        for other in signs[number + 1 :]:
            assert max(abs(one.x() - other.x()), abs(one.y() - other.y())) >= 13


def test_words_never_overlap_and_stay_in_the_picture(desk):
    assert_words_apart(desk)


def test_names_are_plain_text_and_long_ones_are_cut(desk):
    name = '<img src="x"> <b>&amp;</b> ' + "W" * 3000
    desk.session.apply("Rename", partial(set_owner, owner=o("Lead"), name=name))
    shown = desk.bar(End(o("Lead")), 0).words[0].text
    assert shown.startswith("<img src=")
    assert shown.endswith("…")
    words = desk.tip(desk.on_bar(End(o("Lead")), 0))
    assert "<img" not in words
    assert len(words) < 2000


def test_an_edit_and_its_undo_are_seen(desk):
    assert key("Writer", NOBODY, Movement.LOST) in desk.canvas.picture.numbers
    desk.let_the_lead_execute_the_blog()
    assert key("Writer", NOBODY, Movement.LOST) not in desk.canvas.picture.numbers
    assert desk.strip(key("Writer", "Lead", Movement.MOVES)).ribbon.functions == {f("Blog")[0]: 1.0}
    desk.session.undo()
    assert key("Writer", NOBODY, Movement.LOST) in desk.canvas.picture.numbers


def test_hundreds_of_ribbons_are_painted_and_one_of_them_can_stand_out(desk):
    before = [f"  F{n}: E Role {n % 20}" for n in range(400)]
    after = [f"  F{n}: E Role {n // 20}" for n in range(400)]
    desk.session.open(sketched("\n".join(["Today", *before, "Later", *after])))
    assert len(desk.canvas.picture.strips) == 400
    plain = desk.image()
    assert LIGHT.moves not in {plain.pixelColor(x, 300).name() for x in range(300, 700)}, (
        "colours are mixed with the ground"
    )
    thin = desk.canvas.picture.strips[17].key
    desk.point(desk.on(thin))
    (number,) = desk.canvas.emphasis().lit
    assert desk.canvas.picture.strips[number].ribbon.before == thin[0]
    assert desk.image() != plain
