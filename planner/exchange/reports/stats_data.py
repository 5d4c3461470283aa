"""The numbers of structures as data of JSON; docs/load.md describes it."""

from collections.abc import Sequence
from typing import Any

from planner.exchange.json_text import json_text
from planner.model.checked import Checked
from planner.model.statistics.overlap import Overlap
from planner.model.statistics.owner_numbers import OwnerNumbers
from planner.model.statistics.partner_share import PartnerShare
from planner.model.statistics.structure_numbers import StructureNumbers, numbers_of

Data = dict[str, Any]

_DIGITS = 6


def stats_json(checked: Checked, structures: Sequence[str]) -> str:
    """Write the numbers of some structures as JSON, with a final newline."""
    data = {"model": checked.model.title, "structures": [_structure_data(checked, each) for each in structures]}
    return json_text(data)


def _structure_data(checked: Checked, structure: str) -> Data:
    """Give the numbers of one structure, beside those of the one before, as maps, lists, texts and numbers."""
    numbers, before = numbers_of(checked, structure)
    spread_before = {} if before is None else {each.area: _rounded(each.effective_owners) for each in before.areas}
    return {
        "structure": numbers.facts.structure.name,
        "structure_id": structure,
        "compared_with": None if before is None else before.facts.structure.name,
        "functions": len(numbers.functions),
        "owners": [_owner(numbers, each, before) for each in numbers.owners],
        "pairs": [_pair(numbers, pair) for pair in numbers.pairs],
        "areas": [
            {
                "area": numbers.area_name(each.area) if each.area else None,
                "area_id": each.area or None,
                "functions": len(each.functions),
                "owners": [{**_named_owner(numbers, owner), "work": work} for owner, work in each.work],
                "effective_owners": _rounded(each.effective_owners),
                "effective_owners_before": spread_before.get(each.area),
            }
            for each in numbers.areas
        ],
        "partners": {
            **_partners(numbers.partners),
            "before": None if before is None else _partners(before.partners),
        },
    }


def _owner(numbers: StructureNumbers, each: OwnerNumbers, before: StructureNumbers | None) -> Data:
    then = None if before is None else before.by_owner.get(each.owner)
    areas = dict.fromkeys([area.area for area in numbers.areas])
    return {
        **_named_owner(numbers, each.owner),
        "kind": each.kind,
        **_counts(each),
        "areas": [
            {
                "area": numbers.area_name(area) if area else None,
                "area_id": area or None,
                "decisions": len(each.decided.get(area, ())),
                "executions": len(each.executed.get(area, ())),
            }
            for area in areas
            if area in each.decided or area in each.executed
        ],
        "before": None if then is None else _counts(then),
    }


def _counts(each: OwnerNumbers) -> Data:
    return {
        "load": _rounded(each.load),
        "capacity": each.capacity,
        "utilisation": None if each.utilisation is None else _rounded(each.utilisation),
        "decisions": each.decisions,
        "executions": each.executions,
        "inputs": each.inputs,
        "reviews": each.reviews,
    }


def _pair(numbers: StructureNumbers, pair: Overlap) -> Data:
    return {
        "owners": [_named_owner(numbers, owner) for owner in (pair.one, pair.other)],
        "functions": [_named_function(numbers, function) for function in pair.functions],
        "same": [_named_function(numbers, function) for function in pair.same],
        "same_work": pair.same_work,
        "all_work": pair.all_work,
        "overlap": _rounded(pair.score),
    }


def _partners(share: PartnerShare) -> Data:
    return {
        "executed": share.executed,
        "by_partners_alone": len(share.alone),
        "by_partners_and_others": len(share.together),
        "of_functions": None if share.of_functions is None else _rounded(share.of_functions),
        "effort": _rounded(share.effort),
        "partner_effort": _rounded(share.partner_effort),
        "of_effort": None if share.of_effort is None else _rounded(share.of_effort),
    }


def _named_owner(numbers: StructureNumbers, owner: str) -> Data:
    return {"id": owner, "name": numbers.facts.model.owners[owner].name}


def _named_function(numbers: StructureNumbers, function: str) -> Data:
    return {"id": function, "name": numbers.facts.model.functions[function].name}


def _rounded(value: float) -> float:
    return round(value, _DIGITS)
