"""The appearance: which theme the application wears."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from planner.ui.look.dress import dress, style_sheet
from planner.ui.look.theme import THEMES, Theme


class Appearance(QObject):
    """The chosen theme; widgets that draw themselves ask it and repaint when it changes.

    Signals:
        changed: another theme is worn now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", *, sheet: bool = True) -> None:
        """Dress the application, its style sheet included unless `wear_sheet` is to follow.

        ``choice`` is the name of a theme, or system.
        """
        super().__init__(application)
        self._application = application
        self.choice = choice
        self.theme: Theme = THEMES[_named(application, choice)]
        dress(application, self.theme)
        if sheet:
            self.wear_sheet()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def wear_sheet(self) -> None:
        """Give the standard widgets the look of the theme."""
        self._application.setStyleSheet(style_sheet(self.theme))

    def choose(self, choice: str) -> None:
        """Wear a theme by its name, or what the system wears."""
        self.choice = choice
        self._wear(_named(self._application, choice))

    def _follow_system(self) -> None:
        if self.choice == "system":
            self._wear(_named(self._application, "system"))

    def _wear(self, name: str) -> None:
        if name != self.theme.name:
            self.theme = THEMES[name]
            dress(self._application, self.theme)
            self.wear_sheet()
            self.changed.emit()


def _named(application: QApplication, choice: str) -> str:
    if choice in THEMES:
        return choice
    return "dark" if application.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
