"""What people, programs and enemies write into fields: a hundred and fifty texts that mean something somewhere else."""

CANARY = "opmodel-canary"
"""A part of each path and host in these texts: nothing of that name may ever be looked for."""

_FORMULAS = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "=cmd|' /C calc'!A0", "'=1", "=HYPERLINK(0)", "＝1＋1"),  # noqa: RUF001
    *(f'=WEBSERVICE("http://{CANARY}.invalid/")', f"=IMPORTDATA('//{CANARY}/x')", "=1;2", '"=1"', "=\n1", "%0A=1"),
)
_MARKUP = (
    *(
        "<b>bold</b>",
        "<b>Team <A>",
        "</td></tr></table>",
        "&lt;A&gt; &amp; &nbsp;",
        "&#x41;&bogus;",
        "<!-- note",
        "]]>",
    ),
    *(
        "<script>alert(1)</script>",
        "<![CDATA[x]]>",
        "<?xml version='1.0'?>",
        "<qt>x</qt>",
        "<style>*{color:red}</style>",
    ),
    *(f'<img src="file:///{CANARY}/a.png">', f"<img src='/{CANARY}/b.png'>", f"<img src=//{CANARY}/c.png>"),
    *(f'<img src="\\\\{CANARY}\\share\\d.png">', f'<img src="http://{CANARY}.invalid/e.png">', "<img src=x onerror=x>"),
    *(f'<a href="file:///{CANARY}">here</a>', f'<link rel="stylesheet" href="file:///{CANARY}/f.css">', "<br><hr><p>"),
    *(f'<iframe src="file:///{CANARY}/g">', f'<base href="file:///{CANARY}/">', "<font size=99>big</font>", "<><<>>"),
    f'<object data="file:///{CANARY}/h.svg"></object>',
    f'<meta http-equiv="refresh" content="0;url=file:///{CANARY}">',
    f'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///{CANARY}/i.png"/></svg>',
    f'<svg><use xlink:href="file:///{CANARY}/j.svg#a"/></svg>',
    f'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///{CANARY}/k">]><x>&y;</x>',
    f'<table background="file:///{CANARY}/l.png"><tr><td>cell</table>',
    f"<p style=\"background:url('file:///{CANARY}/m.png')\">",
)
_MARKDOWN = (
    *(
        "# heading",
        "* item",
        "1. first",
        "> quote",
        "---",
        "```",
        "`code`",
        "**bold** _it_ ~~no~~",
        "| a | b |",
        "[x](y)",
    ),
    *(
        f"![p](file:///{CANARY}/n.png)",
        f"[l](file:///{CANARY})",
        f"<file:///{CANARY}>",
        "[ref]: x",
        "\\*not\\*",
        "- [ ] do",
    ),
)
_SIGNS = (
    *("$$", "$x^2$", "\\frac{1}{2}", "%s %d %n", "%(x)d", "{what}", "{{7*7}}", "${7*7}", "#{7}", "<%= 7 %>", "%PATH%"),
    *("$(id)", "`id`", "; rm -rf x", "| cat", "&& true", "'; DROP TABLE x; --", '" OR ""="', "\\n", "\\u0041", "\\"),
    *("Q&A && R&D &Sales", "[*] file [*]", "a;b,c\td", "'quoted'", '"quoted"', "x" * 64 + "&", "{", "}", '{"a": 1}'),
    *("graph { a -- b }", "a:b:c", "BEGIN:VEVENT", "DTSTART:20260101", "<<<<<<< ours", "=======", ">>>>>>> theirs"),
)
_LETTERS = (
    *(
        "تأهيل العملاء",
        "שיווק ומכירות",
        "\u202eabc\u202c",
        "\u2066abc\u2069",
        "a\u200fb\u200ec",
        "漢字かな交じり文",
        "ไทยไม่มีช่องว่าง",
    ),
    *("🚀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇩🇪🇫🇷", "é", "e\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚", "ﷺ", "İıſß", "ﬀ", "①②"),
    *(
        "\u200b",
        "\ufeff",
        "\u00a0",
        "\u00ad",
        "\u2028",
        "\u2029",
        "\ufffd",
        "\uffff",
        "\U0010ffff",
        "\ue000",
        "\U0001d54f",
    ),
)
_NAMES = (
    *(
        "..",
        "../../etc/passwd",
        "/",
        f"/{CANARY}/o",
        f"C:\\{CANARY}\\p",
        f"\\\\{CANARY}\\q",
        f"file:///{CANARY}/r",
        "~",
    ),
    *(
        "CON",
        "nul",
        "COM1",
        "LPT9.txt",
        "aux.opmodel",
        "a:b",
        "trailing.",
        "null",
        "None",
        "True",
        "NaN",
        "0",
        "-0",
        "1e400",
    ),
    *(
        ".hidden",
        "-rf",
        "--help",
        "x/../../y",
        f"http://{CANARY}.invalid/s",
        f"smb://{CANARY}/t",
        "javascript:alert(1)",
    ),
)
_LONG = (
    *("W" * 10_000, "word " * 1_999 + "end", "line\n" * 1_999 + "end", "🚀" * 10_000, "<b>" * 3_333, "\u202e" * 500),
    *("two\nlines", "tab\there", " spaced  out ", "a" * 255, "ä" * 200, "&" * 300),
)
STRINGS = (*_FORMULAS, *_MARKUP, *_MARKDOWN, *_SIGNS, *_LETTERS, *_NAMES, *_LONG)
"""All of which a file may hold."""

REFUSED = ("nul\0", "bell\x07", "\x1b[31m", "\x85", "\r\n", "\ud800", "\x7f", "x" * 10_001)
"""What no file may hold: control characters, halves of letters, and more than ten thousand characters."""
