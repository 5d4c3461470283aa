"""A model in one line: how much is in it and what the rules find in it."""

from planner.model.checked import Checked


def summary_words(checked: Checked) -> str:
    """Count functions, owners, structures and open findings, with a full stop."""
    model = checked.model
    found = sum(len(checked.open_findings(structure)) for structure in model.structures)
    counts = (
        (len(model.functions), "function"),
        (len(model.owners), "owner"),
        (len(model.structures), "structure"),
        (found, "finding"),
    )
    return ", ".join(f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counts) + "."
