"""The dialog "Who may get what": the areas that owners cover, and the functions that stay inside or as they are."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.language import tr, trn
from planner.model.areas import area_name, area_of
from planner.model.facts import Facts
from planner.model.records import empty_map
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at, with_words
from planner.ui.suggest.ticks import TickGrid
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.segments import Segments

AREAS, FUNCTIONS = "areas", "functions"

_SIZE = QSize(1180, 600)
_NAMES_OF_OWNERS, _NAMES_OF_FUNCTIONS = 200, 460
_INSIDE, _KEPT = 0, 1


class Limits(NamedTuple):
    """What was limited: the areas by owner id (who is not named has all), functions by id."""

    covers: Mapping[str, frozenset[str]] = empty_map()
    inside: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()

    @property
    def words(self) -> str:
        """What is limited, in sentences."""
        told = [
            trn(len(self.covers), "{n} owner is kept to areas.", "{n} owners are kept to areas.")
            if self.covers
            else tr("Everybody may get something everywhere.")
        ]
        if self.inside:
            told.append(trn(len(self.inside), "{n} function stays inside.", "{n} functions stay inside."))
        if self.fixed:
            told.append(trn(len(self.fixed), "{n} function stays as it is.", "{n} functions stay as they are."))
        return " ".join(told)


class WhoMayGetWhat(QDialog):
    """Asks with two tables of boxes; `limits` is what was ticked."""

    def __init__(self, facts: Facts, limits: Limits, appearance: Appearance, parent: QWidget) -> None:
        """Ask about a structure, starting from what was limited before."""
        super().__init__(parent)
        self._facts = facts
        seated = facts.structure.in_board_order([*facts.roles, *facts.partners])
        self._owners = [owner for owner in seated if facts.structure.owners[owner].people != 0]
        self._functions = facts.model.function_order(facts.owners)
        self._areas = list(dict.fromkeys(area_of(facts.model, function) for function in self._functions))
        self.setWindowTitle(tr("Who may get what"))
        open_at(self, _SIZE)
        self.pages, self.search = Segments(tr("What is limited")), QLineEdit()
        self.areas = TickGrid(
            tr("The areas in which each owner may get something"), with_words(_NAMES_OF_OWNERS), appearance
        )
        self.functions = TickGrid(tr("Functions that stay inside or as they are"), _NAMES_OF_FUNCTIONS, appearance)
        self.all, self.today = QPushButton(tr("Everything")), QPushButton(tr("Where they work today"))
        self.none, self.take = QPushButton(tr("No limits")), QPushButton(tr("Use this"))
        self.about = plain_label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self._show(limits)
        self._lay_out()
        self._connect()
        self._turn_to(AREAS)

    @property
    def limits(self) -> Limits:
        """What is ticked."""
        everything = frozenset(self._areas)
        ticked = self.areas.boxes.ticked
        found = {
            owner: frozenset(area for column, area in enumerate(self._areas) if (row, column) in ticked)
            for row, owner in enumerate(self._owners)
        }
        inside, fixed = (
            frozenset(key for row, key in enumerate(self._functions) if (row, column) in self.functions.boxes.ticked)
            for column in (_INSIDE, _KEPT)
        )
        return Limits({owner: areas for owner, areas in found.items() if areas != everything}, inside, fixed)

    def _show(self, limits: Limits) -> None:
        model = self._facts.model
        everything = frozenset(self._areas)
        covered = (limits.covers.get(owner, everything) for owner in self._owners)
        self.areas.boxes.show(
            [model.owners[owner].name for owner in self._owners],
            [area_name(model, area) for area in self._areas],
            self._places(covered),
        )
        ticked = {(row, _INSIDE) for row, key in enumerate(self._functions) if key in limits.inside}
        ticked |= {(row, _KEPT) for row, key in enumerate(self._functions) if key in limits.fixed}
        names = [model.functions[key].name for key in self._functions]
        self.functions.boxes.show(names, [tr("Stays inside"), tr("Stays as it is")], frozenset(ticked))

    def _places(self, covered: Iterable[frozenset[str]]) -> frozenset[tuple[int, int]]:
        """The boxes of the areas of each owner, in the order of the lines."""
        column = {area: number for number, area in enumerate(self._areas)}
        return frozenset((row, column[area]) for row, areas in enumerate(covered) for area in areas if area in column)

    def _tick_today(self) -> None:
        """Keep everybody to the areas in which they hold something; who holds nothing keeps all."""
        held, model, everything = self._facts.held, self._facts.model, frozenset(self._areas)
        places = self._places(
            frozenset(area_of(model, key) for keys in held.get(owner, {}).values() for key in keys) or everything
            for owner in self._owners
        )
        self.areas.boxes.tick(self.areas.boxes.ticked - places, on=False)
        self.areas.boxes.tick(places, on=True)

    def _tick_all(self) -> None:
        self.areas.boxes.tick(self._places(frozenset(self._areas) for _ in self._owners), on=True)

    def _untick(self) -> None:
        self._tick_all()
        self.functions.boxes.tick(self.functions.boxes.ticked, on=False)

    def _turn_to(self, page: str) -> None:
        self.pages.choose(page)
        of_areas = page == AREAS
        grid = self.areas if of_areas else self.functions
        self._stack.setCurrentWidget(grid)
        for button in (self.all, self.today):
            button.setVisible(of_areas)
        self.search.setVisible(not of_areas)
        self.about.setText(
            tr("Nobody gets anything in an area that is not ticked; what they have there they may keep.")
            if of_areas
            else tr("No partner executes what stays inside. Of what stays as it is nothing changes hands.")
        )
        grid.setFocus()

    def _find(self, words: str) -> None:
        """Show the functions whose name or area holds the words."""
        facts, sought = self._facts, words.strip().casefold()
        for row, key in enumerate(self._functions):
            area = facts.model.areas.get(area_of(facts.model, key))
            text = f"{facts.model.functions[key].name}\n{area.name if area else ''}".casefold()
            self.functions.setRowHidden(row, sought not in text)

    def _connect(self) -> None:
        self.pages.chosen.connect(self._turn_to)
        self.search.textChanged.connect(self._find)
        self.all.clicked.connect(self._tick_all)
        self.today.clicked.connect(self._tick_today)
        self.none.clicked.connect(self._untick)
        self.take.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.pages.set_choices([(AREAS, tr("Areas by owner")), (FUNCTIONS, tr("Functions"))])
        for key in (AREAS, FUNCTIONS):
            self.pages.button(key).setAutoDefault(False)
        self.search.setPlaceholderText(tr("Find a function or an area"))
        self.search.setAccessibleName(tr("Find a function or an area"))
        self.search.setClearButtonEnabled(True)
        self.take.setProperty("role", "primary")
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (self.all, self.today, self.none, self.take, cancel):
            button.setAutoDefault(False)
        for grid in (self.areas, self.functions):
            self._stack.addWidget(grid)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(10)
        foot.setSpacing(10)
        top.addWidget(self.pages)
        top.addStretch()
        for widget in (self.all, self.today, self.search):
            top.addWidget(widget)
        self.search.setMinimumWidth(260)
        foot.addWidget(self.none)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
