"""The pictures of one document: what each of them shows, with the places of owners worked out once for all."""

from functools import cached_property

from planner.exchange.documents.content import Picture
from planner.exchange.wanted import Wanted


class Pictured:
    """Says what is wanted of each picture in a document."""

    def __init__(self, wanted: Wanted) -> None:
        """Keep what the document is about; its pictures are for paper, so they are light and carry no model."""
        self._wanted = wanted._replace(dark=False, width=None, with_model=False)

    def of(self, picture: Picture) -> Wanted:
        """Give what is wanted of one picture."""
        wanted = self._placed if picture.view == "graph" else self._wanted
        return wanted._replace(view=picture.view, structure=picture.sides[0], sides=picture.sides)

    @cached_property
    def _placed(self) -> Wanted:
        """The same with the model's owners in their places, which takes longer than to draw them."""
        from planner.model.compare.sides import sides_in_order  # noqa: PLC0415 - only for pictures
        from planner.model.edits.layout import keep_places, kept_places  # noqa: PLC0415
        from planner.model.facts import Facts  # noqa: PLC0415
        from planner.model.graph.owner_graph import build  # noqa: PLC0415
        from planner.model.graph.places import arrange  # noqa: PLC0415

        model, today = self._wanted.model, self._wanted.today
        sides = [side for side in sides_in_order(model) if side in model.structures]
        sketches = [build(Facts.of(model, side, today)).sketch() for side in sides]
        slots = arrange(sketches, kept_places(model))
        return self._wanted._replace(model=keep_places(model, slots=slots).model)
