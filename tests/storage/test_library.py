"""The library and the templates of the program are whole, and what is broken there says so."""

import json
import re

import pytest

from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Affects, MetricKind, OwnershipLine, ProcessLevel, ReviewPoint, Sourcing
from planner.storage.errors import StorageError
from planner.storage.library import Template, load_library, resources_folder, template_model, templates
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES


def test_the_library_has_its_functions_roles_partners_and_departments():
    library = load_library()
    assert (len(library.areas), len(library.functions), len(library.roles), len(library.partners)) == (10, 65, 28, 16)
    assert sum(entry.from_stage <= 2 for entry in library.functions) == 46
    assert library.departments == ("Sales", "Product", "Leadership", "Customer success", "Legal", "Finance")


def test_a_function_of_the_library_carries_all_its_attributes():
    (entry,) = [e for e in load_library().functions if e.function.name == "Lead management & routing"]
    function = entry.function
    assert (entry.area, entry.from_stage) == ("Operations & data", 2)
    assert function.affects == {"lead_quality", "sales_handoff"}
    assert function.required_inputs == {"field definitions", "owner in sales"}
    assert function.input_from == {"sales"}
    assert function.critical
    assert function.metric == "minutes from form to owner; share accepted by sales"
    assert (function.area, function.rank) == (None, "")


def test_the_words_of_the_library_are_those_of_the_field():
    library = load_library()
    for entry in library.functions:
        function = entry.function
        assert entry.area in library.areas
        assert entry.from_stage in {1, 2, 3}
        assert function.affects <= set(Affects)
        assert function.ownership_line in set(OwnershipLine)
        assert function.process_level in set(ProcessLevel)
        assert function.metric_kind in set(MetricKind)
        assert function.usual_sourcing in set(Sourcing)
        assert function.review_point in {"", *ReviewPoint}
    assert [entry.area for entry in library.functions] == sorted(
        [entry.area for entry in library.functions], key=library.areas.index
    )


def test_the_functions_of_an_area_come_in_order():
    assert [e.function.name for e in load_library().in_area("Lifecycle")][:2] == [
        "Email & newsletter",
        "Nurture & automation",
    ]


def test_what_partners_usually_execute_are_functions_of_the_library():
    library = load_library()
    names = {entry.function.name.casefold() for entry in library.functions}
    beyond = {
        partner.kind
        for partner in library.partners
        if not {name.casefold() for name in partner.usually_executes} <= names
    }
    assert beyond == {"full-service agency"}, "which executes several areas at once"
    assert [partner.kind for partner in library.partners if partner.may_decide] == ["fractional CMO or interim lead"]


def test_the_resources_are_beside_the_package_or_in_it():
    assert (resources_folder() / "library").is_dir()


def test_templates_are_read_from_their_list(tmp_path):
    folder = tmp_path / "templates"
    folder.mkdir()
    entry = {"file": "one", "name": "One", "title": "Our team", "description": "A model."}
    (folder / "index.json").write_text(json.dumps([entry]), encoding="utf-8")
    (folder / "one.opmodel").write_bytes(SAMPLE_BYTES)
    (template,) = templates(tmp_path)
    assert template == Template("one", "One", "Our team", "A model.")
    assert template_model(template, tmp_path) == SAMPLE


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"file": "x"}]', "5"])
def test_a_broken_list_of_templates_says_so(tmp_path, text):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "index.json").write_text(text, encoding="utf-8")
    with pytest.raises(StorageError, match=r"^index\.json, which comes with the program, cannot be read .*\.$"):
        templates(tmp_path)


def test_a_missing_library_or_template_says_so(tmp_path):
    with pytest.raises(StorageError, match=r"^library\.json, which comes with the program, cannot be read"):
        load_library(tmp_path)
    with pytest.raises(StorageError, match=r"^one\.opmodel does not exist"):
        template_model(Template("one", "One", "", ""), tmp_path)


def test_a_library_with_a_missing_column_says_so(tmp_path):
    source, target = resources_folder() / "library" / "b2b-marketing", tmp_path / "library" / "b2b-marketing"
    target.mkdir(parents=True)
    for file in source.iterdir():
        (target / file.name).write_bytes(file.read_bytes())
    assert load_library(tmp_path) == load_library()
    (target / "roles.csv").write_text("role,from_stage\nHead,2\n", encoding="utf-8")
    with pytest.raises(StorageError, match=r"^roles\.csv, which comes with the program"):
        load_library(tmp_path)


def test_every_template_that_comes_with_the_program_is_canonical():
    folder = resources_folder() / "templates"
    for file in folder.glob("*.opmodel"):
        template = Template(file.stem, "", "", "")
        model = template_model(template)
        assert isinstance(model, OperatingModel)
        as_written = re.sub(rb'"generator": "[^"]*"', b"", file.read_bytes())
        assert re.sub(rb'"generator": "[^"]*"', b"", to_bytes(model)) == as_written
