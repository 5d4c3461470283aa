"""Any table that people have: which format it is, and its grids."""

from planner.exchange.grids.aligned import read_aligned
from planner.exchange.grids.delimited import read_delimited
from planner.exchange.grids.grid import Tables
from planner.exchange.grids.markdown import is_markdown, read_markdown
from planner.exchange.grids.page import is_page, page_as_markdown
from planner.exchange.grids.piped import is_piped, read_piped
from planner.exchange.grids.wiki import is_wiki, wiki_as_bars
from planner.exchange.grids.workbook import OLD_OR_LOCKED, ZIPPED, read_workbook
from planner.exchange.table.error import TableError
from planner.exchange.table.text import decoded
from planner.language import tr

_FEWEST_COLUMNS = 3  # a text with fewer is hardly held apart by commas, semicolons or tabs


def is_text(data: bytes) -> bool:
    """Are these the bytes of a text, rather than of a workbook?"""
    return not data.startswith((ZIPPED, OLD_OR_LOCKED))


def read_tables(data: bytes, name: str, encoding: str | None = None) -> Tables:
    """Give the tables of a file: XLSX, Markdown, or text with commas, semicolons or tabs between its cells.

    Args:
        data: the bytes of the file; what they are is found from them.
        name: its name for messages.
        encoding: how a text is encoded where it has no byte order mark; None for UTF-8.

    Raises:
        TableError: it cannot be read, or holds no table.
    """
    if is_text(data):
        return read_text(decoded(data, name, encoding), name)
    return _not_empty(read_workbook(data, name))


def read_text(text: str, name: str) -> Tables:
    """Give the tables of a text, such as cells that were copied in a spreadsheet program or a page in Markdown.

    Raises:
        TableError: it is empty, holds no table or cannot be read.
    """
    if not text.strip():
        msg = tr("{file} is empty.", file=name)
        raise TableError(msg)
    return _not_empty(_tables_of(text, name))


def _tables_of(text: str, name: str) -> Tables:
    if is_page(text):
        return Tables(name, *read_markdown(page_as_markdown(text), name))
    if is_wiki(text):
        return Tables(name, *read_piped(wiki_as_bars(text), name))
    if is_markdown(text):
        return Tables(name, *read_markdown(text, name))
    if is_piped(text):
        return Tables(name, *read_piped(text, name))
    grid = read_delimited(text, name)
    aligned = read_aligned(text, name) if max(len(cells) for _, cells in grid.rows) < _FEWEST_COLUMNS else None
    return Tables(name, (grid if aligned is None else aligned,))


def _not_empty(tables: Tables) -> Tables:
    if not tables.grids:
        msg = tr("{file} holds no table.", file=tables.name)
        raise TableError(msg)
    return tables
