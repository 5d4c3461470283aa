"""A model in one line: how much is in it and what the rules find in it."""

from planner.language import number_words, tr, trn
from planner.model.checked import Checked


def summary_words(checked: Checked) -> str:
    """Count functions, owners, structures and open findings, with a full stop."""
    model = checked.model
    found = sum(len(checked.open_findings(structure)) for structure in model.structures)
    functions, owners, structures = len(model.functions), len(model.owners), len(model.structures)
    return tr(
        "{functions}, {owners}, {structures}, {findings}.",
        functions=trn(functions, "{number} function", "{number} functions", number=number_words(functions)),
        owners=trn(owners, "{number} owner", "{number} owners", number=number_words(owners)),
        structures=trn(structures, "{number} structure", "{number} structures", number=number_words(structures)),
        findings=trn(found, "{number} finding", "{number} findings", number=number_words(found)),
    )
