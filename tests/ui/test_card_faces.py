"""What a card shows and where: rows that fold, names on two lines, loads and tags."""

from functools import partial

import pytest

from planner.model.change import in_one_step
from planner.model.checked import Checked
from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions
from planner.model.edits.owners import add_owners, set_seat
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.ui.board.face import face_of, zones
from planner.ui.board.flow import flow
from tests.day import TODAY

WIDTH = 264.0
ORDER = {f"f_{number}": number for number in range(40)}


def faced(names, ownerships=("decision",), owner=None, seat=None, *, unfolded=False):
    """The face of an owner that holds functions with these names."""
    functions = {f"f_{number}": Function(name=name) for number, name in enumerate(names)}
    edits = [
        partial(add_structure, structure="s_1", name="Today"),
        partial(add_functions, structure="s_1", functions=functions),
        partial(add_owners, structure="s_1", owners={"o_1": owner or Owner(name="Content lead")}),
        partial(set_seat, structure="s_1", owner="o_1", **(seat or {})),
    ]
    edits += [
        partial(assign, structure="s_1", function=function, owner="o_1", ownership=ownership)
        for function in functions
        for ownership in ownerships
    ]
    checked = Checked.of(in_one_step(*edits)(OperatingModel()).model, TODAY)
    return face_of(checked, checked.facts["s_1"], "o_1", ORDER, WIDTH, unfolded=unfolded)


def test_every_chip_stays_inside_the_card_and_apart_from_the_others(fonts):  # noqa: ARG001
    names = [f"Function number {number}" for number in range(30)]
    face = faced(names, ("decision", "execution", "input", "review"), unfolded=True)
    assert len(face.chips) == 4 * 30
    for place, chip in enumerate(face.chips):
        assert 0 <= chip.box.left() < chip.box.right() <= WIDTH
        assert face.head < chip.box.top() < chip.box.bottom() < face.height
        assert not any(chip.box.intersects(other.box) for other in face.chips[place + 1 :])


def test_long_groups_fold_and_say_how_many_more_there_are(fonts):  # noqa: ARG001
    names = [f"Function number {number}" for number in range(12)]
    folded = faced(names)
    shown = [chip for chip in folded.chips if chip.function]
    more = folded.chips[-1]
    assert (more.function, more.text) == ("", f"+ {12 - len(shown)} more")
    assert [chip.function for chip in shown] == [f"f_{number}" for number in range(len(shown))]
    assert folded.height < faced(names, unfolded=True).height


def test_a_name_too_long_for_a_line_takes_two_and_is_not_cut(fonts):  # noqa: ARG001
    name = "Messaging, positioning and value proposition"
    (chip,) = faced([name]).chips
    assert chip.text.replace("\n", " ") == name
    assert chip.text.count("\n") == 1
    assert chip.box.right() <= WIDTH


def test_a_card_has_room_for_its_four_zones_whatever_it_holds(fonts):  # noqa: ARG001
    for face in (faced([]), faced(["SEO"])):
        assert all(box.bottom() < face.height and box.right() < WIDTH for box in zones(face, WIDTH).values())


@pytest.mark.parametrize(
    ("owner", "seat", "tags", "side"),
    [
        (Owner(name="Lead"), {}, (), "0.1 of 1.0"),
        (Owner(name="Lead"), {"capacity": 0.05}, (), "0.1 of 0.05"),
        (Owner(name="Lead"), {"people": 0.0}, ("VACANT",), "0.1 of 1.0"),
        (Owner(name="Agency", kind="partner", commercial_model="retainer"), {}, ("EXTERNAL",), "retainer"),
        (Owner(name="Sales", kind="department"), {}, (), ""),
    ],
)
def test_the_head_says_load_or_terms_and_what_kind_of_owner_it_is(fonts, owner, seat, tags, side):  # noqa: ARG001
    face = faced(["SEO"], ("execution",), owner, seat)
    assert (face.tags, face.side) == (tags, side)


def test_boxes_flow_into_rows_and_leave_room_for_the_rest():
    everything = flow([40, 40, 40, 40], 4, 100, 5, limit=None, more=30)
    assert everything.places == ((0, 0), (45, 0), (0, 1), (45, 1))
    assert (everything.hidden, everything.more, everything.rows) == (0, None, 2)
    folded = flow([40, 40, 40, 40], 4, 100, 5, limit=1, more=30)
    assert folded.places == ((0, 0),)
    assert (folded.hidden, folded.more, folded.rows) == (3, (45, 0), 1)
    assert flow([90, 90], 2, 100, 5, limit=1, more=30).places == ()
    assert flow([], 0, 100, 5, limit=1, more=30).rows == 0
