"""The load view: a chooser of charts, what the chart says first, the chart or its table, and what was chosen in it."""

import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from planner.language import mark, tr, trn
from planner.model.change import Change
from planner.model.plan.notes import are_notes_alone
from planner.model.reading.reading import Reading, Topic
from planner.model.statistics.structure_numbers import StructureNumbers, numbers_of
from planner.ui.load.canvas import ChartCanvas
from planner.ui.load.chart import Mark, Scene
from planner.ui.load.number_table import NumberTable
from planner.ui.load.pages import PAGES, READING
from planner.ui.load.reader import Reader
from planner.ui.load.reading_page import ReadingPage
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.empty import Empty
from planner.ui.widgets.plain import plain_button, plain_label, shortened
from planner.ui.widgets.segments import Segments

MOST_LINES = 40
"""Lines of a chart on the screen; the others are counted below it and stand in the table."""

NO_STRUCTURE = mark("There is no structure yet. Add one with + in the bar above, then say who owns what.")
NOTHING_HELD = mark(
    "Nobody decides or executes anything here yet. Drag functions onto owners on the board, then look again."
)
READING_HINT = mark("A click, or Tab and Enter, chooses the functions that a sentence is about.")
CHOSEN_HINT = mark("Point at a bar for its numbers; a click, or the arrows and Enter, chooses the functions behind it.")

_NARROWEST = 480  # pixels that a chart needs; where there are fewer it is scrolled
_LONGEST_HINT = 110


class LoadView(QWidget):
    """Shows the numbers of a structure; counts and draws nothing while it is hidden.

    Signals:
        board_asked: a function (kind and id) is to be seen on the board.
        board_wanted: the board is to be shown, since there is nothing to count yet.
    """

    board_asked = Signal(str, str)
    board_wanted = Signal()

    def __init__(
        self, session: Session, selection: Selection, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Follow the session, the selection and the theme."""
        super().__init__(parent)
        self._session, self._selection, self._appearance = session, selection, appearance
        self._stale = True
        self._numbers: tuple[StructureNumbers, StructureNumbers | None] | None = None
        self._drawn: tuple[Scene, str, bool] | None = None
        self._read: StructureNumbers | None = None
        self._reader = Reader(self)
        self.page = "load"
        self.pages = Segments(tr("What is shown"), self)
        self.pages.set_choices([(key, tr(page.title)) for key, page in PAGES.items()])
        self.pages.choose(self.page)
        self.beside, self.table_button = QPushButton(), QPushButton(tr("Table"))
        self.says = plain_label("", "heading", wrap=True)
        self.hint = plain_label(tr(CHOSEN_HINT), "muted", wrap=True)
        self.on_board = QPushButton(tr("Show on the board"))
        self._left_out = 0
        self.canvas = ChartCanvas(appearance)
        self.table = NumberTable()
        self.reading, self.waiting = ReadingPage(), _thin_bar()
        go = QPushButton(tr("Go to the board"))
        go.setProperty("role", "primary")
        go.clicked.connect(self.board_wanted)
        self.empty, self.coming = Empty(self, (go,)), Empty()
        self._scroll = QScrollArea()
        self._stack = QStackedWidget()
        self._later = QTimer(self)
        self._lay_out()
        self._connect()

    # --- what others ask ----------------------------------------------------------------------------------------

    @property
    def pictured(self) -> str:
        """Which picture of the view is exported: that of the chart; of the page of sentences, that of the load."""
        return "load" if self.page == READING else self.page

    @property
    def sides(self) -> tuple[str, ...]:
        """The ids of the structure before and of the one that is shown, where both are seen; else empty."""
        facts = self._session.facts
        is_of_two = PAGES[self.page].beside and self.beside.isChecked()
        if facts is None or facts.before_id is None or not is_of_two:
            return ()
        return facts.before_id, facts.structure_id

    def show_page(self, key: str) -> None:
        """Look at another chart, or at the sentences."""
        self.page = key
        self.pages.choose(key)
        self._show()

    # --- laying out ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for button, words in (
            (self.beside, mark("Show the structure before as well")),
            (self.table_button, mark("Show as a table")),
        ):
            button.setCheckable(True)
            button.setAccessibleName(tr(words))
        self.table_button.setToolTip(tr("The same numbers as a table (T)"))
        self.on_board.hide()
        self._scroll.setWidget(self.canvas)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        for page in (self._scroll, self.table, self.reading, self.coming):
            self._stack.addWidget(page)
        top, foot, rows = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(16, 12, 16, 4)
        for widget in (self.pages, self.beside, self.table_button):
            top.addWidget(widget)
        top.setSpacing(8)
        top.insertStretch(1, 1)
        foot.setContentsMargins(16, 6, 16, 8)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.on_board)
        self.says.setContentsMargins(16, 4, 16, 6)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self.says)
        rows.addWidget(self.waiting)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self.empty, 1)
        rows.addLayout(foot)

    def _connect(self) -> None:
        self.pages.chosen.connect(self.show_page)
        self.beside.toggled.connect(lambda _: self._show())
        self.table_button.toggled.connect(lambda _: self._show())
        self.canvas.chosen.connect(self._choose_mark)
        self.canvas.reached.connect(self._bring_into_sight)
        self.table.chosen.connect(self._choose)
        self.reading.chosen.connect(self._choose_reading)
        self._reader.progressed.connect(lambda part: self.waiting.setValue(round(100 * part)))
        self._reader.read.connect(self._show_read)
        self.on_board.clicked.connect(self._ask_for_board)
        self._selection.changed.connect(self._show_choice)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        self._appearance.changed.connect(self._later.start)
        self._session.model_changed.connect(self._follow)
        self._session.structure_changed.connect(lambda _: self._follow_structure())
        keys = QShortcut(QKeySequence(Qt.Key.Key_T), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.table_button.toggle)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground that all pages stand on."""
        QPainter(self).fillRect(self.rect(), QColor(self._appearance.theme.card))

    # --- following ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width, once the resizing is over."""
        super().resizeEvent(event)
        self._later.start()

    def _follow(self, change: Change) -> None:
        if change.opened:
            self.reading.clear()
        if not are_notes_alone(change.touched):
            self._go_stale()

    def _follow_structure(self) -> None:
        self.reading.clear()
        self._go_stale()

    def _go_stale(self) -> None:
        """Let go of what was counted and of what is being read; what was read stays in sight until it is read anew."""
        self._stale, self._read = True, None
        self._reader.forget()
        if self.isVisible():
            self._later.start()

    # --- showing ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the page that is looked at; does nothing while nobody looks, or nothing is new."""
        if not self.isVisible():
            return
        if self._stale:
            self._stale = False
            facts = self._session.facts
            self._numbers = numbers_of(self._session.checked, facts.structure_id) if facts else None
        self._show_choice()
        self.waiting.hide()
        numbers = self._numbers
        sentence = self._why_empty(numbers)
        self.empty.say(tr(sentence), with_buttons=sentence == NOTHING_HELD)
        for part in (self.pages, self._stack, self.says, self.hint):
            part.setVisible(not sentence)
        self._offer(numbers if not sentence else None)
        if numbers is None or sentence:
            return
        self.says.setText(PAGES[self.page].says(*numbers))
        if self.page == READING:
            self._show_reading(numbers[0])
        else:
            self._show_chart(*numbers)

    def _why_empty(self, numbers: tuple[StructureNumbers, StructureNumbers | None] | None) -> str:
        if numbers is None:
            return NO_STRUCTURE
        return "" if any(each.decisions or each.executions for each in numbers[0].owners) else NOTHING_HELD

    def _offer(self, numbers: tuple[StructureNumbers, StructureNumbers | None] | None) -> None:
        """Show the buttons that do something on this page."""
        before = numbers[1] if numbers else None
        is_chart = numbers is not None and self.page != READING
        self.table_button.setVisible(is_chart)
        self.beside.setVisible(before is not None and PAGES[self.page].beside)
        if before is not None:
            name = " ".join(before.facts.structure.name.split())
            self.beside.setText(plain_button(tr("Beside {structure}", structure=shortened(name, 24))))

    def _show_chart(self, numbers: StructureNumbers, before: StructureNumbers | None) -> None:
        shown = before if PAGES[self.page].beside and self.beside.isChecked() else None
        is_table = self.table_button.isChecked()
        width = max(_NARROWEST, self._stack.width() - self._scroll.verticalScrollBar().sizeHint().width())
        scene = Scene(numbers, shown, self._appearance.theme, width, MOST_LINES)
        if self._drawn == (scene, self.page, is_table):
            return
        if "planner.ui.load.charts" not in sys.modules:
            self._announce()
        from planner.ui.load.charts import draw_chart, table_of  # noqa: PLC0415 - loads matplotlib

        self._drawn = scene, self.page, is_table
        self._stack.setCurrentWidget(self.table if is_table else self._scroll)
        if is_table:
            self._left_out = 0
            self.table.show_table(table_of(self.page, scene), self.says.text())
        else:
            chart = draw_chart(self.page, scene)
            self._left_out = chart.left_out
            self.canvas.show_chart(chart, self.says.text())
        self._show_choice()

    def _announce(self) -> None:
        """Say what comes, and be seen, before the library that draws it is loaded: that takes as long as a start."""
        self.coming.say(tr("Drawing the charts…"))
        self._stack.setCurrentWidget(self.coming)
        for layout in filter(None, (self.layout(), self._stack.layout())):
            layout.activate()
        self.window().repaint()

    def _show_reading(self, numbers: StructureNumbers) -> None:
        """Show what was read; what is not read yet comes when it is."""
        self._drawn = None
        self._stack.setCurrentWidget(self.reading)
        if self._read is not numbers:
            self._read = numbers
            self.waiting.setValue(0)
            self._reader.ask(numbers.facts)
        self.waiting.setVisible(self._reader.is_busy)

    def _show_read(self, readings: Mapping[Topic, Sequence[Reading]]) -> None:
        self.waiting.hide()
        self.reading.show_readings(readings)

    # --- choosing -----------------------------------------------------------------------------------------------

    def _choose_mark(self, mark: Mark) -> None:
        if mark.functions:
            self._choose(mark.functions)
        elif mark.owner:
            self._selection.choose_owner(mark.owner)

    def _choose_reading(self, reading: Reading) -> None:
        """Choose what a sentence is about, as far as it is still there."""
        model = self._session.model
        functions = tuple(each for each in reading.functions if each in model.functions)
        if functions:
            self._choose(functions)
        elif reading.owners[0] in model.owners:
            self._selection.choose_owner(reading.owners[0])

    def _choose(self, functions: tuple[str, ...]) -> None:
        self._selection.choose_functions(functions)

    def _show_choice(self) -> None:
        """Say what is chosen, and offer to see it on the board."""
        records = self._session.model.functions
        names = [" ".join(records[each].name.split()) for each in self._selection.functions if each in records]
        self.on_board.setVisible(bool(names))
        if not names:
            self.hint.setText(self._what_can_be_done())
            return
        listed = ", ".join(names)
        said = trn(len(names), "{n} function chosen: {names}", "{n} functions chosen: {names}", names=listed)
        self.hint.setText(shortened(said, _LONGEST_HINT))

    def _what_can_be_done(self) -> str:
        if self.page == READING:
            return tr(READING_HINT)
        if not self._left_out:
            return tr(CHOSEN_HINT)
        return trn(
            self._left_out,
            "{n} more is left out, and stands in the table (T). A click, or Enter, chooses the functions behind a bar.",
            "{n} more are left out, and stand in the table (T). A click, or Enter, chooses the functions behind a bar.",
        )

    def _ask_for_board(self) -> None:
        if self._selection.functions:
            self.board_asked.emit("function", self._selection.functions[0])

    def _bring_into_sight(self, box: QRectF) -> None:
        center = box.center().toPoint()
        self._scroll.ensureVisible(center.x(), center.y(), 0, round(box.height()) + 8)


def _thin_bar() -> QProgressBar:
    """What shows how much of a structure is read."""
    bar = QProgressBar()
    bar.setRange(0, 100)
    bar.setTextVisible(False)
    bar.setFixedHeight(6)
    bar.setAccessibleName(tr("How much of the structure is read"))
    bar.hide()
    return bar
