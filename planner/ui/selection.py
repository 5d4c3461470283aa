"""The selection: what the user has chosen, the same in every view."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Chosen functions, or one chosen owner, by id; choosing one kind lets go of the other.

    Signals:
        changed: something else is chosen now.
        shown: views should bring this into sight: the kind, as subjects of findings name it, and the id.
    """

    changed = Signal()
    shown = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self._functions: tuple[str, ...] = ()
        self._owner = ""

    @property
    def functions(self) -> tuple[str, ...]:
        """The chosen functions, in the order people see them."""
        return self._functions

    @property
    def owner(self) -> str:
        """The chosen owner; empty when there is none."""
        return self._owner

    def choose_functions(self, functions: Iterable[str]) -> None:
        """Choose these functions and nothing else."""
        self._choose(tuple(functions), "")

    def choose_owner(self, owner: str) -> None:
        """Choose this owner and nothing else."""
        self._choose((), owner)

    def clear(self) -> None:
        """Choose nothing."""
        self._choose((), "")

    def show(self, kind: str, record: str) -> None:
        """Ask every view to bring a record into sight; a function or an owner becomes the choice, too."""
        if kind == "function":
            self.choose_functions([record])
        elif kind == "owner":
            self.choose_owner(record)
        self.reveal(kind, record)

    def reveal(self, kind: str, record: str) -> None:
        """Ask every view to bring a record into sight; what is chosen stays chosen."""
        self.shown.emit(kind, record)

    def _choose(self, functions: tuple[str, ...], owner: str) -> None:
        if (functions, owner) != (self._functions, self._owner):
            self._functions, self._owner = functions, owner
            self.changed.emit()
