"""A model that uses every record and field, as values and as the bytes of its file."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from planner import __version__
from planner.model.agreements import (
    Acceptance,
    Checkpoint,
    Decision,
    Goal,
    KnownOwner,
    PlanNotes,
    RuleSettings,
    Settings,
    StepNote,
    Tool,
)
from planner.model.operating_model import OperatingModel
from planner.model.records import (
    Area,
    Assignment,
    Cadence,
    Function,
    Handoff,
    Layout,
    Owner,
    Placement,
    Seat,
    Spot,
    Structure,
)
from planner.model.workshop_records import FistOfFive, NextStep, ParkedTopic, Tally, Workshop, WorkshopStep

SAMPLE = OperatingModel(
    title='Northwind "B2B" — Größe 漢字 🙂',
    areas={"a_data": Area(name="Operations & data", rank="i"), "a_content": Area(name="Content", rank="9")},
    functions={
        "f_quality": Function(
            name="Data quality",
            rank="i",
            area="a_data",
            description="clean\trecords\nwithout doubles",
            note="see <b>C:\\data</b>",
            ownership_line="reporting",
            affects=frozenset({"tracking", "budget"}),
            process_level="standard",
            required_inputs=frozenset({"goal", "field definitions"}),
            review_point="before_launch",
            metric_kind="reporting",
            metric="share of records complete",
            usual_sourcing="either",
            critical=True,
            input_from=frozenset({"sales"}),
            goals=frozenset({"g_pipeline"}),
            tools=frozenset({"t_crm"}),
        ),
        "f_writing": Function(name="Content writing", rank="r"),
        "f_video": Function(name="Video", rank="u", area="a_content"),
    },
    owners={
        "o_head": Owner(name="Head of marketing"),
        "o_agency": Owner(
            name="Agency",
            kind="partner",
            partner_kind="SEO agency",
            commercial_model="retainer",
            cost="2,000 a month",
            may_decide=True,
            renewal=date(2027, 6, 30),
            note="since 2024",
        ),
        "o_sales": Owner(name="Sales", kind="department"),
    },
    structures={
        "s_small": Structure(
            name="Small team",
            rank="i",
            baseline=True,
            functions={
                "f_quality": Placement(effort=0.2, backup="o_head", undecided=frozenset({"review", "input"})),
                "f_writing": Placement(),
                "f_video": Placement(status="parked", reason="no camera", until=date(2027, 3, 1), effort=0),
            },
            owners={
                "o_head": Seat(rank="i", capacity=0.5, people=0, holder="—"),
                "o_agency": Seat(rank="r", internal_contact="o_head", capacity=1),
                "o_sales": Seat(rank="u", people=12),
            },
            assignments={
                "f_quality": {
                    "o_head": {"decision": Assignment(), "execution": Assignment(boundary="EMEA", share=1 / 3)},
                    "o_agency": {"execution": Assignment(share=0.000001)},
                },
                "f_writing": {"o_sales": {"input": Assignment()}},
            },
            handoffs={
                "h_leads": Handoff(
                    start="f_quality", end="o_sales", passes="leads", agreement="a source each", note="by mail"
                ),
                "h_text": Handoff(start="f_writing", end="f_video"),
            },
            cadences={
                "c_weekly": Cadence(
                    name="Monday",
                    reviews=frozenset({"results", "priorities"}),
                    every="week",
                    owners=frozenset({"o_sales", "o_head"}),
                    note="30 minutes",
                ),
            },
        ),
        "s_growth": Structure(
            name="Growth stage",
            rank="r",
            after="s_small",
            trigger_kind="headcount",
            trigger="6 people",
            size_band="6-20",
            size_source="practitioners",
            note="not before spring",
        ),
    },
    goals={"g_pipeline": Goal(name="Pipeline", description="20 % more"), "g_brand": Goal(name="Brand")},
    tools={"t_crm": Tool(name="CRM", category="sales", owner="o_head", description="all customers")},
    decisions={
        "d_agency": Decision(
            name="Keep the agency",
            reason="quality",
            owner="o_head",
            date=date(2026, 9, 1),
            review=date(2027, 3, 1),
            about=frozenset({"s_small", "f_writing", "o_agency"}),
        ),
        "d_hire": Decision(name="Hire"),
    },
    next_review=date(2027, 1, 15),
    accepted={
        "LOAD07 s_small f_quality o_head": Acceptance(
            reason="until spring",
            severity="warning",
            evidence={"functions": ["f_quality"], "more": {"count": 1, "none": None}, "share": 12.5},
        )
    },
    settings=Settings(
        rules={
            "GAP07": RuleSettings(off=True),
            "OVL03": RuleSettings(thresholds={"execution_owners": 4}),
        }
    ),
    checkpoints={
        "k_before": Checkpoint(
            name="Before",
            structure="s_gone",
            state=Structure(
                name="Today",
                rank="i",
                functions={"f_fax": Placement(effort=0.5)},
                owners={"o_clerk": Seat(people=2)},
                assignments={"f_fax": {"o_clerk": {"decision": Assignment()}}},
            ),
            date=date(2026, 1, 31),
            functions={"f_fax": "Fax"},
            owners={"o_clerk": KnownOwner(name="Clerk", kind="department")},
        )
    },
    plans={
        "s_small s_growth": PlanNotes(
            steps={"retire o_head": StepNote(owner="o_sales", date=date(2027, 4, 1), done=True, note="with thanks")}
        )
    },
    workshop=Workshop(
        date=date(2026, 11, 20),
        objective="Clear owners",
        participants="Head, sales",
        structure="s_small",
        growth="s_growth",
        before="k_before",
        current="vote",
        steps={"assign": WorkshopStep(name="Owners", minutes=30, done=True, seconds=1200, added=1, note="lively")},
        parking_lot={"p_brand": ParkedTopic(name="Brand voice", about="f_writing", closed=True)},
        dots_each=5,
        ballots=4,
        votes_shown=True,
        votes={"f_video": Tally(name="Video", dots=7)},
        fists={"d_hire": FistOfFive(two=1, four=3)},
        next_steps={"n_ask": NextStep(name="Ask", owner="o_head", date=date(2026, 12, 1), done=True)},
    ),
    layout=Layout(owners={"o_head": Spot(layer=0, place=1.5)}),
)

# The file was written by hand after the description of the format; only the version of the program is filled in.
SAMPLE_BYTES = Path(__file__).with_name("sample.opmodel").read_bytes().replace(b"VERSION", __version__.encode(), 1)


def sample_tree() -> dict[str, Any]:
    """The sample as plain maps and lists, to change and write again."""
    tree: dict[str, Any] = json.loads(SAMPLE_BYTES)
    return tree


def as_bytes(tree: object) -> bytes:
    """JSON as any other program might write it."""
    return json.dumps(tree).encode()
