"""What the model says beside its rules can be said in other languages: each text comes from the translator."""

import json
import re
from collections.abc import Iterable, Iterator

import pytest

from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.compare.comparison import Comparison
from planner.model.compare.graph_changes import Difference
from planner.model.compare.movement import Movement
from planner.model.compare.sentences import sentence as change_of
from planner.model.differences.find import differences
from planner.model.edits.rule_settings import set_threshold
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.field_names import field_name
from planner.model.flat import own_fields, records_of
from planner.model.operating_model import OperatingModel
from planner.model.plan.change_plan import change_plan
from planner.model.plan.loop_words import loop_words
from planner.model.plan.notes import loose_words
from planner.model.plan.step import StepKind
from planner.model.reading.read import read_structure
from planner.model.reading.reading import Topic, topic_words
from planner.model.record_words import field_words, names_in, record_words, value_words
from planner.model.rules.load03 import BADLY_OVERLOADED
from planner.model.statistics.sentences import (
    load_sentence,
    overlap_sentence,
    partner_sentence,
    spread_sentence,
    work_sentence,
)
from planner.model.statistics.structure_numbers import StructureNumbers, numbers_of
from planner.model.suggest.demands import Demands, Task
from planner.model.suggest.newcomers import newcomers
from planner.model.suggest.proposal import Proposal
from planner.model.suggest.sentences import heading, sentence, summary, why
from planner.model.suggest.suggesting import Refusal, suggest
from planner.model.vocabulary import SPOKEN, Ownership
from planner.model.wording import capital
from planner.model.workshop.progress import progress
from planner.model.workshop.questions import open_questions
from planner.model.workshop.queue import hints
from planner.model.workshop.read_out import read_out
from planner.model.workshop.steps import course, plan_of
from planner.model.workshop_records import StepKind as WorkshopStepKind
from planner.storage.library import template_model, templates
from planner.storage.write import to_bytes
from tests.brackets import brackets, left_in_english
from tests.day import TODAY
from tests.model.agreed import start as agreed
from tests.model.differences.said import BASE, SAID
from tests.model.refused import REFUSED
from tests.model.refused_agreements import REFUSED as REFUSED_AGREEMENTS
from tests.model.start import START
from tests.rules.sketch import id_of, sketched
from tests.storage.samples import SAMPLE

QUOTED = re.compile(r"'[^']*['…]")
RULE = re.compile(r"\b[A-Z]{3,4}\d\d\b")
CUT = re.compile(r"[^⟦⟧]*…|\{.*\}")

CROWDED = """
Team
  SEO {area: Content; effort: 0.3}: D Lead; E Writer
  Blog {area: Content; effort: 0.9}: D Lead; E Writer
  Ads {area: Demand; effort: 0.4}: D Head; E Writer
  PR {area: Demand; effort: 0.1; usual_sourcing: inside}: E Head
  Brand {area: Demand}:
  + Lead, Head, Writer
Later
  Blog: D Editor; E Editor
  SEO: D Editor; E Editor
  Brand: D Editor; E Editor
"""
ALL = frozenset(id_of("f", name) for name in ("SEO", "Blog", "Ads", "PR", "Brand"))

SIDES = """
Before
  SEO {effort: 0.3}: D Head; E *Agency > Head
  Ads: D Head; E Head
  Blog {effort: 0.2}: D Head; E Head; I Lead
  Mail: D Head; E Clerk
  PR: E Head, Lead
  Fax: D Head; E Clerk
  (News): D Head
  Data:
  Shop: D Head
After
  SEO {effort: 0.4}: D Lead; E Lead
  Ads: D Head; E *Studio > Lead
  Blog {effort: 0.5; backup: Lead}: D Head; E Head; R Lead
  (Mail {reason: too dear}): D Head
  PR: E Lead
  News: D Lead; E Lead
  Talks: D Head, Lead; E Head, Lead
  Data:
  Shop:
  + #Sales, Empty {people: 0}
  > SEO -> #Sales: good leads
"""


@pytest.fixture(autouse=True)
def _brackets() -> Iterator[None]:
    with brackets():
        yield


def data_in(*models: OperatingModel) -> set[str]:
    """The texts that people wrote into models, in whole and on one line."""
    texts: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, str) and value not in SPOKEN and len(value) > 1:
            line = " ".join(value.split())
            texts.update((value, line, line.rstrip("."), capital(line)))
        elif isinstance(value, dict):
            for key, inner in value.items():
                texts.update({key} if "_" in key else ())
                collect(inner)
        elif isinstance(value, list):
            for inner in value:
                collect(inner)

    for model in models:
        collect(json.loads(to_bytes(model)))
    return texts


def check(said: Iterable[str], *models: OperatingModel) -> None:
    """See that something was said, and all of it by the translator but what the models hold."""
    texts, data = list(said), data_in(*models)
    assert any("⟦" in text for text in texts)
    left = {text: left_in_english(CUT.sub("", RULE.sub("", text)), *data) for text in texts}
    assert {text: words for text, words in left.items() if words} == {}


def northwind() -> OperatingModel:
    return template_model(next(template for template in templates() if template.name == "Northwind example"))


@pytest.mark.parametrize(("edit", "_"), [*REFUSED.values(), *REFUSED_AGREEMENTS.values()])
def test_what_an_edit_refuses(edit: Edit, _: str):
    for model in (sketched(START), agreed()):
        try:
            edit(model)
        except EditError as error:
            said = str(error)
    assert said.count("⟦") >= 1
    words = (
        *SPOKEN,
        *(kind.value for kind in WorkshopStepKind),
        "rank",
        "weight",
        "size",
        "colour",
        "nan",
        "None",
        "owner",
    )
    assert left_in_english(RULE.sub("", QUOTED.sub("", said)), *data_in(sketched(START), agreed()), *words) == ""


def test_what_differs_between_two_models():
    for edit, _ in SAID.values():
        after = edit(BASE).model
        for there, back in ((BASE, after), (after, BASE)):
            check([difference.message for difference in differences(there, back)], there, back)


def test_every_record_every_field_and_every_value():
    records = records_of(SAMPLE)
    names = names_in(records)
    for path, record in records.items():
        said = [record_words(path, record, names)] if path else [record_words(path, record, names), "⟦⟧"]
        for field in own_fields(type(record)):
            assert left_in_english(field_name(field)) == "", field
            said.append(field_words(type(record), field))
            said.append(value_words(type(record), field, getattr(record, field), names))
        check([*said, "⟦⟧"], SAMPLE)


def test_what_changes_on_the_way_to_another_structure():
    model = sketched(SIDES)
    comparison = Comparison(*(Facts.of(model, id_of("s", side), TODAY) for side in ("Before", "After")))
    for each in (comparison, Comparison(comparison.after, comparison.before)):
        check([change_of(each, function) for function in each.functions], model)
        plan = change_plan(each)
        check([step.words for step in plan.steps], model)
        check([step.detail for step in plan.steps], model)
    check([kind.words for kind in (*Movement, *Difference, *StepKind)])
    check([loose_words(1), loose_words(3)])


def test_loops_that_no_order_avoids():
    busy = "  Ads {effort: 1}: E Lead\n  SEO {effort: 1}: E Head\n"
    model = sketched(f"Before\n{busy}After\n{busy.replace('Lead', 'X').replace('Head', 'Lead').replace('X', 'Head')}")
    model = set_threshold(model, threshold=BADLY_OVERLOADED, value=110).model
    facts = [Facts.of(model, id_of("s", side), TODAY) for side in ("Before", "After")]
    plan = change_plan(Comparison(*facts))
    check([loop_words(plan, loop) for loop in plan.loops], model)


def test_what_numbers_say_first():
    model = northwind()
    checked = Checked.of(model, TODAY)
    given = [numbers_of(checked, structure) for structure in model.structure_order()]
    empty = StructureNumbers(Facts.of(sketched("Team\n  SEO: I Head"), id_of("s", "Team"), TODAY))
    for numbers, before in [*given, (empty, None)]:
        said = [tell(numbers) for tell in (load_sentence, work_sentence, overlap_sentence, spread_sentence)]
        check([*said, partner_sentence(numbers, before)], model, sketched("Team\n  SEO: I Head"))


def test_what_the_shape_of_a_structure_says():
    model = northwind()
    checked = Checked.of(model, TODAY)
    readings = [each for facts in checked.facts.values() for found in read_structure(facts).values() for each in found]
    assert len({reading.topic for reading in readings}) > 1
    check([words for reading in readings for words in (reading.says, reading.advice)], model)
    check([words for topic in Topic for words in topic_words(topic)])


@pytest.mark.parametrize("task", Task)
def test_suggestions_their_reasons_and_why_there_are_none(task: Task):
    model = sketched(CROWDED)
    facts = Facts.of(model, id_of("s", "Team"), TODAY)
    joining = newcomers(facts) if task is Task.GROW else ()
    proposal = suggest(facts, Demands(task=task, people=2, few_changes=0, even_load=10), joining, seconds=1)
    assert isinstance(proposal, Proposal)
    assert proposal.suggestions
    said = [heading(proposal), *summary(proposal)]
    for suggestion in proposal.suggestions:
        said += [sentence(proposal, suggestion), why(suggestion)]
    check(said, model)
    nowhere = {owner: frozenset[str]() for owner in facts.structure.owners}
    for demands in (Demands(task=task, most_load=1), Demands(task=task, covers=nowhere), Demands(task=task, fixed=ALL)):
        answer = suggest(facts, demands, (), seconds=1)
        check(answer.sentences if isinstance(answer, Refusal) else summary(answer), model)


def test_the_workshop_from_its_agenda_to_the_read_out():
    model = sketched(
        "Team\n  SEO {affects: tracking; input_from: Sales; usual_sourcing: inside; critical: yes}: D?; E Lead\n"
        "  Ads: D Head, Lead; E Head\n  Blog: D?; E?\n  PR: D Head; E Head; I Lead; R Lead\n  + Empty"
    )
    checked = Checked.of(model, TODAY)
    facts = checked.facts[id_of("s", "Team")]
    for kind in WorkshopStepKind:
        plan = plan_of(kind)
        check([plan.name, plan.goal, plan.leaves, *plan.prompts])
    check([step.name for step in course(model.workshop)])
    check([progress(checked, kind).words for kind in WorkshopStepKind])
    check([question.words for question in open_questions(facts)], model)
    check([words for function in facts.owners for hint in hints(facts, function) for words in hint], model)
    told = [item for owner in facts.structure.owners for item in read_out(facts, owner)]
    assert {ownership for ownership, _ in told} == {*Ownership, None}
    check([words for _, words in told], model)
