"""Colours by role, the type sizes, and dressing the application in them."""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from planner.model.compare.movement import Movement
from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.storage.library import resources_folder

FAMILY = "Inter"


class Size(IntEnum):
    """The four type sizes, in pixels."""

    SMALL = 11
    BODY = 13
    HEADING = 15
    TITLE = 18


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the application, by what it is for.

    Attributes:
        name: ``light`` or ``dark``.
        board: the ground behind cards.
        panel: side panels and bars.
        card: what content stands on.
        line: thin borders.
        strong_line: borders that must be seen from afar.
        text: words.
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
    """

    name: str
    board: str
    panel: str
    card: str
    line: str
    strong_line: str
    text: str
    muted: str
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

    def ownership(self, ownership: Ownership | str) -> QColor:
        """The colour of an ownership."""
        return QColor(getattr(self, Ownership(ownership).value))

    def movement(self, movement: Movement) -> QColor:
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
    warning="#b25600",
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
    accent="#e8ecf3",
    on_accent="#171b23",
    action="#4f9ff0",
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

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


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


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole application a theme: Fusion, our palette, our style sheet."""
    application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for everything the style sheet does not name."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.card,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.ToolTipBase: theme.tip,
        QPalette.ColorRole.ToolTipText: theme.on_tip,
        QPalette.ColorRole.Highlight: theme.action,
        QPalette.ColorRole.HighlightedText: theme.on_action,
        QPalette.ColorRole.Link: theme.action,
        QPalette.ColorRole.Mid: theme.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.strong_line))
    return made


def style_sheet(theme: Theme) -> str:
    """The look of the standard widgets; what draws itself asks the theme."""
    return f"""
    QMainWindow, QDialog {{ background: {theme.panel}; }}
    QLabel[role="title"] {{ font-size: {Size.TITLE}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {Size.HEADING}px; font-weight: 600; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="section"] {{ font-size: {Size.SMALL}px; font-weight: 600; color: {theme.muted}; }}
    QLabel[role="muted"] {{ color: {theme.muted}; }}
    QLabel[role="error"] {{ color: {theme.error}; }}
    QLabel[role="warning"] {{ color: {theme.warning}; }}
    QLabel[role="notice"] {{ color: {theme.on_tip}; background: transparent; }}
    QFrame[role="notice"] {{ background: {theme.tip}; border-radius: 8px; }}
    QLabel[role="small"] {{ color: {theme.muted}; font-size: {Size.SMALL}px; }}
    QPushButton {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
        border-radius: 6px; padding: 5px 12px; }}
    QPushButton:hover {{ border-color: {theme.strong_line}; }}
    QPushButton:focus {{ border: 2px solid {theme.action}; padding: 4px 11px; }}
    QPushButton:pressed, QPushButton:checked {{ background: {theme.accent}; color: {theme.on_accent};
        border-color: {theme.accent}; }}
    QPushButton:checked:focus {{ border-color: {theme.action}; }}
    QPushButton:disabled {{ color: {theme.strong_line}; background: {theme.panel}; }}
    QPushButton[role="primary"], QPushButton:default {{ background: {theme.action}; color: {theme.on_action};
        border-color: {theme.action}; font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {theme.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {theme.line}; color: {theme.muted};
        border-color: {theme.line}; }}
    QPushButton[role="ghost"] {{ background: transparent; color: {theme.muted}; border: 1px dashed {theme.strong_line};
        border-radius: 8px; }}
    QPushButton[role="ghost"]:hover, QPushButton[role="ghost"]:focus {{ color: {theme.action};
        border-color: {theme.action}; }}
    QPushButton[role="quiet"] {{ background: transparent; color: {theme.muted}; border: 2px solid transparent;
        padding: 2px 1px; }}
    QPushButton[role="quiet"]:hover, QPushButton[role="quiet"]:pressed {{ color: {theme.text}; }}
    QPushButton[role="quiet"]:focus {{ color: {theme.text}; border-color: {theme.action}; padding: 2px 1px; }}
    Segments[compact="yes"] QPushButton {{ font-size: {Size.SMALL}px; padding: 4px 0; }}
    QPushButton[segment="only"] {{ border-radius: 6px; }}
    QPushButton[segment="first"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0; }}
    QPushButton[segment="middle"] {{ border-radius: 0; border-left: none; }}
    QPushButton[segment="last"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; }}
    QRadioButton {{ spacing: 8px; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {theme.strong_line}; border-radius: 7px;
        background: {theme.card}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {theme.action}; }}
    QRadioButton:focus {{ color: {theme.action}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QDoubleSpinBox, QSpinBox, QDateEdit {{ background: {theme.card};
        color: {theme.text}; border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px;
        selection-background-color: {theme.action}; selection-color: {theme.on_action}; }}
    QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDoubleSpinBox:focus, QSpinBox:focus,
    QDateEdit:focus {{ border: 2px solid {theme.action}; padding: 3px 7px; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{icon(f"chevron-{theme.name}")}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line}; }}
    QAbstractScrollArea {{ border: none; }}
    QTreeView, QListView {{ background: transparent; outline: none; }}
    QTreeWidget::item {{ padding: 3px 2px; border: none; }}
    QTreeWidget::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
    QTreeWidget:focus::item:selected {{ border: 1px solid {theme.action}; padding: 2px 1px; }}
    QTableView {{ background: {theme.card}; border: 1px solid {theme.line}; outline: none; }}
    QTableView:focus {{ border-color: {theme.action}; }}
    QTableView::item {{ padding: 7px; border: none; border-bottom: 1px solid {theme.line}; }}
    QTableView::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: {theme.card}; color: {theme.muted}; font-weight: 600; border: none;
        border-bottom: 1px solid {theme.strong_line}; padding: 7px 10px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.strong_line}; border-radius: 4px; margin: 2px; min-height: 24px;
        min-width: 24px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenuBar {{ background: {theme.panel}; color: {theme.text}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.selection}; }}
    QMenu {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.strong_line}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QStatusBar {{ background: {theme.panel}; color: {theme.muted}; border-top: 1px solid {theme.line}; }}
    QStatusBar::item {{ border: none; }}
    QToolTip {{ background: {theme.tip}; color: {theme.on_tip}; border: none; padding: 6px 8px; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QFrame[role="bar"] {{ background: {theme.panel}; border: none; border-bottom: 1px solid {theme.line}; }}
    QFrame[role="panel"] {{ background: {theme.panel}; border: none; }}
    QFrame[role="card"] {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}
    """
