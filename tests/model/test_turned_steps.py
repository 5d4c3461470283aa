"""Going to the step of a workshop where the group is already keeps its time, and says that it did."""

from planner.model.change import Ref
from planner.model.edits.workshop import begin_workshop, turn_to_step
from tests.rules.sketch import id_of, sketched


def test_turning_to_the_same_step_is_one_edit_of_the_workshop():
    model = sketched("Team\n  SEO: D Founder")
    model = begin_workshop(model, structure=id_of("s", "Team"), checkpoint="k_before", name="Before").model
    turned = turn_to_step(model, step=model.workshop.current, seconds=41, added=0)
    assert turned.model.workshop.step(model.workshop.current).seconds == 41
    assert turned.touched == {Ref("workshop")}
    again = turn_to_step(turned.model, step=model.workshop.current, seconds=41, added=0)
    assert again.model is turned.model
    assert again.touched == frozenset()
