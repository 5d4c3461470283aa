"""The modes of the audience window: follow, hold, spotlight."""

from enum import StrEnum


class Mode(StrEnum):
    """What the audience sees of what happens in the main window."""

    FOLLOW = "follow"
    HOLD = "hold"
    SPOTLIGHT = "spotlight"

    @property
    def words(self) -> str:
        """Its name on a button."""
        return self.value.capitalize()

    @property
    def tip(self) -> str:
        """What it does, in a sentence."""
        return _TIPS[self]

    @property
    def prefix(self) -> str:
        """What stands before the title of what the audience sees."""
        return {Mode.FOLLOW: "", Mode.HOLD: "Held: ", Mode.SPOTLIGHT: "Spotlight: "}[self]


_TIPS = {
    Mode.FOLLOW: "The audience sees what is in front here",
    Mode.HOLD: "The audience goes on seeing what it sees now",
    Mode.SPOTLIGHT: "The audience sees what is chosen here, large, with everything else dimmed",
}
