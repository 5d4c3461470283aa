"""Short plain words for the families of rules, where there is no room for their titles."""

from planner.model.families import FAMILIES

FAMILY_WORDS = {
    "GAP": "Gaps",
    "OVL": "Overlaps",
    "EXT": "Outside",
    "LOAD": "Load",
    "PROC": "Process",
    "HAND": "Handoffs",
    "CHG": "Change",
    "GOV": "Upkeep",
}

FAMILY_ORDER = tuple(family.code for family in FAMILIES)
