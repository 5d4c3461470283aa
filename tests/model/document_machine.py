"""A document that is edited, fixed, taken back, saved and loaded in any order: what must hold however it is mixed."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from planner.model.change import Change, Edit, Edited
from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.functions import set_placement
from planner.model.errors import EditError
from planner.model.finding import Finding, Fix, Key, Needs
from planner.model.graph.owner_graph import OwnerGraph, build
from planner.model.history import History
from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Record, Structure
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.model.arguments import Arguments
from tests.model.drawn_edits import counted_ids, drawn_edit
from tests.model.what_differs import differences
from tests.rules.sketch import id_of, sketched

START = """
Small team
  SEO: D Head of marketing; E Content lead [copy], *SEO agency > Content lead; I #Sales
  Data quality: D?; E Head of marketing
  (Events): D Head of marketing
  Pricing {goals: Pipeline; tools: CRM}: D Head of marketing, Founder
  > SEO -> #Sales: every lead has a source
  > Pricing -> SEO:
  ~ priorities: every week
Growth stage < Small team
  SEO: D Content lead; E *SEO agency > Content lead
  Pricing:
  + Founder
Pilot
  + Founder
! goal Pipeline
! tool CRM > Founder
! decision Keep the agency {owner: Founder; about: SEO}
! OVL02 off
"""


AGREEMENTS = ("goals", "tools", "decisions")


def start() -> OperatingModel:
    """A model with fields of a later version at every level."""
    model = sketched(START)
    backed = {"function": id_of("f", "SEO"), "backup": id_of("o", "Founder")}
    for structure in model.structures:
        model = set_placement(model, structure=structure, **backed).model if structure != id_of("s", "Pilot") else model

    def marked(record: Record) -> Record:
        return record.model_copy(update={"x_later": {"kept": [1, None, "ü"]}})

    def marked_structure(place: Structure) -> Structure:
        more = {name: {k: marked(r) for k, r in getattr(place, name).items()} for name in ("handoffs", "cadences")}
        held = {
            function: {owner: {k: marked(a) for k, a in of_owner.items()} for owner, of_owner in holders.items()}
            for function, holders in place.assignments.items()
        }
        functions = {key: marked(placement) for key, placement in place.functions.items()}
        owners = {key: marked(seat) for key, seat in place.owners.items()}
        return marked(place.replace(functions=functions, owners=owners, assignments=held, **more))

    area = Area(name="Demand & growth", rank="i")
    changed = model.replace(
        areas={"a_demandgrowth": marked(area)},
        functions={key: marked(record.replace(area="a_demandgrowth")) for key, record in model.functions.items()},
        owners={key: marked(record) for key, record in model.owners.items()},
        structures={key: marked_structure(place) for key, place in model.structures.items()},
        **{name: {key: marked(r) for key, r in getattr(model, name).items()} for name in AGREEMENTS},
        settings=marked(model.settings),
    )
    return parse(to_bytes(marked(changed)), "start.opmodel").model


MODULES: dict[str, tuple[str, ...]] = {
    "edit_functions": ("functions", "areas"),
    "edit_owners": ("owners", "layout"),
    "edit_assignments": ("assignments", "matrix_letters"),
    "merge_twins": ("merging",),
    "edit_structures": ("structures", "structure_from", "structure_of_template", "pasting"),
    "edit_agreements": ("goals", "tools", "decisions", "handoffs", "cadences", "next_review"),
    "edit_settings": ("rule_settings", "acceptances"),
    "edit_checkpoints_and_plans": ("checkpoints", "plan_notes"),
    "edit_workshop": ("workshop", "workshop_results"),
}
"""The modules of edits, by the rule that draws from them: each edit takes as many turns as its rule lets it."""


class Document(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.fresh = counted_ids()
        self.original = start()
        self.gone: set[tuple[str, str]] = set()
        self.history = History(self.original)
        self.checked = Checked.of(self.original, TODAY)
        self.graphs: dict[str, OwnerGraph] = {}

    @property
    def model(self) -> OperatingModel:
        return self.history.model

    @rule(data=st.data())
    def edit_functions(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_functions"])

    @rule(data=st.data())
    def edit_owners(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_owners"])

    @rule(data=st.data())
    def edit_assignments(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_assignments"])

    @rule(data=st.data())
    def merge_twins(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["merge_twins"])

    @rule(data=st.data())
    def edit_structures(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_structures"])

    @rule(data=st.data())
    def edit_agreements(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_agreements"])

    @rule(data=st.data())
    def edit_settings(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_settings"])

    @rule(data=st.data())
    def edit_checkpoints_and_plans(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_checkpoints_and_plans"])

    @rule(data=st.data())
    def edit_workshop(self, data: st.DataObject) -> None:
        self.edit(data, *MODULES["edit_workshop"])

    def edit(self, data: st.DataObject, *modules: str) -> None:
        findings = [f for key in sorted(self.checked.facts) for f in self.checked.findings(key)]
        name, edit = drawn_edit(Arguments(self.model, data.draw, self.fresh, findings), modules)
        before, edited = to_bytes(self.model), None
        try:
            edited = edit(self.model)
        except EditError as error:
            self.is_refused(edit, str(error))
        else:
            self.is_made(edit, edited, data.draw(st.sampled_from(sorted(self.model.structures))))
        assert to_bytes(self.model) == before, "an edit leaves the model that it is given as it is"
        if edited is not None:
            self.push(edited, name)

    def is_refused(self, edit: Edit, why: str) -> None:
        assert why.endswith(".")
        for structure in self.model.structures:
            with pytest.raises(EditError):
                consequence(self.checked, edit, structure)

    def is_made(self, edit: Edit, edited: Edited, structure: str) -> None:
        assert edit(self.model) == edited, "an edit gives the same result each time"
        if edited.model == self.model:
            assert edited.model is self.model, "no change is the same model"
            assert edited.touched == frozenset()
        assert set(differences(self.model, edited.model)) <= edited.touched
        told = consequence(self.checked, edit, structure)
        before, after = open_keys(self.checked), open_keys(told.checked)
        assert told.changes is (told.checked.model is not self.model)
        assert {f.key for f in told.solved} == before - after
        assert {f.key for f in told.created} == after - before
        assert {f.key for f in told.left} <= before & after

    @rule(data=st.data())
    def fix(self, data: st.DataObject) -> None:
        offered = [(f, fix) for key in self.checked.facts for f in self.checked.findings(key) for fix in self.fixes(f)]
        offered = [(f, fix) for f, fix in offered if fix.needs is not Needs.OWNER or self.model.owners]
        if not offered:
            return
        finding, fix = data.draw(st.sampled_from(offered))
        edited = fix.edit(self.answers(fix, data))(self.model)
        assert set(differences(self.model, edited.model)) <= edited.touched
        self.push(edited, fix.label)
        assert finding.key not in {left.key for left in self.checked.findings(finding.structure)}

    @rule()
    def undo(self) -> None:
        label, after = self.history.undo_label, self.model
        change = self.history.undo()
        assert (change is None) == (not label)
        if change is not None:
            self.follow(change)
            assert self.history.redo_label == change.label == label
            redone = self.history.redo()
            assert redone is not None
            assert redone.after is after, "redo of undo is the same value"
            self.history.undo()

    @rule()
    def redo(self) -> None:
        label = self.history.redo_label
        change = self.history.redo()
        assert (change is None) == (not label)
        if change is not None:
            self.follow(change)
            assert self.history.undo_label == label

    @rule(close=st.booleans())
    def save_and_load(self, close: bool) -> None:
        data = to_bytes(self.model)
        opened = parse(data, "model.opmodel")
        assert (opened.notes, opened.repaired, opened.read_only) == ((), False, False)
        assert opened.model == self.model
        assert to_bytes(opened.model) == data, "bytes are a fixed point"
        if close:
            self.history = History(opened.model)
            self.checked = Checked.of(opened.model, TODAY)

    @invariant()
    def the_model_is_whole(self) -> None:
        assert_whole(self.model)

    @invariant()
    def what_is_derived_step_by_step_equals_what_is_derived_anew(self) -> None:
        anew = Checked.of(self.model, TODAY)
        assert self.checked.found == anew.found
        assert self.checked.facts == anew.facts

    @invariant()
    def graphs_that_follow_each_step_equal_those_built_anew(self) -> None:
        anew = {key: build(facts) for key, facts in self.checked.facts.items()}
        self.graphs = {key: self.graphs.get(key, new).after(new.facts) for key, new in anew.items()}
        assert self.graphs == anew
        assert [list(graph.owners) for graph in self.graphs.values()] == [list(graph.owners) for graph in anew.values()]

    @invariant()
    def fields_of_a_later_version_stay(self) -> None:
        kept = {"x_later": self.original.__pydantic_extra__["x_later"]}
        assert self.model.__pydantic_extra__.items() >= kept.items()
        for name in ("areas", "functions", "owners", "structures", *AGREEMENTS):
            records, original = getattr(self.model, name), getattr(self.original, name)
            self.gone |= {(name, key) for key in original.keys() - records.keys()}
            for key in original.keys() & records.keys():
                came_back = (name, key) in self.gone  # a checkpoint knows a deleted record by its name only
                assert records[key].__pydantic_extra__ == kept or (came_back and not records[key].__pydantic_extra__)

    def push(self, edited: Edited, label: str) -> None:
        if edited.model is not self.model:
            self.follow(self.history.push(edited.model, label, edited.touched))
            assert self.history.redo_label == ""

    def follow(self, change: Change) -> None:
        assert change.after is self.model
        assert change.before is self.checked.model
        self.checked = self.checked.after(Edited(change.after, change.touched))

    def fixes(self, finding: Finding) -> tuple[Fix, ...]:
        return self.checked.fixes(finding)

    def answers(self, fix: Fix, data: st.DataObject) -> list[str]:
        if fix.needs is Needs.OWNER:
            ownership = data.draw(st.sampled_from(("decision", "execution")))
            return [data.draw(st.sampled_from(sorted(self.model.owners))), ownership]
        return ["some words" for _ in fix.questions]


def open_keys(checked: Checked) -> set[Key]:
    findings = (f for structure in checked.facts for f in checked.findings(structure))
    return {f.key for f in (*checked.found_in_model, *findings) if checked.acceptance(f) is None}
