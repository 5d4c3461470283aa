"""What is known about a structure as a whole: its name, what it comes after, when it is time for it, and its size."""

from collections.abc import Sequence
from functools import partial

from planner.language import mark, tr
from planner.model.edits.structures import set_structure
from planner.model.vocabulary import TriggerKind
from planner.ui.fields.field import YES, Choice, Kind, Scene, fields_of, one_of
from planner.ui.words.structures import DEFAULT_AFTER


class StructureScene(Scene):
    """A structure, for its fields."""

    @property
    def name(self) -> str:
        """Its name."""
        return self.place.name


_of_structure = fields_of(lambda scene: scene.place, lambda scene: partial(set_structure, structure=scene.structure))


def _others(scene: Scene) -> Sequence[Choice]:
    """The one before in order, or any other."""
    model = scene.model
    others = [key for key in model.structure_order() if key != scene.structure]
    return [("", tr(DEFAULT_AFTER)), *((key, model.structures[key].name) for key in others)]


ABOUT = (
    _of_structure("name", mark("Name"), Kind.LINE, step=lambda name, _: tr("Rename structure {name}", name=name)),
    _of_structure("note", mark("Note"), Kind.TEXT),
    _of_structure(
        "baseline",
        mark("This is today"),
        Kind.YES_NO,
        step=lambda name, words: (
            tr("Say that {name} is today", name=name)
            if words == tr(YES)
            else tr("Say that {name} is not today", name=name)
        ),
        tip=mark("One structure at most is today; the others are where the team may go."),
    ),
    _of_structure(
        "after",
        mark("Comes after"),
        Kind.CHOICE,
        or_none=True,
        choices=_others,
        applies=lambda scene: len(scene.model.structures) > 1,
        tip=mark("What it is compared with, and what a change plan starts from."),
    ),
)

TIME = (
    _of_structure(
        "trigger_kind",
        mark("It is time for it by"),
        Kind.CHOICE,
        choices=one_of(TriggerKind, none=mark("Not said")),
        half=True,
    ),
    _of_structure("trigger", mark("When"), Kind.LINE, hint=mark("12 people, 5 million a year, 2027-06-01"), half=True),
)

SIZE = (
    _of_structure("size_band", mark("Size of team it suits"), Kind.LINE, half=True),
    _of_structure("size_source", mark("Source of that figure"), Kind.LINE, half=True),
)
