"""The movements of a flow can be told apart: by colour on the screen, by hatch and sign in grey."""

import pytest
from PySide6.QtGui import QColor

from planner.model.compare.movement import Movement
from planner.ui.compare.flow.curve import Band, shares
from planner.ui.compare.flow.hatch import hatch_of
from planner.ui.look.theme import DARK, LIGHT

FINDINGS = ("error", "warning", "advice")


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_movement_has_the_colour_of_a_finding_or_of_another_movement(theme):
    colours = [theme.movement(movement) for movement in Movement]
    assert len({colour.name() for colour in colours}) == len(Movement)
    for colour in colours:
        for finding in FINDINGS:
            other = QColor(getattr(theme, finding))
            apart = [abs(a - b) for a, b in zip(colour.getRgb(), other.getRgb(), strict=True)]
            assert sum(apart) > 40, (theme.name, colour.name(), finding)
        red = colour.hue() < 35 or colour.hue() > 345
        assert not (red and colour.saturationF() > 0.35), "red and orange are kept for findings"


def test_in_grey_the_movements_differ_by_their_hatch_and_their_sign():
    band, passed = Band(0, 40, 12), shares(300)
    hatches = {movement: [line.toTuple() for line in hatch_of(movement, band, 0, passed)] for movement in Movement}
    assert hatches.pop(Movement.STAYS) == []
    assert all(hatches.values())
    assert len({str(lines) for lines in hatches.values()}) == len(hatches)
    assert len({movement.sign for movement in Movement}) == len(Movement)


def test_a_hatch_stays_on_its_ribbon():
    band, passed = Band(300, 10, 9), shares(500)
    for movement in Movement:
        for line in hatch_of(movement, band, 20, passed):
            for end in (line.p1(), line.p2()):
                top = band.top(passed[min(round(end.x()) - 20, 500)])
                assert top - 2 <= end.y() <= top + band.thickness + 2, movement
