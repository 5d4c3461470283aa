"""A name is a name in Markdown too, whatever it holds."""

import pytest

from planner.exchange.markdown_text import plain_markdown


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Data quality", "Data quality"),
        ("two\nlines\t and  blanks ", "two lines and blanks"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("<img src=x>", r"\<img src=x\>"),
        ("[a](b) ![c](d)", r"\[a\](b) \!\[c\](d)"),
        ("# head | cell & co", r"\# head \| cell \& co"),
        ("1. first", r"1\. first"),
        ("12) first", r"12\) first"),
        ("- item", r"\- item"),
        ("+ item", r"\+ item"),
        ("a - b 1. c", "a - b 1. c"),
        ("back\\slash", r"back\\slash"),
    ],
)
def test_marks_are_written_as_text(text: str, written: str):
    assert plain_markdown(text) == written
