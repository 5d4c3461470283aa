"""The sentence that names a loop of a change plan, the same wherever a plan is read."""

from planner.language import tr, trn
from planner.model.plan.burden import overload_limit
from planner.model.plan.change_plan import ChangePlan, Loop
from planner.model.wording import listed, listed_briefly


def loop_words(plan: ChangePlan, loop: Loop) -> str:
    """Name the owners, the steps and the functions of a loop that no order avoids, and what it leads to."""
    places = {step.key: number for number, step in enumerate(plan.steps, 1)}
    about = {step.key: step for step in plan.steps}
    functions = dict.fromkeys(about[key].id for key in loop.steps if about[key].about == "function")
    owners = [plan.comparison.name_of_owner(owner) for owner in loop.owners]
    steps = trn(
        len(loop.steps),
        "step {numbers}",
        "steps {numbers}",
        numbers=listed([str(places[key]) for key in loop.steps]),
    )
    names = listed_briefly([plan.comparison.name_of_function(function) for function in functions])
    said = {
        "steps": f"{steps} ({names})" if names else steps,
        "percent": f"{overload_limit(plan.comparison) * 100:.0f}",
    }
    if len(owners) == 1:
        return tr(
            "{owner} has to give away and take over at once in {steps}: in any order it is above {percent} % of its "
            "capacity for a while.",
            owner=owners[0],
            **said,
        )
    return tr(
        "{owners} wait for each other in {steps}: in any order one of them is above {percent} % of its capacity for a "
        "while.",
        owners=listed(owners),
        **said,
    )
