"""Dressing the application in a theme: Fusion, a palette and the look of the standard widgets."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui.look.theme import PROJECTOR, Size, Theme, font, icon


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole application a theme but for its style sheet: Fusion, our font, our palette."""
    application.setStyle("Fusion")
    application.setFont(body_font(theme))
    application.setPalette(palette(theme))


def body_font(theme: Theme) -> QFont:
    """The font of the standard widgets in a theme; what draws itself has a size of its own."""
    made = font()
    made.setPixelSize(theme.pixels(Size.BODY))
    return made


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
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return made


def style_sheet(theme: Theme) -> str:
    """The look of the standard widgets; what draws itself asks the theme."""
    return f"""
    QMainWindow, QDialog {{ background: {theme.panel}; }}
    QLabel[role="title"] {{ font-size: {theme.pixels(Size.TITLE)}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {theme.pixels(Size.HEADING)}px; font-weight: 600; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="section"] {{ font-size: {theme.pixels(Size.SMALL)}px; font-weight: 600; color: {theme.muted}; }}
    QLabel[role="muted"] {{ color: {theme.muted}; }}
    QLabel[role="error"] {{ color: {theme.error}; }}
    QLabel[role="problem"] {{ color: {theme.error}; font-size: {theme.pixels(Size.SMALL)}px; }}
    QLabel[role="warning"] {{ color: {theme.warning}; }}
    QLabel[role="notice"] {{ color: {theme.on_tip}; background: transparent; }}
    QFrame[role="notice"] {{ background: {theme.tip}; border-radius: 8px; }}
    QLabel[role="small"] {{ color: {theme.muted}; font-size: {theme.pixels(Size.SMALL)}px; }}
    QPushButton {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
        border-radius: 6px; padding: 5px 12px; }}
    QPushButton:hover {{ border-color: {theme.strong_line}; }}
    QPushButton:focus {{ border: 2px solid {theme.action}; padding: 4px 11px; }}
    QPushButton:pressed, QPushButton:checked {{ background: {theme.accent}; color: {theme.on_accent};
        border-color: {theme.accent}; }}
    QPushButton:checked:focus {{ border-color: {theme.action}; }}
    QPushButton:disabled {{ color: {theme.disabled}; background: {theme.panel}; }}
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
    Segments[compact="yes"] QPushButton {{ font-size: {theme.pixels(Size.SMALL)}px; padding: 4px 0; }}
    QPushButton[tight="true"] {{ padding: 5px 4px; }}
    QPushButton[tight="true"]:focus {{ padding: 4px 3px; }}
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
    QLineEdit, QTextEdit, QPlainTextEdit {{ placeholder-text-color: {theme.muted}; }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
    QComboBox[unknown="true"] {{ color: {theme.muted}; font-style: italic; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{icon(f"chevron-{theme.name}")}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line}; }}
    QAbstractScrollArea {{ border: none; }}
    QPlainTextEdit {{ border: 1px solid {theme.line}; }}
    QTreeView, QListView {{ background: transparent; outline: none; }}
    QTreeWidget::item, OutlineView::item {{ padding: 3px 2px; border: none; }}
    QTreeWidget::item:selected, OutlineView::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
    OutlineView::item:focus, QTreeWidget:focus::item:selected {{ border: 1px solid {theme.action}; padding: 2px 1px; }}
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
    QMenu::item:disabled {{ color: {theme.disabled}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QStatusBar {{ background: {theme.panel}; color: {theme.muted}; border-top: 1px solid {theme.line}; }}
    QStatusBar::item {{ border: none; }}
    QToolTip {{ background: {theme.tip}; color: {theme.on_tip}; border: none; padding: 6px 8px; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QFrame[role="bar"] {{ background: {theme.panel}; border: none; border-bottom: 1px solid {theme.line}; }}
    QFrame[role="panel"] {{ background: {theme.panel}; border: none; }}
    QFrame[role="card"] {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}
    {_LARGE if theme.large else ""}
    """


def large_sheet() -> str:
    """What makes one dialog as large as a theme for projectors does, whatever theme is worn."""
    return f"* {{ font-size: {_FROM_AFAR}px; }}\n{_LARGE}"


_FROM_AFAR = PROJECTOR.pixels(Size.BODY)

_LARGE = """
    QPushButton { border-width: 2px; border-radius: 10px; padding: 6px 16px; }
    QPushButton:focus { border-width: 3px; padding: 5px 15px; }
    QPushButton[tight="true"] { padding: 6px 8px; }
    QPushButton[tight="true"]:focus { padding: 5px 7px; }
    QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QDoubleSpinBox, QSpinBox, QDateEdit { border-width: 2px;
        border-radius: 10px; padding: 6px 12px; }
    QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDoubleSpinBox:focus, QSpinBox:focus,
    QDateEdit:focus { border-width: 3px; padding: 5px 11px; }
    QComboBox::drop-down { width: 36px; }
    QComboBox::down-arrow { width: 20px; height: 20px; }
    QRadioButton::indicator { width: 24px; height: 24px; border-width: 2px; border-radius: 14px; }
    QRadioButton::indicator:checked { width: 12px; height: 12px; border-width: 8px; border-radius: 14px; }
    QCheckBox::indicator, QAbstractItemView::indicator { width: 26px; height: 26px; }
    QScrollBar:vertical { width: 20px; }
    QScrollBar:horizontal { height: 20px; }
    QMenuBar::item { padding: 6px 11px; }
    QMenu::item { padding: 6px 40px 6px 20px; }
"""
"""What goes with the large words of a theme for projectors."""
