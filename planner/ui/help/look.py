"""The look of a page of help: our fonts, sizes and colours on what Qt makes of Markdown."""

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from planner.ui.look.theme import FAMILY, Size, Theme

WIDEST = 720
"""Pixels that a line of text may be wide: more is hard to read."""

_PICTURE = 680  # pixels: a little less, so that it fits beside the scroll bar

_SIZES = {1: Size.TITLE, 2: Size.HEADING, 3: Size.BODY}
_SPACE = 10  # pixels between paragraphs
_ABOVE = {1: 0, 2: 26, 3: 18}
_LINE = 138.0  # per cent
_CELL = 7


def wear(document: QTextDocument, theme: Theme) -> None:
    """Dress a document that was just made from Markdown."""
    block = document.begin()
    while block.isValid():
        _dress_block(block, theme)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        _dress_table(frame, theme)


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    shape, level = block.blockFormat(), block.blockFormat().headingLevel()
    code = shape.hasProperty(QTextFormat.Property.BlockCodeFence) or shape.nonBreakableLines()
    cursor = QTextCursor(block)
    in_table = cursor.currentTable() is not None
    inner = 0 if code or in_table or block.textList() is not None else _SPACE
    shape.setTopMargin(_ABOVE.get(level, 14) if level else 0)
    shape.setBottomMargin(8 if level else 4 if block.textList() is not None else inner)
    if code or "\ufffc" in block.text():  # a picture is as high as it is, and lines of code have one ground
        shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    else:
        shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if code:
        shape.setBackground(QColor(theme.panel))
        shape.setLeftMargin(0)
        last = not block.next().isValid() or not block.next().blockFormat().nonBreakableLines()
        shape.setBottomMargin(_SPACE + 4 if last else 0)
    cursor.setBlockFormat(shape)
    for start, length, looks in _parts(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_dressed(looks, level, theme, code=code, small=in_table))


def _parts(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where each part of a block begins, how long it is, and its format."""
    parts = []
    place = block.begin()
    while not place.atEnd():
        part = place.fragment()
        parts.append((part.position(), part.length(), part.charFormat()))
        place += 1
    return parts


def _dressed(looks: QTextCharFormat, level: int, theme: Theme, *, code: bool, small: bool) -> QTextCharFormat:
    if looks.isImageFormat():
        picture = QTextImageFormat(looks.toImageFormat())
        picture.setWidth(_PICTURE)
        return picture
    fixed = code or looks.fontFixedPitch()
    size = _SIZES.get(level, Size.BODY) if level else Size.BODY
    looks.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    smaller = not theme.large and (fixed or small)
    looks.setProperty(QTextFormat.Property.FontPixelSize, theme.pixels(size) - int(smaller))
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family() if fixed else FAMILY
    looks.setFontFamilies([family])
    if level:
        looks.setFontWeight(600)
    if looks.isAnchor():
        looks.setForeground(QBrush(QColor(theme.action)))
        looks.setFontUnderline(True)
    else:
        looks.setForeground(QBrush(QColor(theme.text)))
    if fixed and not code:
        looks.setBackground(QColor(theme.bar_ground))
    return looks


def _dress_table(frame: QTextFrame, theme: Theme) -> None:
    if not isinstance(frame, QTextTable):
        return
    shape = frame.format()
    shape.setCellPadding(_CELL)
    shape.setCellSpacing(0)
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QBrush(QColor(theme.line)))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBackground(QBrush(QColor(theme.card)))
    shape.setTopMargin(4)
    shape.setBottomMargin(_SPACE + 4)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
    frame.setFormat(shape)
