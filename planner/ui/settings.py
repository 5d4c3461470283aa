"""The settings: what the application remembers about this user, and never about a document."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from planner.ui.languages import NAMES, SYSTEM

MAX_RECENT = 12
"""How many recent files are remembered; the welcome page shows them without scrolling."""

_MAX_IMPORTS = 50
"""Of how many kinds of tables it is remembered what was decided about them."""

_MAX_COMMANDS = 6
"""How many commands are remembered as last used: they stand above all others in the palette."""

THEME_CHOICES = ("system", "light", "dark", "high-contrast", "projector")

_DIGITS = 5
"""Of a width in pixels, at most."""

USUAL_SCALE = 100
SCALES = (80, 90, USUAL_SCALE, 110, 125, 150, 175, 200)
"""How big everything can be drawn, in percent."""


class Settings:
    """Recent files, the theme, and where windows and panels were; values that make no sense read as their default."""

    def __init__(self, store: QSettings) -> None:
        """Keep the settings in this store."""
        self._store = store

    @classmethod
    def of_user(cls) -> "Settings":
        """The settings of whoever runs the application."""
        return cls(QSettings("planner", "planner"))

    # --- files --------------------------------------------------------------------------------------------------

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """The files opened or saved last, newest first."""
        return tuple(Path(text) for text in self._texts("files/recent"))[:MAX_RECENT]

    def remember_file(self, path: Path) -> None:
        """Put a file first among the recent ones and its folder down as the last one."""
        file = path.absolute()
        others = [other for other in self.recent_files if other != file]
        self._store.setValue("files/recent", [str(file), *map(str, others)][:MAX_RECENT])
        self._store.setValue("files/folder", str(file.parent))

    def forget_file(self, path: Path) -> None:
        """Take a file off the recent ones, and off the pinned ones."""
        file = path.absolute()
        self._store.setValue("files/recent", [str(other) for other in self.recent_files if other != file])
        self.pin_file(path, pinned=False)

    @property
    def pinned_files(self) -> tuple[Path, ...]:
        """The files that stay on top of the recent ones, in the order in which they were pinned."""
        return tuple(Path(text) for text in self._texts("files/pinned"))[:MAX_RECENT]

    def pin_file(self, path: Path, *, pinned: bool) -> None:
        """Let a file stay on top of the recent ones, or no longer."""
        file = path.absolute()
        others = [str(other) for other in self.pinned_files if other != file]
        self._store.setValue("files/pinned", [*others, str(file)] if pinned else others)

    @property
    def files_at_hand(self) -> tuple[Path, ...]:
        """The pinned files, then the other recent ones."""
        return tuple(dict.fromkeys((*self.pinned_files, *self.recent_files)))[:MAX_RECENT]

    @property
    def last_folder(self) -> Path:
        """Where a file was opened or saved last; the home folder when there is no such place any more."""
        text = self._store.value("files/folder")
        folder = Path(text) if isinstance(text, str) and text else Path.home()
        return folder if folder.is_dir() else Path.home()

    # --- looks --------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> str:
        """The chosen theme: system, or the name of one."""
        choice = str(self._store.value("look/theme"))
        return choice if choice in THEME_CHOICES else THEME_CHOICES[0]

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("look/theme", choice)

    @property
    def scale(self) -> int:
        """How big everything is drawn, in percent; one of `SCALES`."""
        percent = str(self._store.value("look/scale"))
        return int(percent) if percent in map(str, SCALES) else USUAL_SCALE

    @scale.setter
    def scale(self, percent: int) -> None:
        self._store.setValue("look/scale", str(percent))

    @property
    def language(self) -> str:
        """The chosen language: that of the computer, or the code of one."""
        choice = str(self._store.value("look/language"))
        return choice if choice in NAMES else SYSTEM

    @language.setter
    def language(self, choice: str) -> None:
        self._store.setValue("look/language", choice)

    @property
    def overview(self) -> bool:
        """Is an overview shown in the corner of large boards and graphs?"""
        return str(self._store.value("look/overview")) != "no"

    @overview.setter
    def overview(self, wanted: bool) -> None:
        self._store.setValue("look/overview", "yes" if wanted else "no")

    @property
    def outline(self) -> bool:
        """Is there a page beside the findings with board and graph as a tree?"""
        return str(self._store.value("look/outline")) == "yes"

    @outline.setter
    def outline(self, wanted: bool) -> None:
        self._store.setValue("look/outline", "yes" if wanted else "no")

    @property
    def pictures_with_model(self) -> bool:
        """Do exported pictures carry the model, so that they open as a document again?"""
        return str(self._store.value("export/with_model")) != "no"

    @pictures_with_model.setter
    def pictures_with_model(self, wanted: bool) -> None:
        self._store.setValue("export/with_model", "yes" if wanted else "no")

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window was, as Qt writes it; empty the first time."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    def splitter_sizes(self, name: str) -> tuple[int, ...]:
        """The widths of a splitter's parts in pixels; empty when they were never kept, or are those of no screen."""
        texts = self._texts(f"splitters/{name}")
        sensible = all(text.isdecimal() and len(text) <= _DIGITS for text in texts)
        return tuple(map(int, texts)) if sensible else ()

    def keep_splitter_sizes(self, name: str, sizes: list[int]) -> None:
        """Remember the widths of a splitter's parts in pixels."""
        self._store.setValue(f"splitters/{name}", [str(size) for size in sizes])

    # --- commands -----------------------------------------------------------------------------------------------

    @property
    def last_commands(self) -> tuple[str, ...]:
        """The ids of the commands that were last taken from the palette, newest first."""
        return tuple(self._texts("palette/last"))[:_MAX_COMMANDS]

    def remember_command(self, command: str) -> None:
        """Put a command first among the last ones."""
        others = [other for other in self.last_commands if other != command]
        self._store.setValue("palette/last", [command, *others][:_MAX_COMMANDS])

    # --- the tour -----------------------------------------------------------------------------------------------

    @property
    def tour_stop(self) -> int:
        """At which stop the tour was left, from 0; 0 as well where it was never begun or went to its end."""
        text = str(self._store.value("tour/stop"))
        return int(text) if text.isdecimal() else 0

    @tour_stop.setter
    def tour_stop(self, stop: int) -> None:
        self._store.setValue("tour/stop", str(stop))

    @property
    def tour_offered(self) -> bool:
        """Was the tour offered to this user, or taken unasked?"""
        return str(self._store.value("tour/offered")) == "yes"

    @tour_offered.setter
    def tour_offered(self, offered: bool) -> None:
        self._store.setValue("tour/offered", "yes" if offered else "no")

    # --- tables -------------------------------------------------------------------------------------------------

    def remembered_import(self, key: str) -> str:
        """What was decided about tables with the same heading, as it was kept; empty when nothing was."""
        text = self._store.value(f"imports/{key}") if key else ""
        return text if isinstance(text, str) else ""

    def remember_import(self, key: str, text: str) -> None:
        """Keep what was decided about tables with the same heading; empty forgets it, and so does being an old one."""
        if not key:
            return
        kept = [other for other in self._texts("imports/order") if other != key]
        order = [key, *kept] if text else kept
        for other in (*order[_MAX_IMPORTS:], *(() if text else (key,))):
            self._store.remove(f"imports/{other}")
        if text:
            self._store.setValue(f"imports/{key}", text)
        self._store.setValue("imports/order", order[:_MAX_IMPORTS])

    # --- reading ------------------------------------------------------------------------------------------------

    def _texts(self, key: str) -> list[str]:
        """A list as it was written: stores give one text back bare, and no text as nothing."""
        value = self._store.value(key)
        items = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [item for item in items if isinstance(item, str) and item]
