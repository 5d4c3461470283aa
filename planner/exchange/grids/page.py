"""A page in HTML, as browsers and spreadsheet programs put it on the clipboard: its tables on lines of their own."""

import re

_HEADING = re.compile(r"<h[1-6]\b[^<>]{0,1000}>", re.IGNORECASE)
_HEADING_END = re.compile(r"</h[1-6]\s{0,9}>", re.IGNORECASE)
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_TABLE_END = re.compile(r"</table\s{0,9}>", re.IGNORECASE)
_LINE_END = re.compile(r"</(?:p|div|li|title)\s{0,9}>|<br\s{0,9}/?>", re.IGNORECASE)
_UNSEEN = (("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>"), ("<head", "</head>"))


def is_page(text: str) -> bool:
    """Is a text a page in HTML with a table, rather than Markdown with one?"""
    start = text.lstrip()[:200].lower()
    return start.startswith(("<!doctype html", "<html", "<body", "<meta", "<table", "<div", "<!--")) and bool(
        _TABLE.search(text)
    )


def page_as_markdown(text: str) -> str:
    """Give a page as Markdown allows it: headings with number signs, each table on lines of its own."""
    for begin, end in _UNSEEN:
        text = _without(text, begin, end)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _LINE_END.sub(lambda found: f"{found[0]}\n", text)
    text = _HEADING_END.sub("\n\n", _HEADING.sub("\n\n## ", text))
    return _TABLE_END.sub("</table>\n\n", _TABLE.sub("\n\n<table", text))


def _without(text: str, begin: str, end: str) -> str:
    """Leave out what stands between two marks; without an end, nothing."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two
        return text
    kept, at = [], 0
    while (start := lower.find(begin, at)) >= 0 and (stop := lower.find(end, start)) >= 0:
        kept.append(text[at:start])
        at = stop + len(end)
    return "".join([*kept, text[at:]])
