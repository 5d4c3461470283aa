"""The modes of the audience window: follow, hold, spotlight."""

from enum import StrEnum

from planner.language import mark, tr


class Mode(StrEnum):
    """What the audience sees of what happens in the main window."""

    FOLLOW = "follow"
    HOLD = "hold"
    SPOTLIGHT = "spotlight"

    @property
    def words(self) -> str:
        """Its name on a button."""
        return tr(_WORDS[self])

    @property
    def tip(self) -> str:
        """What it does, in a sentence."""
        return tr(_TIPS[self])

    def of(self, title: str) -> str:
        """What is said of a page that the audience sees, by its title."""
        return tr(_SEEN[self], title=title) if self in _SEEN else title


_WORDS = {
    Mode.FOLLOW: mark("Follow"),
    Mode.HOLD: mark("Hold"),
    Mode.SPOTLIGHT: mark("Spotlight"),
}
_SEEN = {
    Mode.HOLD: mark("Held: {title}"),
    Mode.SPOTLIGHT: mark("Spotlight: {title}"),
}
_TIPS = {
    Mode.FOLLOW: mark("The audience sees what is in front here"),
    Mode.HOLD: mark("The audience goes on seeing what it sees now"),
    Mode.SPOTLIGHT: mark("The audience sees what is chosen here, large, with everything else dimmed"),
}
