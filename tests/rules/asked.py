"""The cases of every rule, and what a rule finds in a model."""

from importlib import import_module
from types import ModuleType

from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.rulebook import RULES
from planner.model.vocabulary import OwnershipLine

CASES: dict[str, ModuleType] = {rule.code: import_module(f"tests.rules.cases.{rule.code.lower()}") for rule in RULES}


def findings(checked: Checked, code: str) -> list[Finding]:
    in_structures = [f for structure in checked.facts for f in checked.findings(structure)]
    return [f for f in (*checked.findings_in_model(), *in_structures) if f.rule == code]


def names_of(model: OperatingModel) -> dict[str, dict[str, str]]:
    """The names that subjects may have, by kind and id."""
    kinds = ("functions", "owners", "structures", "goals", "tools", "decisions")
    names = {kind.removesuffix("s"): {key: r.name for key, r in getattr(model, kind).items()} for kind in kinds}
    ends = names["function"] | names["owner"]
    names["handoff"] = {
        key: f"{ends[handoff.start]} → {ends[handoff.end]}"
        for structure in model.structures.values()
        for key, handoff in structure.handoffs.items()
    }
    names["ownership_line"] = {line.value: line.value for line in OwnershipLine}
    names["model"] = {"": model.title}
    return names
