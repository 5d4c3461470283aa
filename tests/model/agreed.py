"""A model with goals, tools, decisions, handoffs, cadences and settings, and short names for its records."""

from functools import partial
from typing import Any

from planner.model.change import Edit
from planner.model.edits.cadences import set_cadence
from planner.model.edits.decisions import set_decision
from planner.model.operating_model import OperatingModel
from planner.model.threshold import Threshold
from tests.rules.sketch import id_of, sketched

START = """
Small team
  SEO {goals: Pipeline; tools: CRM}: D Head; E Lead
  Pricing: D Head
  Events:
  > SEO -> #Sales: every lead has a source
  > Pricing -> SEO:
  ~ priorities, results: every week
  + *Agency
Growth stage
  SEO: D Lead
  > SEO -> #Sales: asked twice
! goal Pipeline
! tool CRM > Lead
! decision Keep the agency {owner: Lead; date: 2026-09-01; about: SEO}
! OVL03 execution_owners 4
"""
SEO, PRICING, EVENTS = (id_of("f", name) for name in ("SEO", "Pricing", "Events"))
HEAD, LEAD, AGENCY, SALES = (id_of("o", name) for name in ("Head", "Lead", "Agency", "Sales"))
SMALL, GROWTH = id_of("s", "Small team"), id_of("s", "Growth stage")
GOAL, TOOL, DECISION = id_of("g", "Pipeline"), id_of("t", "CRM"), id_of("d", "Keep the agency")
TO_SALES, TO_SEO = f"h_{SEO[2:8]}{SALES[2:8]}", f"h_{PRICING[2:8]}{SEO[2:8]}"
WEEKLY = id_of("c", "priorities, results")
NEW = {letter: f"{letter}_new000000000" for letter in "cdfghts"}

MANY = Threshold("OVL03", "execution_owners", "execution owners", 3, "owners", "Their own.")
PART = Threshold("EXT05", "functions", "functions", 40, "%", "Their own.", lowest=0, highest=100, whole=False)


def small(edit: Any, **arguments: Any) -> Edit:
    return partial(edit, structure=SMALL, **arguments)


def start() -> OperatingModel:
    """The model of the sketch, in which the decision names a cadence owner, an owner and a structure as well."""
    model = set_cadence(sketched(START), structure=SMALL, cadence=WEEKLY, owners={HEAD, LEAD}).model
    return set_decision(model, decision=DECISION, about={SEO, AGENCY, SMALL}).model
