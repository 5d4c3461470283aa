"""A small model that edits are tried on, and short names for its records."""

from functools import partial
from typing import Any

from planner.model.change import Edit, Ref
from tests.rules.sketch import id_of

START = """
Small team
  SEO: D Head; E Lead [copy], *Agency > Lead
  (Events): D Head
  Pricing:
  + Writer
Growth stage
  SEO: D Lead
  Blog: E *Agency > Head; I #Sales
"""

SEO, EVENTS, PRICING, BLOG = (id_of("f", name) for name in ("SEO", "Events", "Pricing", "Blog"))
HEAD, LEAD, WRITER, AGENCY, SALES = (id_of("o", name) for name in ("Head", "Lead", "Writer", "Agency", "Sales"))
SMALL, GROWTH = id_of("s", "Small team"), id_of("s", "Growth stage")
NEW = {letter: f"{letter}_new000000000" for letter in "afos"}


def function(key: str, structure: str = SMALL) -> Ref:
    return Ref("function", key, structure)


def owner(key: str, structure: str = SMALL) -> Ref:
    return Ref("owner", key, structure)


def small(edit: Any, **arguments: Any) -> Edit:
    return partial(edit, structure=SMALL, **arguments)


def seo(edit: Any, **arguments: Any) -> Edit:
    return partial(edit, structure=SMALL, function=SEO, **arguments)
