"""The clock of a step: how long the group was at it, with pause and added minutes."""

from collections.abc import Callable

from planner.language import tr


class StepClock:
    """Counts the seconds of one step while it runs; what it counted is written down by whoever holds it."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Stand still at nothing; ``now`` gives seconds that only grow."""
        self._now = now
        self._before = 0.0
        self._since: float | None = None
        self.minutes, self.added = 0, 0

    def start(self, *, minutes: int, seconds: int, running: bool) -> None:
        """Turn to a step: its minutes (with those added before), and the seconds that were used before."""
        self.minutes, self.added, self._before = minutes, 0, float(seconds)
        self._since = self._now() if running else None

    @property
    def running(self) -> bool:
        """Does it count?"""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """The seconds that were used in all."""
        return int(self._before + (0.0 if self._since is None else self._now() - self._since))

    @property
    def left(self) -> int:
        """The seconds that are left; below 0 where the time is up."""
        return self.minutes * 60 - self.seconds

    def add_minute(self) -> None:
        """Give the step one minute more."""
        self.minutes += 1
        self.added += 1

    def pause(self) -> None:
        """Stand still."""
        self._before, self._since = float(self.seconds), None

    def resume(self) -> None:
        """Go on."""
        if self._since is None:
            self._since = self._now()

    def words(self) -> str:
        """What is left, or by how much the time is over, as people read it: "14:20", "0:35 over"."""
        left = self.left
        minutes, seconds = divmod(abs(left), 60)
        time = f"{minutes}:{seconds:02d}"
        return tr("{time} over", time=time) if left < 0 else time
