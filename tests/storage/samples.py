"""A model that uses every record and field, as values and as the bytes of its file."""

import json
from datetime import date
from typing import Any

from planner import __version__
from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Function, Owner, Placement, Seat, Structure

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
        ),
        "s_growth": Structure(name="Growth stage", rank="r", after="s_small"),
    },
)

# Written by hand after the description of the format; only the version of the program is filled in.
SAMPLE_BYTES = (
    (
        """\
{
 "format": "opmodel",
 "version": {
  "major": 1,
  "minor": 0
 },
 "requires": [],
 "generator": "planner VERSION",
 "title": "Northwind \\"B2B\\" — Größe 漢字 🙂",
 "areas": {
  "a_content": {
   "name": "Content",
   "rank": "9"
  },
  "a_data": {
   "name": "Operations & data",
   "rank": "i"
  }
 },
 "functions": {
  "f_quality": {
   "affects": [
    "budget",
    "tracking"
   ],
   "area": "a_data",
   "critical": true,
   "description": "clean\\trecords\\nwithout doubles",
   "input_from": [
    "sales"
   ],
   "metric": "share of records complete",
   "metric_kind": "reporting",
   "name": "Data quality",
   "note": "see <b>C:\\\\data</b>",
   "ownership_line": "reporting",
   "process_level": "standard",
   "rank": "i",
   "required_inputs": [
    "field definitions",
    "goal"
   ],
   "review_point": "before_launch",
   "usual_sourcing": "either"
  },
  "f_video": {
   "area": "a_content",
   "name": "Video",
   "rank": "u"
  },
  "f_writing": {
   "name": "Content writing",
   "rank": "r"
  }
 },
 "owners": {
  "o_agency": {
   "commercial_model": "retainer",
   "cost": "2,000 a month",
   "kind": "partner",
   "may_decide": true,
   "name": "Agency",
   "note": "since 2024",
   "partner_kind": "SEO agency",
   "renewal": "2027-06-30"
  },
  "o_head": {
   "name": "Head of marketing"
  },
  "o_sales": {
   "kind": "department",
   "name": "Sales"
  }
 },
 "structures": {
  "s_growth": {
   "after": "s_small",
   "name": "Growth stage",
   "rank": "r"
  },
  "s_small": {
   "assignments": {
    "f_quality": {
     "o_agency": {
      "execution": {
       "share": 0.000001
      }
     },
     "o_head": {
      "decision": {},
      "execution": {
       "boundary": "EMEA",
       "share": 0.333333
      }
     }
    },
    "f_writing": {
     "o_sales": {
      "input": {}
     }
    }
   },
   "baseline": true,
   "functions": {
    "f_quality": {
     "backup": "o_head",
     "effort": 0.2,
     "undecided": [
      "input",
      "review"
     ]
    },
    "f_video": {
     "effort": 0,
     "reason": "no camera",
     "status": "parked",
     "until": "2027-03-01"
    },
    "f_writing": {}
   },
   "name": "Small team",
   "owners": {
    "o_agency": {
     "capacity": 1,
     "internal_contact": "o_head",
     "rank": "r"
    },
    "o_head": {
     "capacity": 0.5,
     "holder": "—",
     "people": 0,
     "rank": "i"
    },
    "o_sales": {
     "people": 12,
     "rank": "u"
    }
   },
   "rank": "i"
  }
 }
}
"""
    )
    .replace("VERSION", __version__, 1)
    .encode()
)


def sample_tree() -> dict[str, Any]:
    """The sample as plain maps and lists, to change and write again."""
    tree: dict[str, Any] = json.loads(SAMPLE_BYTES)
    return tree


def as_bytes(tree: object) -> bytes:
    """JSON as any other program might write it."""
    return json.dumps(tree).encode()
