"""Every document for people, by its key; a form renders what one of them builds."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from planner.language import mark, tr
from planner.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.exchange.documents.content import Document
    from planner.exchange.wanted import Wanted

    Builder = Callable[[Wanted], Document]
    """Writes a document about a model. It raises StorageError, in one sentence, if there is nothing to write about."""


class Kind(NamedTuple):
    """A document for people.

    Attributes:
        key: its name in calls and file names.
        words: its name for people, marked for translators.
        about: what stands in it, in a few words, marked as well.
        builder: the module and the function that build it.
    """

    key: str
    words: str
    about: str
    builder: str

    def build(self, wanted: Wanted) -> Document:
        """Give its content for a model.

        Raises:
            StorageError: there is nothing to write about.
        """
        module, _, function = self.builder.partition(":")
        builder: Builder = getattr(import_module(module), function)
        return builder(wanted)


_HERE = "planner.exchange.documents"

KINDS = (
    Kind(
        "handout",
        mark("Handout"),
        mark("who owns what, what is open and what changes"),
        f"{_HERE}.handout:handout",
    ),
    Kind(
        "roles",
        mark("Pages for each role"),
        mark("one page for each role, in full sentences"),
        f"{_HERE}.roles:roles",
    ),
    Kind(
        "partners",
        mark("Briefs for partners"),
        mark("one page for each external partner"),
        f"{_HERE}.partners:partners",
    ),
    Kind(
        "minutes",
        mark("Minutes of the workshop"),
        mark("what was decided, voted and parked"),
        f"{_HERE}.minutes:minutes",
    ),
)
"""In the order in which they are offered; the first is written where nothing is said."""

KEYS = tuple(kind.key for kind in KINDS)


def document_of(wanted: Wanted) -> Document:
    """Build the document that is wanted.

    Raises:
        StorageError: there is no document of this name, or nothing to write about.
    """
    kind = next((kind for kind in KINDS if kind.key == (wanted.document or KEYS[0])), None)
    if kind is None:
        from planner.model.wording import listed  # noqa: PLC0415 - loads the records, which naming the kinds does not

        keys = listed(list(KEYS))
        raise StorageError(
            tr("There is no document {document}; there is {keys}.", document=repr(wanted.document), keys=keys)
        )
    return kind.build(wanted)
