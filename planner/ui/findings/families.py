"""Short plain words for the families of rules, where there is no room for their titles."""

from planner.language import mark
from planner.model.families import FAMILIES

FAMILY_WORDS = {
    "GAP": mark("Gaps"),
    "OVL": mark("Overlaps"),
    "EXT": mark("Outside"),
    "LOAD": mark("Load"),
    "PROC": mark("Process"),
    "HAND": mark("Handoffs"),
    "CHG": mark("Change"),
    "GOV": mark("Upkeep"),
}

FAMILY_ORDER = tuple(family.code for family in FAMILIES)
