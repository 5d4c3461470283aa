"""Writes the sample files of the present version of the format, the same on every machine.

Samples of a released version are frozen: those that are there already are compared and never changed, unless
--again is given, which is meant for the time before a version is released.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.models import model_of
from planner.model.operating_model import FORMAT_VERSION, OperatingModel
from planner.storage.library import template_model, templates
from planner.storage.read import parse
from planner.storage.write import to_bytes

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "storage" / "corpus"

Tree = dict[str, Any]


def samples() -> Iterator[tuple[str, OperatingModel]]:
    """Give each sample with its name."""
    for template in templates():
        yield f"template-{template.file}", template_model(template)
    for size, seed in ((10, 1), (30, 2), (60, 3)):
        yield f"made-{size}", model_of(size, seed=seed)
    for name, tree in _small().items():
        head = {"format": "opmodel", "version": dict(zip(("major", "minor"), FORMAT_VERSION, strict=True))}
        yield name, OperatingModel.model_validate({k: v for k, v in {**head, **tree}.items() if k != "format"})


def _small() -> dict[str, Tree]:
    """Trees that each show one part of the format."""
    function, other = {"name": "Data quality", "rank": "i"}, {"name": "Reporting", "rank": "r"}
    both = {"f_quality": function, "f_report": other}
    head, agency = {"name": "Head of marketing"}, {"kind": "partner", "name": "Agency", "partner_kind": "SEO agency"}
    held = {"f_quality": {"o_head": {"decision": {}, "execution": {"boundary": "EMEA", "share": 0.5}}}}
    team = {"name": "Team", "rank": "i", "functions": {"f_quality": {}}, "owners": {"o_head": {"rank": "i"}}}
    base = {"functions": both, "owners": {"o_head": head}, "structures": {"s_team": {**team, "assignments": held}}}
    return {
        "title-only": {"title": "Northwind"},
        "every-script": {"title": 'Größe Ñandú 漢字 한국어 العربية 🙂 \u2028 "quoted" \\ back'},
        "areas": {"areas": {"a_one": {"name": "Content", "rank": "i"}, "a_two": {"name": "Data", "rank": "9"}}},
        "one-structure": base,
        "partner": {
            "owners": {"o_agency": {**agency, "renewal": "2027-06-30", "may_decide": True}, "o_head": head},
            "structures": {
                "s_team": {"name": "Team", "owners": {"o_agency": {"internal_contact": "o_head"}, "o_head": {}}}
            },
        },
        "parked": {
            "functions": both,
            "structures": {
                "s_team": {
                    "name": "Team",
                    "functions": {
                        "f_quality": {"status": "parked", "reason": "no budget", "until": "2027-03-01", "effort": 0},
                        "f_report": {"effort": 0.25, "undecided": ["review", "input"]},
                    },
                }
            },
        },
        "two-structures": {
            **base,
            "structures": {
                "s_team": {**team, "baseline": True},
                "s_growth": {"name": "Growth", "rank": "r", "after": "s_team", "trigger_kind": "headcount"},
            },
        },
        "handoffs-and-cadences": {
            **base,
            "structures": {
                "s_team": {
                    **team,
                    "functions": {"f_quality": {}, "f_report": {}},
                    "handoffs": {"h_one": {"start": "f_quality", "end": "f_report", "passes": "clean records"}},
                    "cadences": {"c_one": {"name": "Monday", "reviews": ["results"], "every": "week"}},
                }
            },
        },
        "goals-and-tools": {
            "functions": {"f_quality": {**function, "goals": ["g_one"], "tools": ["t_one"]}},
            "goals": {"g_one": {"name": "Pipeline"}},
            "tools": {"t_one": {"name": "CRM", "owner": "o_head"}},
            "owners": {"o_head": head},
        },
        "decisions": {
            **base,
            "decisions": {"d_one": {"name": "Keep it", "about": ["f_quality"], "date": "2026-09-01"}},
            "next_review": str(date(2027, 1, 15)),
        },
        "accepted-and-settings": {
            **base,
            "accepted": {"GAP03 s_team f_report": {"reason": "until spring", "evidence": {"functions": 1}}},
            "settings": {"rules": {"GAP07": {"off": True}, "OVL03": {"thresholds": {"execution_owners": 4}}}},
        },
        "checkpoint": {
            **base,
            "checkpoints": {
                "k_one": {
                    "name": "Before",
                    "structure": "s_team",
                    "date": "2026-09-01",
                    "state": {**team, "assignments": held},
                    "functions": {"f_quality": "Data quality"},
                    "owners": {"o_head": {"name": "Head of marketing"}},
                }
            },
        },
        "workshop": {
            **base,
            "decisions": {"d_one": {"name": "Keep it", "about": ["f_quality"]}},
            "workshop": {
                "date": "2026-11-20",
                "objective": "Everybody knows what they decide.",
                "structure": "s_team",
                "current": "vote",
                "steps": {"goal": {"done": True, "seconds": 290}, "assign": {"minutes": 30, "added": 2}},
                "parking_lot": {"p_one": {"name": "Brand voice", "about": "f_quality"}},
                "ballots": 4,
                "votes": {"p_one": {"name": "Brand voice", "dots": 7}},
                "fists": {"d_one": {"four": 3, "five": 1}},
                "next_steps": {"n_one": {"name": "Tell the agency", "owner": "o_head", "date": "2026-12-01"}},
            },
        },
        "layout": {**base, "layout": {"owners": {"o_head": {"layer": 1, "place": 2.5}}}},
        "unknown-fields": {
            **base,
            "mascot": {"otter": [1, 2.5, None, {"deep": True}]},
            "functions": {"f_quality": {**function, "colour": "teal"}, "f_report": other},
        },
        "small-numbers": {
            **base,
            "structures": {
                "s_team": {
                    **team,
                    "functions": {"f_quality": {"effort": 0.000001}},
                    "owners": {"o_head": {"capacity": 0.333333, "people": 12}},
                }
            },
        },
    }


def main(arguments: list[str]) -> int:
    """Write what is missing; gives 1 where a sample that is there differs from what would be written."""
    folder = CORPUS / ".".join(map(str, FORMAT_VERSION))
    folder.mkdir(parents=True, exist_ok=True)
    different = []
    for name, model in samples():
        data, file = to_bytes(model), folder / f"{name}.opmodel"
        if parse(data, name).repaired:
            print(f"{name} would be repaired when it is opened.", file=sys.stderr)
            return 1
        if file.exists() and "--again" not in arguments:
            if file.read_bytes() != data:
                different.append(file.name)
        else:
            file.write_bytes(data)
    for name in different:
        print(f"{name} differs from what this version writes; samples of a released version stay.", file=sys.stderr)
    return int(bool(different))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
