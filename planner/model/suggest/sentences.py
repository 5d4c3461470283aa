"""A proposal in sentences."""

from planner.language import mark, tr, trn
from planner.model.suggest.demands import Task
from planner.model.suggest.exact import Proof
from planner.model.suggest.proposal import Proposal, Suggestion
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, in_words, listed

_TASKS = {
    Task.FILL: mark("Owners for what nobody decides or executes in {structure}"),
    Task.BALANCE: mark("A more even load in {structure}"),
    Task.GROW: mark("Who owns what once there are more people in {structure}"),
}

_NOTHING = {
    Task.FILL: mark(
        "Every function has a decision and an execution owner, or is said to be undecided: there is nothing to fill."
    ),
    Task.BALANCE: mark("No move is worth it with these wishes: the load is as even as they allow."),
    Task.GROW: mark("Nothing is worth changing with these wishes."),
}

_SAYS = {
    Ownership.DECISION: mark("{owner} decides {function}."),
    Ownership.EXECUTION: mark("{owner} executes {function}."),
}
_SAYS_IN_PLACE = {
    Ownership.DECISION: mark("{owner} decides {function} in place of {before}."),
    Ownership.EXECUTION: mark("{owner} executes {function} in place of {before}."),
}


def heading(proposal: Proposal) -> str:
    """What the proposal is about."""
    return tr(_TASKS[proposal.demands.task], structure=proposal.facts.structure.name)


def sentence(proposal: Proposal, suggestion: Suggestion) -> str:
    """One suggestion: who does what, and in whose place."""
    said = {
        "owner": proposal.name(suggestion.after),
        "function": proposal.facts.model.functions[suggestion.function].name,
    }
    if suggestion.before is None:
        return tr(_SAYS[suggestion.ownership], **said)
    return tr(_SAYS_IN_PLACE[suggestion.ownership], before=proposal.name(suggestion.before), **said)


def why(suggestion: Suggestion) -> str:
    """The reasons of a suggestion as one sentence."""
    told = "; ".join(suggestion.reasons)
    return f"{capital(told)}." if told else ""


def summary(proposal: Proposal) -> tuple[str, ...]:
    """What the proposal comes to: how much changes, who joins, what becomes of crossings, and how sure it is."""
    if not proposal.suggestions:
        return (tr(_NOTHING[proposal.demands.task]),)
    number = len(proposal.suggestions)
    told = [trn(number, "{number} suggestion.", "{number} suggestions.", number=capital(in_words(number)))]
    joining = [newcomer.name for newcomer in proposal.newcomers.values()]
    if joining:
        told.append(trn(len(joining), "{roles} would join.", "{roles} would join.", roles=listed(joining)))
    before, after = proposal.crossings
    if before != after:
        told.append(
            tr(
                "Functions that one decides and another executes: {before} before, {after} after.",
                before=before,
                after=after,
            )
        )
    return (*told, _certainty(proposal))


def _certainty(proposal: Proposal) -> str:
    """Say whether there can be a better proposal for what was asked."""
    if proposal.proof is Proof.LEAST:
        return tr("Proved: nothing else suits these wishes better.")
    return tr("Searched from seed {seed}, not proved: something else may suit these wishes better.", seed=proposal.seed)
