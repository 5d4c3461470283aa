"""Breaking text into lines of a width, where nothing is left out, and the width that two lines of it need."""

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


def in_two(text: str, metrics: QFontMetricsF) -> float:
    """Give the pixels in which a text fits on two lines with all its words whole; one word has one line."""
    words = text.split()
    breaks = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min((max(map(metrics.horizontalAdvance, lines)) for lines in breaks), default=0.0)


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
