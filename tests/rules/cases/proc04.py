"""PROC04: it affects lead quality and is measured by something else."""

from tests.rules.case import Edge, Found


def _found(measured: str) -> tuple[Found, ...]:
    return (Found("PROC04", "advice", ("Lead scoring",), f"Lead scoring affects lead quality, but {measured}."),)


def _measured(fields: str, holders: str = "D Head; E Analyst") -> str:
    return f"Small team\n  Lead scoring {{{fields}}}: {holders}"


BAD = """
Small team
  Lead scoring {affects: lead_quality, budget; metric: answers in time; metric_kind: operating}: D Head; E Analyst
"""

FOUND = _found("its metric is of the operating kind")

GOOD = """
Small team
  Lead scoring {affects: lead_quality; metric: leads that sales accepts; metric_kind: lead_quality}: D Head; E Analyst
"""

FITS_NOT = "affects: lead_quality; metric: survey; metric_kind: stakeholder_feedback"

EDGES = {
    "a kind of two words": Edge(_measured(FITS_NOT), _found("its metric is of the stakeholder feedback kind")),
    "a kind that is not given": Edge(
        _measured("affects: lead_quality; metric: survey"), _found("the kind of its metric is not given")
    ),
    "a kind of a newer version": Edge(
        _measured("affects: lead_quality; metric: survey; metric_kind: brand_lift"),
        _found("its metric is of the brand lift kind"),
    ),
    "without a metric it is another rule's": Edge(_measured("affects: lead_quality; metric_kind: operating")),
    "a blank metric is none": Edge(_measured("affects: lead_quality; metric: ; metric_kind: operating")),
    "what affects no lead quality may be measured otherwise": Edge(
        _measured("affects: budget; metric: survey; metric_kind: operating")
    ),
    "an abandoned function has a greater gap": Edge(_measured(FITS_NOT, "I Head")),
    "an execution marked undecided is not abandoned": Edge(
        _measured(FITS_NOT, "E?"), _found("its metric is of the stakeholder feedback kind")
    ),
    "a parked function is left alone": Edge(f"Small team\n  (Lead scoring {{{FITS_NOT}}}): D Head; E Analyst"),
    "an absent function is left alone": Edge(f"Small team\n  + Head\n! function Lead scoring {{{FITS_NOT}}}"),
}
