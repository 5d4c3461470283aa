"""Names and texts that every form of a report must show as they are, and two structures that carry them."""

from planner.model.checked import Checked
from planner.model.edits.functions import set_function
from planner.model.edits.owners import set_owner
from planner.model.edits.plan_notes import plan_key, set_step_note
from planner.model.edits.structures import rename_structure, set_title
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

BEFORE, AFTER = id_of("s", "Before"), id_of("s", "After")
SEO, PR, HEAD, LEAD = id_of("f", "SEO"), id_of("f", "PR"), id_of("o", "Head"), id_of("o", "Lead")

FUNCTION = '=HYPERLINK("x")|<img src=x onerror=1> [a](b) *b* `c` & d; e, f\\n'
OWNER = "+1 <script>alert(1)</script> | Ünï 漢字 🙂"
STRUCTURE = "-After | <b>now</b>"
NOTE = "@SUM(A1) | <a href='http://x'>x</a>; first, second\\ and\nnew line"


def hostile_model() -> OperatingModel:
    """A model whose names and notes look like formulas, markup and marks."""
    model = sketched("Before\n  SEO: D Head; E Head\n  PR: D Head\nAfter\n  SEO: D Lead; E Lead\n  (PR): D Head")
    model = set_title(model, title="=1+1 <i>|</i>").model
    model = set_function(model, function=SEO, name=FUNCTION).model
    model = set_owner(model, owner=LEAD, name=OWNER).model
    model = rename_structure(model, structure=AFTER, name=STRUCTURE).model
    step = f"hand_over_decision {SEO}"
    return set_step_note(
        model, plan=plan_key(BEFORE, AFTER), step=step, note=NOTE, owner=LEAD, date=TODAY.replace(year=2027)
    ).model


def checked() -> Checked:
    """The model with its findings."""
    return Checked.of(hostile_model(), TODAY)
