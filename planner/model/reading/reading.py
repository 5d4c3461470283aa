"""One thing that the shape of a structure says, and what can be done about it."""

from enum import StrEnum
from typing import NamedTuple

from planner.language import mark, tr


class Topic(StrEnum):
    """What is read from the shape of a structure."""

    BOTTLENECKS = "bottlenecks"
    GROUPS = "groups"
    CROSSINGS = "crossings"
    JOINTS = "joints"


class Reading(NamedTuple):
    """What was read.

    Attributes:
        topic: what it is about.
        says: what was found and what it means, in sentences.
        advice: what to do about it, in a sentence.
        owners: the owners that it is about, by id, the first one first.
        functions: the functions that it is about, by id, in the order people see.
    """

    topic: Topic
    says: str
    advice: str
    owners: tuple[str, ...]
    functions: tuple[str, ...]


class TopicWords(NamedTuple):
    """A topic in words: its title, how it is found, and what is said where nothing was found."""

    title: str
    definition: str
    nothing: str


_TOPICS = {
    Topic.BOTTLENECKS: TopicWords(
        mark("Bottlenecks"),
        mark("Owners through whom most work passes on its way between others."),
        mark("No owner lies between the others so often that work would wait for it."),
    ),
    Topic.GROUPS: TopicWords(
        mark("Groups of functions"),
        mark("Functions that hang together by their owners and handoffs, held against the role boundaries there are."),
        mark("The functions that hang together are decided together: the boundaries run where the work does."),
    ),
    Topic.CROSSINGS: TopicWords(
        mark("Handoffs across boundaries"),
        mark("Handoffs that change executor, decider, area, or leave the team: three of these four, or all."),
        mark("No handoff crosses more than two boundaries at once."),
    ),
    Topic.JOINTS: TopicWords(
        mark("Owners that hold the work together"),
        mark(
            "Owners without whom the others would fall into parts that neither decide for nor hand anything to each "
            "other."
        ),
        mark("The work stays connected whoever leaves."),
    ),
}


def topic_words(topic: Topic) -> TopicWords:
    """Give a topic in the words of the user's language."""
    return TopicWords(*map(tr, _TOPICS[topic]))
