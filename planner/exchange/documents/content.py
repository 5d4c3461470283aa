"""What a document for people is made of: plain text in blocks, before it becomes Markdown, HTML, PDF or slides.

No block holds markup: every text is shown as it is, whatever it looks like.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 begins a part, 2 and 3 what is in it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences in one paragraph; ``quiet`` ones come second, like a source."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list, each entry a lead that stands out (or none) and the text behind it."""

    entries: tuple[tuple[str, str], ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a caption for those who cannot see it, a row of headings, and rows of the same length.

    A line break in a cell begins a new line; the first column heads the rows.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: int = 0
    """How many columns from the right hold numbers."""
    shares: tuple[int, ...] = ()
    """How wide its columns are, each as a part of the sum; empty where they are alike."""
    badges: bool = False
    """Does each line behind the first column begin with the letter of an ownership, to be drawn as its badge?"""


@dataclass(frozen=True, slots=True)
class Picture:
    """A view as a picture, in the forms that can hold one; the others leave it out, since the text says the same.

    Attributes:
        view: what it shows, as exports name it.
        sides: the ids of the structures or checkpoints that it shows.
        words: what is to be seen on it, for those who cannot see it.
    """

    view: str
    sides: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Break:
    """What follows begins a page, where there are pages."""


Block = Heading | Paragraph | Items | Grid | Picture | Break


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its title, the line below it, and its blocks."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
