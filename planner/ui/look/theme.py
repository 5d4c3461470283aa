"""Colours by role, the type sizes, and the font."""

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase

from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.storage.library import resources_folder

if TYPE_CHECKING:
    from planner.model.compare.movement import Movement

FAMILY = "Inter"


class Size(IntEnum):
    """The four type sizes, in pixels."""

    SMALL = 11
    BODY = 13
    HEADING = 15
    TITLE = 18


_FROM_AFAR = {Size.SMALL: 27, Size.BODY: 27, Size.HEADING: 30, Size.TITLE: 36}
"""The type sizes of a theme for projectors, in pixels; the smallest one is 20 points at 96 dots an inch."""


class Theme(NamedTuple):
    """Every colour of the application, by what it is for.

    Attributes:
        name: ``light``, ``dark``, ``high-contrast`` or ``projector``; the icons of the theme end in it.
        board: the ground behind cards.
        panel: side panels and bars.
        card: what content stands on.
        line: thin borders.
        strong_line: borders that must be seen from afar.
        text: words.
        disabled: words of what cannot be used now.
        muted: words that come second; at least 4.5 to 1 on card and panel.
        accent: the dark ground of what is chosen, with ``on_accent`` for its words.
        action: the one coloured button and the frame of the focus, with ``on_action`` for its words.
        selection: the tint of what is selected or hovered as a target.
        partner: the ground of an external partner's card.
        department: the ground of a department's card.
        decision, execution, review, input: the ownerships, with ``on_ownership`` for the letter on them.
        error, warning, advice: the findings.
        error_ground: the tint behind what is abandoned.
        tip: the ground of tips, with ``on_tip`` for their words.
        bar: the load bar; ``bar_ground`` is its empty part.
        stays, moves, comes_in_house, goes_outside, newly_owned, newly_parked, lost, still_nobody: the movements of a
            comparison; none of them is the colour of a finding.
        added, removed, changed, rekinded: what becomes of owners and lines where two structures are drawn as one; at
            least 3 to 1 on cards, and none of them is the colour of a finding either.
        large: is it read from afar, so that no text may be below 20 points?
    """

    name: str
    board: str
    panel: str
    card: str
    line: str
    strong_line: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    action: str
    on_action: str
    selection: str
    partner: str
    department: str
    decision: str
    execution: str
    input: str
    review: str
    on_ownership: str
    error: str
    warning: str
    advice: str
    error_ground: str
    tip: str
    on_tip: str
    bar: str
    bar_ground: str
    stays: str
    moves: str
    comes_in_house: str
    goes_outside: str
    newly_owned: str
    newly_parked: str
    lost: str
    still_nobody: str
    added: str
    removed: str
    changed: str
    rekinded: str
    large: bool = False

    def pixels(self, size: Size) -> int:
        """A type size in pixels, for the standard widgets."""
        return _FROM_AFAR[size] if self.large else int(size)

    def font(self, size: Size = Size.BODY, *, bold: bool = False) -> QFont:
        """The application's font in one of the four sizes, as large as this theme has it."""
        made = font(size, bold=bold)
        made.setPixelSize(self.pixels(size))
        return made

    def ownership(self, ownership: Ownership | str) -> QColor:
        """The colour of an ownership."""
        return QColor(getattr(self, Ownership(ownership).value))

    def movement(self, movement: "Movement") -> QColor:
        """The colour of a movement."""
        return QColor(getattr(self, movement.value))

    def severity(self, severity: Severity | str) -> QColor:
        """The colour of a severity."""
        return QColor(getattr(self, Severity(severity).value))


LIGHT = Theme(
    name="light",
    board="#eef1f5",
    panel="#f7f8fa",
    card="#ffffff",
    line="#dfe3e9",
    strong_line="#8b93a3",
    text="#1c2230",
    muted="#5a6475",
    disabled="#8b93a3",
    accent="#1c2230",
    on_accent="#ffffff",
    action="#0b5cad",
    on_action="#ffffff",
    selection="#e4eefa",
    partner="#fcfcfd",
    department="#eceff3",
    decision="#0b5cad",
    execution="#0a7d5a",
    input="#8a5a00",
    review="#8e3b86",
    on_ownership="#ffffff",
    error="#b3201b",
    warning="#a34e00",
    advice="#5a6475",
    error_ground="#fdf1ed",
    tip="#1c2230",
    on_tip="#ffffff",
    bar="#5b6579",
    bar_ground="#e6e9ef",
    stays="#cdd3dd",
    moves="#86b4e8",
    comes_in_house="#62bf9f",
    goes_outside="#b393dc",
    newly_owned="#d6cb5a",
    newly_parked="#b9ad97",
    lost="#4b5366",
    still_nobody="#a98fa0",
    added="#007a87",
    removed="#4b5366",
    changed="#3b5bd0",
    rekinded="#9a3fa8",
)

DARK = Theme(
    name="dark",
    board="#14171d",
    panel="#1a1e26",
    card="#222732",
    line="#353c4a",
    strong_line="#7d8799",
    text="#eef1f6",
    muted="#a7b0c0",
    disabled="#7d8799",
    accent="#e8ecf3",
    on_accent="#171b23",
    action="#5ca8f5",
    on_action="#0c1420",
    selection="#22384f",
    partner="#1e232d",
    department="#2c3340",
    decision="#6cb2f7",
    execution="#4fc795",
    input="#e0ae4a",
    review="#d98bd3",
    on_ownership="#10141b",
    error="#ff8a7d",
    warning="#f5a94e",
    advice="#a7b0c0",
    error_ground="#3a2522",
    tip="#f2f4f8",
    on_tip="#1c2230",
    bar="#8d98ad",
    bar_ground="#343b48",
    stays="#4d5667",
    moves="#3f7cbd",
    comes_in_house="#2b9273",
    goes_outside="#8262b5",
    newly_owned="#978c2f",
    newly_parked="#6f6654",
    lost="#d3d9e4",
    still_nobody="#7d6173",
    added="#35c3d1",
    removed="#d3d9e4",
    changed="#8ea6ff",
    rekinded="#dd94ea",
)

HIGH_CONTRAST = Theme(
    name="high-contrast",
    board="#ffffff",
    panel="#ffffff",
    card="#ffffff",
    line="#4a4f59",
    strong_line="#000000",
    text="#000000",
    muted="#2b2f38",
    disabled="#666c78",
    accent="#000000",
    on_accent="#ffffff",
    action="#003f87",
    on_action="#ffffff",
    selection="#dcebff",
    partner="#ffffff",
    department="#ececec",
    decision="#003f87",
    execution="#00492f",
    input="#573800",
    review="#6a1b64",
    on_ownership="#ffffff",
    error="#8c0000",
    warning="#6e3200",
    advice="#2b2f38",
    error_ground="#ffefec",
    tip="#000000",
    on_tip="#ffffff",
    bar="#2b2f38",
    bar_ground="#d5d8de",
    stays="#8a909c",
    moves="#2f74c9",
    comes_in_house="#0a8564",
    goes_outside="#8452c2",
    newly_owned="#857a00",
    newly_parked="#85735a",
    lost="#000000",
    still_nobody="#96597c",
    added="#005c66",
    removed="#3a4150",
    changed="#1f3fb0",
    rekinded="#7c2389",
)

PROJECTOR = HIGH_CONTRAST._replace(
    name="projector",
    large=True,
    board="#f1f3f6",
    panel="#f1f3f6",
    line="#8a909c",
    strong_line="#4a4f59",
    department="#e4e7ec",
    disabled="#5b6270",
)
"""High contrast with grounds that a weak lamp still tells apart, and everything large."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST, PROJECTOR)}


def load_fonts(folder: Path) -> None:
    """Register the fonts in a folder, so that text is the same on every machine, with or without system fonts."""
    for path in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def icon(name: str) -> str:
    """Give the path of one of our icons, with slashes as style sheets want them."""
    return (resources_folder() / "icons" / f"{name}.svg").as_posix()


def font(size: Size = Size.BODY, *, bold: bool = False) -> QFont:
    """Give the application's font in one of the four sizes."""
    made = QFont(FAMILY)
    made.setPixelSize(int(size))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
