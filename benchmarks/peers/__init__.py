"""peers: the same graphs in this program and in what draws graphs in a browser, in turn and in one run.

The browser and the packages must be there already (see `installed`); what is not is named and skipped.
"""

from benchmarks.application import light
from benchmarks.peers import drops, first_picture, frames, pairs


def run() -> None:
    """Measure everything that has a peer."""
    appearance = light()
    first_picture.measure()
    pairs.measure(appearance)
    drops.measure()
    frames.measure(appearance)
