"""Every edit of the model with arguments drawn at random."""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import Any

from hypothesis import strategies as st

from planner.model.change import Edit
from planner.model.edits import (
    acceptances,
    areas,
    assignments,
    cadences,
    checkpoints,
    decisions,
    functions,
    goals,
    handoffs,
    layout,
    matrix_letters,
    merging,
    next_review,
    owners,
    pasting,
    plan_notes,
    rule_settings,
    structure_from,
    structure_of_template,
    structures,
    tools,
    workshop,
    workshop_results,
)
from planner.model.graph.places import Slot
from tests.model.arguments import (
    DAYS,
    THRESHOLDS,
    Arguments,
    Fresh,
    booleans,
    cadence_fields,
    decision_fields,
    function_fields,
    handoff_fields,
    letters,
    names,
    new_functions,
    new_owners,
    of_clipboard,
    of_template,
    on_assignment,
    one_finding,
    owner_fields,
    placement_fields,
    seat_fields,
    several,
    step_fields,
    structure_fields,
    texts,
    tool_fields,
    topics,
    twins,
    workshop_steps,
)

DRAWN: dict[Callable[..., Any], Callable[[Arguments], dict[str, Any]]] = {
    areas.add_area: lambda g: {"area": g.new("a", g.model.areas), "name": g.draw(names)},
    areas.rename_area: lambda g: {"area": g.area(), "name": g.draw(names)},
    areas.delete_area: lambda g: {"area": g.area()},
    functions.add_functions: new_functions,
    functions.set_function: lambda g: {"function": g.function(), **function_fields(g)},
    functions.duplicate_function: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "copy": g.new("f", g.model.functions),
    },
    functions.delete_function: lambda g: {"function": g.function()},
    functions.move_function: lambda g: {
        "function": g.function(),
        "area": g.maybe(g.area),
        "before": g.maybe(g.function),
    },
    functions.place_functions: lambda g: {"structure": g.structure(), "functions": several(g)},
    functions.take_out: lambda g: {"structure": g.structure(), "functions": several(g)},
    functions.set_placement: lambda g: {"structure": g.structure(), "function": g.function(), **placement_fields(g)},
    functions.park: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "reason": g.draw(texts),
        "until": g.draw(st.sampled_from(DAYS)),
    },
    functions.bring_back: lambda g: {"structure": g.structure(), "function": g.function()},
    owners.add_owners: new_owners,
    owners.seat_owner: lambda g: {"structure": g.structure(), "owner": g.owner()},
    owners.set_owner: lambda g: {"owner": g.owner(), **owner_fields(g)},
    owners.set_seat: lambda g: {"structure": g.structure(), "owner": g.owner(), **seat_fields(g)},
    owners.move_owner: lambda g: {"structure": g.structure(), "owner": g.owner(), "before": g.maybe(g.owner)},
    owners.duplicate_owner: lambda g: {
        "structure": g.structure(),
        "owner": g.owner(),
        "copy": g.new("o", g.model.owners),
    },
    owners.remove_owner: lambda g: {"structure": g.structure(), "owner": g.owner()},
    owners.delete_owner: lambda g: {"owner": g.owner()},
    assignments.assign: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "owner": g.owner(),
        "ownership": g.ownership(),
    },
    assignments.unassign: lambda g: on_assignment(g) | ({"ownership": None} if g.draw(booleans) else {}),
    assignments.move_assignment: lambda g: on_assignment(g, to_owner=g.owner(), to_ownership=g.ownership()),
    assignments.set_assignment: lambda g: on_assignment(
        g, boundary=g.draw(st.none() | texts), share=g.draw(st.sampled_from((None, None, 0, 0.5, 1, 1 / 3, 1.5, -0.1)))
    ),
    assignments.set_undecided: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "ownership": g.ownership(),
        "undecided": g.draw(booleans),
    },
    matrix_letters.set_letters: letters,
    goals.add_goal: lambda g: {"goal": g.new("g", g.model.goals), "name": g.draw(names)},
    goals.set_goal: lambda g: {
        "goal": g.goal(),
        **g.some({"name": names, "description": texts, "no such field": texts}),
    },
    goals.delete_goal: lambda g: {"goal": g.goal()},
    tools.add_tool: lambda g: {"tool": g.new("t", g.model.tools), "name": g.draw(names)},
    tools.set_tool: lambda g: {"tool": g.tool(), **tool_fields(g)},
    tools.delete_tool: lambda g: {"tool": g.tool()},
    decisions.add_decision: lambda g: {
        "decision": g.new("d", g.model.decisions),
        "name": g.draw(names),
        **decision_fields(g),
    },
    decisions.set_decision: lambda g: {"decision": g.decision(), **decision_fields(g)},
    decisions.delete_decision: lambda g: {"decision": g.decision()},
    handoffs.add_handoff: lambda g: {
        "structure": g.structure(),
        "handoff": g.fresh("h"),
        "start": g.end(),
        "end": g.end(),
        **handoff_fields(g),
    },
    handoffs.set_handoff: lambda g: {
        **g.of_structure("handoffs", "h"),
        **handoff_fields(g),
        **({"start": g.end()} if g.draw(booleans) else {}),
    },
    handoffs.delete_handoff: lambda g: g.of_structure("handoffs", "h"),
    cadences.add_cadence: lambda g: {
        "structure": g.structure(),
        "cadence": g.fresh("c"),
        "reviews": topics(g),
        **cadence_fields(g),
    },
    cadences.set_cadence: lambda g: {**g.of_structure("cadences", "c"), **cadence_fields(g), "reviews": topics(g)},
    cadences.delete_cadence: lambda g: g.of_structure("cadences", "c"),
    checkpoints.keep_checkpoint: lambda g: {
        "checkpoint": g.new("k", g.model.checkpoints),
        "structure": g.structure(),
        "name": g.draw(names),
        "day": g.draw(st.sampled_from(DAYS)),
    },
    checkpoints.rename_checkpoint: lambda g: {"checkpoint": g.checkpoint(), "name": g.draw(names)},
    checkpoints.delete_checkpoint: lambda g: {"checkpoint": g.checkpoint()},
    checkpoints.take_back: lambda g: {
        "checkpoint": g.checkpoint(),
        "structure": g.new("s", g.model.structures),
        "name": g.draw(names),
    },
    plan_notes.set_step_note: lambda g: {
        "plan": f"{g.structure()} {g.structure()}",
        "step": f"hire {g.owner()}",
        **step_fields(g),
    },
    next_review.set_next_review: lambda g: {"day": g.draw(st.sampled_from(DAYS))},
    rule_settings.switch_rule: lambda g: {
        "rule": g.draw(st.sampled_from(("GAP01", "LOAD01", "OVL02", "OVL03"))),
        "off": g.draw(booleans),
    },
    rule_settings.set_threshold: lambda g: {
        "threshold": g.draw(st.sampled_from(THRESHOLDS)),
        "value": g.draw(st.sampled_from((None, 3, 40, 1, 1.0, 7, 100 / 3, -1, float("nan")))),
    },
    acceptances.accept: one_finding,
    acceptances.withdraw: lambda g: {"key": g.draw(st.sampled_from([*sorted(g.model.accepted), "GAP01 - f_x"]))},
    merging.merge_functions: lambda g: twins(g, "functions"),
    merging.merge_owners: lambda g: twins(g, "owners"),
    layout.keep_places: lambda g: {
        "slots": {g.owner(): Slot(g.draw(st.integers(0, 5)), g.draw(st.sampled_from((0.0, 0.5, 1 / 3, 7.0))))}
    },
    structures.set_title: lambda g: {"title": g.draw(names)},
    structures.add_structure: lambda g: {"structure": g.new("s", g.model.structures), "name": g.draw(names)},
    structures.duplicate_structure: lambda g: {
        "structure": g.structure(),
        "copy": g.new("s", g.model.structures),
        "name": g.draw(names),
    },
    structures.set_structure: lambda g: {"structure": g.structure(), **structure_fields(g)},
    structure_from.structure_from: lambda g: {
        "source": g.structure(),
        "copy": g.new("s", g.model.structures),
        "name": g.draw(names),
        "owners": {g.owner(): g.maybe(g.owner) for _ in range(g.draw(st.integers(0, 3)))},
    },
    structure_of_template.structure_of_template: of_template,
    pasting.paste_part: of_clipboard,
    structures.rename_structure: lambda g: {"structure": g.structure(), "name": g.draw(names)},
    structures.move_structure: lambda g: {"structure": g.structure(), "before": g.maybe(g.structure)},
    structures.delete_structure: lambda g: {"structure": g.structure()},
    workshop.begin_workshop: lambda g: {
        "structure": g.structure(),
        "checkpoint": g.new("k", g.model.checkpoints),
        "name": g.draw(names),
        "day": g.draw(st.sampled_from(DAYS)),
    },
    workshop.set_workshop: lambda g: {
        **g.some({"objective": texts, "participants": texts, "dots_each": st.sampled_from((0, 3, -1, "many"))}),
        "growth": g.maybe(g.structure),
    },
    workshop.set_step: lambda g: {
        "step": g.draw(workshop_steps),
        **g.some(
            {
                "name": names,
                "minutes": st.sampled_from((None, 5, -5)),
                "skipped": booleans,
                "done": booleans,
                "note": texts,
                "rank": st.sampled_from(("", "a", "A")),
            }
        ),
    },
    workshop.move_step: lambda g: {
        "step": g.draw(workshop_steps),
        "before": g.maybe(lambda: g.draw(workshop_steps)),
    },
    workshop.turn_to_step: lambda g: {
        "step": g.draw(workshop_steps),
        "seconds": g.draw(st.integers(-1, 900)),
        "added": g.draw(st.integers(0, 3)),
        "done": g.draw(booleans),
    },
    workshop.keep_time: lambda g: {"seconds": g.draw(st.integers(-1, 900)), "added": g.draw(st.integers(0, 3))},
    workshop_results.park_topic: lambda g: {
        "topic": g.new("p", g.model.workshop.parking_lot),
        "name": g.draw(names),
        "about": g.maybe(g.function),
    },
    workshop_results.set_topic: lambda g: {
        "topic": g.topic(),
        "about": g.maybe(g.function),
        **g.some({"name": names, "closed": booleans}),
    },
    workshop_results.add_next_step: lambda g: {
        "step": g.new("n", g.model.workshop.next_steps),
        "name": g.draw(names),
        "owner": g.maybe(g.owner),
    },
    workshop_results.set_next_step: lambda g: {
        "step": g.next_step(),
        "owner": g.maybe(g.owner),
        **g.some({"name": names, "date": st.sampled_from(DAYS), "done": booleans}),
    },
    workshop_results.delete_next_step: lambda g: {"step": g.next_step()},
    workshop_results.cast_ballot: lambda g: {
        "dots": {key: g.draw(st.integers(-1, 2)) for key in (g.function(), g.decision(), g.topic())}
    },
    workshop_results.clear_votes: lambda g: {},  # noqa: ARG005 - there is nothing to draw
    workshop_results.raise_hands: lambda g: {"decision": g.decision(), "four": g.draw(st.integers(-1, 3))},
}


def drawn_edit(given: Arguments, modules: Collection[str] = ()) -> tuple[str, Edit]:
    """An edit of these modules, or of any, with its arguments, and its name."""
    possible = [edit for edit in DRAWN if given.findings or edit is not acceptances.accept]
    edit = given.draw(st.sampled_from([edit for edit in possible if not modules or module_of(edit) in modules]))
    return edit.__name__, partial(edit, **DRAWN[edit](given))


def module_of(edit: Callable[..., Any]) -> str:
    return edit.__module__.rpartition(".")[2]


def counted_ids() -> Fresh:
    """Ids that count up, so that a failing run can be read."""
    numbers: Iterator[int] = iter(range(10**6))
    return lambda letter: f"{letter}_{next(numbers):012d}"
