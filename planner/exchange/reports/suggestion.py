"""A proposal as text for a terminal, or as JSON."""

from typing import Any

from planner.exchange.json_text import json_text
from planner.model.suggest.proposal import Proposal, Suggestion
from planner.model.suggest.sentences import heading, sentence, summary, why
from planner.model.suggest.suggesting import Refusal


def suggest_text(answer: Proposal | Refusal) -> str:
    """Write what is suggested as lines: what it comes to, then each suggestion with its reasons, then the loads."""
    if not isinstance(answer, Proposal):
        return "".join(f"{line}\n" for line in answer.sentences)
    lines = [heading(answer), *summary(answer)]
    for suggestion in answer.suggestions:
        lines += ["", f"- {sentence(answer, suggestion)}", f"  {why(suggestion)}"]
    if answer.suggestions:
        loads = sorted((answer.name(owner), *load) for owner, load in answer.loads.items())
        lines += ["", "Load in full-time people, before and after", *_table(loads)]
    return "".join(f"{line}\n" for line in lines)


def _table(loads: list[tuple[str, float, float]]) -> list[str]:
    width = max((len(name) for name, _, _ in loads), default=0)
    return [f"  {name:<{width}}  {before:5.2f}  {after:5.2f}" for name, before, after in loads]


def suggest_json(answer: Proposal | Refusal) -> str:
    """Write what is suggested as one JSON object.

    ``proof`` is ``proved``, ``searched`` or, where the demands collide, ``none``; then ``collisions`` says why.
    """
    found: dict[str, Any] = {"proof": answer.proof.value}
    if isinstance(answer, Proposal):
        facts = answer.facts
        found |= {
            "structure": facts.structure.name,
            "structure_id": facts.structure_id,
            "task": answer.demands.task.value,
            "seed": answer.seed,
            "summary": list(summary(answer)),
            "joining": [{"name": n.name, "capacity": n.capacity} for n in answer.newcomers.values()],
            "suggestions": [_suggestion(answer, suggestion) for suggestion in answer.suggestions],
            "crossings": {"before": answer.crossings[0], "after": answer.crossings[1]},
            "loads": [
                {"owner": answer.name(owner), "before": round(before, 6), "after": round(after, 6)}
                for owner, (before, after) in answer.loads.items()
            ],
        }
    else:
        found["collisions"] = list(answer.sentences)
    return json_text(found)


def _suggestion(proposal: Proposal, suggestion: Suggestion) -> dict[str, Any]:
    model = proposal.facts.model
    return {
        "function_id": suggestion.function,
        "function": model.functions[suggestion.function].name,
        "ownership": suggestion.ownership.value,
        "before_id": suggestion.before,
        "before": None if suggestion.before is None else proposal.name(suggestion.before),
        "after_id": suggestion.after if suggestion.after in model.owners else None,
        "after": proposal.name(suggestion.after),
        "sentence": sentence(proposal, suggestion),
        "reasons": list(suggestion.reasons),
    }
