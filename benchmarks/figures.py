"""Timing actions in turn and printing them as medians, spread and ratios to a peer."""

import gc
import os
import platform
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

Action = Callable[[], object]


@dataclass(frozen=True)
class Series:
    """How long one action took, round by round, in seconds."""

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """The time that 95 of 100 rounds stay below."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]


@dataclass(frozen=True)
class Goal:
    """What a series should come to: milliseconds, as a median or for 95 in 100, or a multiple of the peer."""

    milliseconds: float | None = None
    times: float | None = None
    at_p95: bool = False

    def told(self, series: Series, peer: Series) -> str:
        if self.milliseconds is not None:
            value = 1000 * (series.p95 if self.at_p95 else series.median)
            return verdict(value, self.milliseconds, f"{self.milliseconds:g} ms{' at p95' if self.at_p95 else ''}")
        if self.times is not None:
            words = f"{self.times:.2f}x" if self.times >= _SMALLEST_PART else f"1/{1 / self.times:.0f}"
            return verdict(series.median / peer.median, self.times, words)
        return ""


NO_GOAL = Goal()

_SMALLEST_PART = 0.01
"""Of a peer, that two decimals can tell."""


def seconds_of(action: Action) -> float:
    """Run an action once and give its time."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def in_turn(actions: Mapping[str, Action], rounds: int) -> dict[str, Series]:
    """Time actions one after the other, round by round, so that a slow moment of the machine hits all of them.

    A first round warms up and is not counted. What is there before is spared by the garbage collector on all sides, as
    the window spares an open document.
    """
    gc.collect()
    gc.freeze()
    taken: dict[str, list[float]] = {name: [] for name in actions}
    for number in range(rounds + 1):
        for name, action in actions.items():
            seconds = seconds_of(action)
            if number:
                taken[name].append(seconds)
    gc.unfreeze()
    return {name: Series(name, tuple(seconds)) for name, seconds in taken.items()}


def show(title: str, peer: Series, rows: Iterable[tuple[Series, Goal]]) -> None:
    """Print a table: the peer first, then each series with its ratio to it."""
    print(f"\n{title}")
    print(f"  {'':44} {'median':>10} {'min':>10} {'p95':>10} {'ratio':>8}   goal")
    for series, goal in [(peer, NO_GOAL), *rows]:
        times = " ".join(f"{_words(value):>10}" for value in (series.median, min(series.seconds), series.p95))
        ratio = _ratio(series.median / peer.median)
        print(f"  {series.name:44} {times} {ratio:>8}   {goal.told(series, peer)}".rstrip())


def machine() -> str:
    """The machine and the versions that the figures belong to, in one line."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"{_processor()}, {cores} cores, load {_load()}, {platform.platform()}, Python {platform.python_version()}, "
        f"PySide6 {version('PySide6-Essentials')}"
    )


def joined(names: Sequence[str]) -> str:
    """Names for a sentence, or "none"."""
    return ", ".join(names) or "none"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _words(seconds: float) -> str:
    return f"{1e3 * seconds:.2f} ms" if seconds >= 1e-3 else f"{1e6 * seconds:.0f} us"


def _ratio(times: float) -> str:
    """A multiple of the peer, or a part of it."""
    return f"{times:.2f}x" if times >= 0.1 else f"1/{1 / times:.0f}"


def verdict(value: float, limit: float, words: str) -> str:
    """Tell whether a goal is met, and by how much it is not."""
    return f"MET {words}" if value <= limit else f"MISSED {words} by {value / limit - 1:.0%}"
