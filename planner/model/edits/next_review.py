"""The day on which the model is looked at again."""

from datetime import date

from planner.model.change import Edited, Ref
from planner.model.operating_model import OperatingModel


def set_next_review(model: OperatingModel, *, day: date | None) -> Edited:
    """Set the day on which the team looks at the model again, or None for no such day."""
    after = model.replace(next_review=day)
    return Edited(model) if after is model else Edited(after, frozenset({Ref("next_review")}))
