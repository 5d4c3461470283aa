"""The section of the goals."""

from functools import partial

from planner.language import mark, tr
from planner.model.agreements import Goal
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.model.tally import GOAL
from planner.ui.agreements.section import Face, Section, functions_counted
from planner.ui.agreements.users import functions_that_name
from planner.ui.fields.field import Kind, Scene, fields_of
from planner.ui.fields.record_choices import by_name

_of_goal = fields_of(lambda scene: scene.record, lambda scene: partial(set_goal, goal=scene.agreement.id))


def _face(scene: Scene) -> Face:
    goal: Goal = scene.record
    serving = functions_counted(scene.facts.count((GOAL, scene.agreement.id)))
    return Face(goal.name, serving, (goal.description,))


GOALS = Section(
    "goal",
    mark("Goals"),
    mark("goal"),
    mark("What the functions of the team are for. A goal that no function serves is a wish."),
    mark("Write down what the team is to reach, for instance “Qualified pipeline of three times the sales target”."),
    (
        _of_goal("name", mark("Goal"), Kind.LINE, step=lambda name, _: tr("Rename {name}", name=name)),
        _of_goal(
            "description",
            mark("Description"),
            Kind.TEXT,
            hint=mark("How you see that it is reached"),
            step=lambda name, _: tr("Describe {name}", name=name),
        ),
        functions_that_name("goals", mark("Functions that serve it")),
    ),
    order=lambda facts: by_name(facts.model.goals),
    face=_face,
    add=lambda _, key, words: partial(add_goal, goal=key, name=words[0]),
    delete=lambda scene: partial(delete_goal, goal=scene.agreement.id),
    hint=mark("What shall be reached?"),
)
