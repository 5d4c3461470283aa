"""How Sphinx makes the site of the documentation from the pages of help; `tools/docs_site.py` runs it.

The pages are plain Markdown, since the window shows them as well. What only the site needs is added here while a page
is read: the navigation, taken from the lists of the index, and the targets of links.
"""

import re
import sys
from pathlib import Path

from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from planner import __version__

project = "planner"
release = __version__
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
root_doc = "index"
nitpicky = True
myst_heading_anchors = 4
highlight_language = "none"  # what people type and see; blocks of code name their language
html_theme = "furo"
html_title = f"planner {__version__}"
html_copy_source = False
html_show_sphinx = False
html_favicon = str(Path(__file__).resolve().parents[2] / "resources" / "icons" / "planner.png")
html_use_index = False
html_theme_options = {"top_of_page_buttons": []}

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_PAGE = re.compile(r"\]\(([\w-]+)\.md[#)]")
_PLACE = re.compile(r'<a id="([^"]+)"></a>')


def with_navigation(text: str) -> str:
    """Give the index with the navigation of the site: a section of it for each heading, with the pages listed there."""
    parts = _SECTION.split(text)
    trees = []
    for heading, body in zip(parts[1::2], parts[2::2], strict=True):
        pages = list(dict.fromkeys(_PAGE.findall(body)))
        if pages:
            trees.append("\n".join(["```{toctree}", ":hidden:", f":caption: {heading}", "", *pages, "```"]))
    return "\n\n".join([text.rstrip(), *trees]) + "\n"


def for_the_site(app: Sphinx, page: str, source: list[str]) -> None:  # noqa: ARG001 - Sphinx calls it with the three
    """Add to a page what the site needs, when Sphinx has read it."""
    text = _PLACE.sub(r"(\1)=", source[0])
    source[0] = with_navigation(text) if page == root_doc else text


def setup(app: Sphinx) -> None:
    """Tell Sphinx what to call."""
    app.connect("source-read", for_the_site)
