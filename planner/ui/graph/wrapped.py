"""Breaking text into lines of a width; words that are wider than that are broken, nothing is left out."""

from PySide6.QtGui import QFontMetricsF


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """Give the lines of a text, at least one; none is wider than asked unless a single letter is."""
    lines = [""]
    for word in text.split():
        for piece in _pieces(word, metrics, width):
            joined = f"{lines[-1]} {piece}" if lines[-1] else piece
            if metrics.horizontalAdvance(joined) <= width:
                lines[-1] = joined
            elif lines[-1]:
                lines.append(piece)
            else:
                lines[-1] = piece
    return tuple(lines)


def _pieces(word: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """The word, cut where it would get wider than the line."""
    if metrics.horizontalAdvance(word) <= width:
        return [word]
    pieces = [""]
    for letter in word:
        if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
