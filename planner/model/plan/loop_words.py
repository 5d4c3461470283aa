"""The sentence that names a loop of a change plan, the same wherever a plan is read."""

from planner.model.plan.burden import overload_limit
from planner.model.plan.change_plan import ChangePlan, Loop
from planner.model.wording import listed, listed_briefly


def loop_words(plan: ChangePlan, loop: Loop) -> str:
    """Name the owners, the steps and the functions of a loop that no order avoids, and what it leads to."""
    places = {step.key: number for number, step in enumerate(plan.steps, 1)}
    about = {step.key: step for step in plan.steps}
    functions = dict.fromkeys(about[key].id for key in loop.steps if about[key].about == "function")
    owners = [plan.comparison.name_of_owner(owner) for owner in loop.owners]
    numbers = listed([str(places[key]) for key in loop.steps])
    steps = f"step{'' if len(loop.steps) == 1 else 's'} {numbers}"
    names = listed_briefly([plan.comparison.name_of_function(function) for function in functions])
    what = f"{steps} ({names})" if names else steps
    limit = f"above {overload_limit(plan.comparison):.0%}".replace("%", " %") + " of its capacity for a while"
    if len(owners) == 1:
        return f"{owners[0]} has to give away and take over at once in {what}: in any order it is {limit}."
    return f"{listed(owners)} wait for each other in {what}: in any order one of them is {limit}."
