"""A proposal in sentences."""

from planner.model.suggest.demands import Task
from planner.model.suggest.exact import Proof
from planner.model.suggest.proposal import Proposal, Suggestion
from planner.model.wording import in_words, listed

_TASKS = {
    Task.FILL: "Owners for what nobody decides or executes",
    Task.BALANCE: "A more even load",
    Task.GROW: "Who owns what once there are more people",
}

_NOTHING = {
    Task.FILL: "Every function has a decision and an execution owner, or is said to be undecided: there is nothing to "
    "fill.",
    Task.BALANCE: "No move is worth it with these wishes: the load is as even as they allow.",
    Task.GROW: "Nothing is worth changing with these wishes.",
}


def heading(proposal: Proposal) -> str:
    """What the proposal is about."""
    return f"{_TASKS[proposal.demands.task]} in {proposal.facts.structure.name}"


def sentence(proposal: Proposal, suggestion: Suggestion) -> str:
    """One suggestion: who does what, and in whose place."""
    function = proposal.facts.model.functions[suggestion.function].name
    place = "" if suggestion.before is None else f" in place of {proposal.name(suggestion.before)}"
    return f"{proposal.name(suggestion.after)} {suggestion.ownership.verb} {function}{place}."


def why(suggestion: Suggestion) -> str:
    """The reasons of a suggestion as one sentence."""
    told = "; ".join(suggestion.reasons)
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def summary(proposal: Proposal) -> tuple[str, ...]:
    """What the proposal comes to: how much changes, who joins, what becomes of crossings, and how sure it is."""
    if not proposal.suggestions:
        return (_NOTHING[proposal.demands.task],)
    number = len(proposal.suggestions)
    told = [f"{in_words(number).capitalize()} suggestion{'s' if number > 1 else ''}."]
    joining = [newcomer.name for newcomer in proposal.newcomers.values()]
    if joining:
        told.append(f"{listed(joining)} would join.")
    before, after = proposal.crossings
    if before != after:
        told.append(f"Functions that one decides and another executes: {before} before, {after} after.")
    return (*told, certainty(proposal))


def certainty(proposal: Proposal) -> str:
    """Say whether there can be a better proposal for what was asked."""
    if proposal.proof is Proof.LEAST:
        return "Proved: nothing else suits these wishes better."
    return f"Searched from seed {proposal.seed}, not proved: something else may suit these wishes better."
