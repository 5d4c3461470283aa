"""Every form that a model is exported in: the ending of the file name says which.

Nothing here loads Qt, or what writes a format, before that format is asked for.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from planner.exchange.wanted import SLIDES, Wanted, Writer
from planner.language import mark, tr
from planner.storage.atomic import create_bytes
from planner.storage.errors import StorageError


class Format(NamedTuple):
    """A form that a model is exported in.

    Attributes:
        ending: how the name of the file ends.
        words: what is written, for people; in English, to be said with `tr`.
        writer: the module and the function that write it.
        takes: which choices it heeds, by their names in `Wanted`.
        parts: what ``view`` may limit it to; empty where it shows one view, or is always the same.
        whole: does the window write all of it, whatever is shown?
    """

    ending: str
    words: str
    writer: str
    takes: frozenset[str] = frozenset()
    parts: tuple[str, ...] = ()
    whole: bool = False

    def load(self) -> Writer:
        """Give what writes it."""
        module, _, function = self.writer.partition(":")
        writer: Writer = getattr(import_module(module), function)
        return writer


_PICTURE = frozenset({"view", "structure", "sides", "ownership", "dark", "width", "with_model"})
_DOCUMENT = frozenset({"document", "structure", "sides"})
_PAGES = _DOCUMENT | {"view", "ownership"}
_TWO = frozenset({"sides"})
_PLAN = _PICTURE - {"view", "ownership"}
_ONE = frozenset({"structure"})
_SLIDES = frozenset({"view", "structure", "sides"})

FORMATS = (
    Format(".png", mark("Picture of this view"), "planner.ui.pictures:write_png", _PICTURE),
    Format(".svg", mark("Drawing of this view"), "planner.ui.pictures:write_svg", _PICTURE),
    Format(".pdf", mark("Pages to print"), "planner.ui.printing.pdf:write_pdf", _PAGES),
    Format(".html", mark("Page for a browser"), "planner.ui.printing.page_html:write_html", _DOCUMENT),
    Format(".md", mark("Text in Markdown"), "planner.exchange.documents.as_markdown:write_markdown", _DOCUMENT),
    Format(".csv", mark("Assignment table"), "planner.exchange.table.writing:write_csv"),
    Format(".xlsx", mark("Workbook"), "planner.exchange.workbook.write:write_xlsx", _ONE | _TWO, whole=True),
    Format(".pptx", mark("Slides"), "planner.exchange.slides.write:write_pptx", _SLIDES, parts=SLIDES, whole=True),
    Format(".plan.csv", mark("Change plan as a table"), "planner.exchange.plan.write:write_plan_csv", _TWO),
    Format(".plan.md", mark("Change plan in Markdown"), "planner.exchange.plan.write:write_plan_markdown", _TWO),
    Format(".plan.png", mark("Change plan as a picture"), "planner.ui.pictures:write_plan_png", _PLAN),
    Format(".plan.svg", mark("Change plan as a drawing"), "planner.ui.pictures:write_plan_svg", _PLAN),
    Format(".ics", mark("Change plan dates"), "planner.exchange.plan.write:write_plan_ics", _TWO),
    Format(".mmd", mark("Graph in Mermaid"), "planner.exchange.graphs.mermaid:write_mermaid", _ONE),
    Format(".dot", mark("Graph in DOT"), "planner.exchange.graphs.dot:write_dot", _ONE),
    Format(".graphml", mark("Network in GraphML"), "planner.exchange.graphs.graphml:write_graphml", _ONE),
    Format(".json", mark("Network in JSON"), "planner.exchange.graphs.node_link:write_json", _ONE),
)
"""In the order in which they are offered."""


def filters_of(formats: Sequence[Format]) -> list[str]:
    """Give the lines with which a dialog asks for a file in one of these forms."""
    return [f"{tr(each.words)} (*{each.ending})" for each in formats]


def format_of(path: Path, formats: Sequence[Format] = FORMATS) -> Format:
    """Give the one of these formats that the ending of a name says; the longest ending wins.

    Raises:
        StorageError: it is none of them.
    """
    name = path.name.lower()
    fitting = [each for each in formats if name.endswith(each.ending)]
    if not fitting:
        endings = [each.ending for each in formats]
        raise StorageError(
            tr(
                "{file} must end with {endings} or {last}; the ending says what is exported.",
                file=path.name,
                endings=", ".join(endings[:-1]),
                last=endings[-1],
            )
        )
    return max(fitting, key=lambda each: len(each.ending))


def export_to(wanted: Wanted, path: Path, formats: Sequence[Format] = FORMATS) -> tuple[str, ...]:
    """Write a file in one of these formats, over what stands at the path; gives what was left out, in sentences.

    Raises:
        StorageError: the ending is none of theirs, what is wanted cannot be written, or the file cannot be written.
    """
    form = format_of(path, formats)
    made = form.load()(wanted._replace(view="", structure=None) if form.whole else wanted)
    create_bytes(made.data, path, force=True)
    return made.notes
