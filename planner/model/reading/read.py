"""Reading a structure: everything that its shape says, by topic."""

from collections.abc import Iterator, Mapping

from planner.model.facts import Facts
from planner.model.reading.bottlenecks import bottlenecks
from planner.model.reading.crossings import crossings
from planner.model.reading.groups import group_readings
from planner.model.reading.joints import joints
from planner.model.reading.reading import Reading, Topic
from planner.model.reading.work_graph import work_graph


def read_structure(facts: Facts) -> Mapping[Topic, tuple[Reading, ...]]:
    """Read the shape of a structure; every topic is there, most telling first, empty where nothing was found."""
    return dict(readings_of(facts))


def readings_of(facts: Facts) -> Iterator[tuple[Topic, tuple[Reading, ...]]]:
    """Read the shape of a structure topic by topic, so that whoever asks can stop in between."""
    graph = work_graph(facts)
    yield Topic.BOTTLENECKS, tuple(bottlenecks(facts, graph))
    yield Topic.GROUPS, tuple(group_readings(facts))
    yield Topic.CROSSINGS, tuple(crossings(facts))
    yield Topic.JOINTS, tuple(joints(facts, graph))
