"""The templates that come with the program are what their tables give."""

import pytest

from planner.exchange.table.reading import read_table
from planner.exchange.table.writing import write_table
from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from planner.storage.library import Template, template_model, templates
from planner.storage.read import parse
from tests.day import TODAY
from tools.build_templates import TEMPLATES, built

ALL = templates()


def named(name: str) -> OperatingModel:
    return template_model(next(template for template in ALL if template.name == name))


def test_the_committed_files_are_what_the_builder_gives():
    committed = {path.name: path.read_bytes() for path in TEMPLATES.iterdir()}
    files = built()
    assert committed.keys() == files.keys()
    for name, data in files.items():
        assert committed[name] == data, f"{name} is out of date: python -m tools.build_templates"


def test_the_templates_are_these():
    assert [template.name for template in ALL] == [
        "Blank",
        "Small B2B marketing team",
        "Growth-stage B2B marketing team",
        "Small to growth",
        "Marketing operations team",
        "Northwind example",
    ]


@pytest.mark.parametrize("template", ALL, ids=lambda template: template.file)
def test_a_template_opens_without_repairs_and_has_its_title(template: Template):
    opened = parse((TEMPLATES / f"{template.file}.opmodel").read_bytes(), template.file)
    assert not opened.repaired
    assert opened.notes == ()
    assert opened.model.title == template.title


@pytest.mark.parametrize("template", ALL[1:], ids=lambda template: template.file)
def test_a_template_comes_back_from_its_table(template: Template):
    data = write_table(template_model(template)).data
    assert write_table(read_table(data, "t.csv").model).data == data


def test_blank_is_one_empty_structure():
    (structure,) = named("Blank").structures.values()
    assert structure.name == "Today"
    assert not structure.functions
    assert not structure.owners


def test_the_starter_structures_have_their_names_and_functions():
    model = named("Small to growth")
    small, growth = (model.structures[key] for key in model.structure_order())
    assert (small.name, growth.name) == ("Small team", "Growth stage")
    assert (len(small.functions), len(growth.functions)) == (46, 65)


def test_a_function_of_the_library_is_the_same_record_in_every_template():
    small, growth = named("Small B2B marketing team"), named("Growth-stage B2B marketing team")
    shared = small.functions.keys() & growth.functions.keys()
    assert len(shared) == 46
    for key in shared:
        assert small.functions[key].replace(rank="") == growth.functions[key].replace(rank="")
    pricing = next(function for function in growth.functions.values() if function.name == "Positioning")
    assert pricing.metric == "sales uses the same words unprompted"


def test_the_mistakes_seeded_in_the_small_team_are_found_and_no_others():
    checked = Checked.of(named("Small to growth"), TODAY)
    small, growth = checked.model.structure_order()
    errors = [finding.rule for finding in checked.findings(small) if finding.severity == "error"]
    assert errors == ["EXT02", "GAP01", "GAP02", "OVL01"]
    assert not [finding for finding in checked.findings(growth) if finding.severity == "error"]
