"""The matrix as a picture."""

from xml.etree import ElementTree as ET

import pytest

from planner.exchange.wanted import Wanted
from planner.ui.exports import export_to
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("qapp")

TEAM = """
Team
  SEO {area: Content}: D Head; E *Agency [EMEA]; I #Sales
  Data quality {area: Operations}:
  (Radio):
Later
  SEO: D Head
"""


def texts(path):
    return [text for node in ET.parse(path).iter("{http://www.w3.org/2000/svg}text") if (text := node.text)]


def drawn(tmp_path, structure):
    path = tmp_path / "matrix.svg"
    export_to(Wanted(sketched(TEAM), TODAY, view="matrix", structure=structure), path)
    return texts(path)


def test_the_picture_of_the_matrix_names_all_that_is_in_scope(tmp_path):
    found = drawn(tmp_path, id_of("s", "Team"))
    assert {"Team", "Content", "Operations", "SEO", "Data quality", "Head", "Agency", "Sales"} <= set(found)
    assert "Radio" not in found
    assert "2 functions · 3 owners" in found
    assert "EXT" in found, "one narrow column has little room for the kind of its owner"
    assert {"decides", "executes", "gives input", "reviews", "error"} <= set(found), "the legend"
    letters = [words for words in found if words in {"D", "E", "I", "R"}]
    assert sorted(letters) == sorted(["D", "E", "I", "R", *"DEI", *"DE"]), "the legend, the cells, and what is open"


def test_another_structure_is_another_picture(tmp_path):
    found = drawn(tmp_path, id_of("s", "Later"))
    assert "Later" in found
    assert "Data quality" not in found
