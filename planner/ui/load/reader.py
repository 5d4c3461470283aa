"""Reading the shape of structures beside the window: a thread reads, the window looks how far it is."""

from contextlib import ExitStack
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from planner.model.collector import collector_paused
from planner.model.facts import Facts
from planner.model.reading.reading import Reading, Topic

_EVERY = 30  # milliseconds between two looks at the thread, while there is one

_Told = tuple[Topic, tuple[Reading, ...]] | Exception


class _Task(NamedTuple):
    """A reading on its way: what is read, what was found so far, and whether nobody wants it any more."""

    facts: Facts
    told: "SimpleQueue[_Told]"
    dropped: Event
    thread: Thread


class Reader(QObject):
    """Reads the structure that was asked for last; what was asked for before is dropped.

    The thread knows plain values alone and touches no widget. The collector of garbage rests as long as it runs, else
    widgets that wait to be collected might end on the thread, which Qt does not bear; the window collects them later.

    Signals:
        progressed: how much is read, from 0 to 1.
        read: the readings by topic of what was asked for last.
    """

    progressed = Signal(float)
    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without anything to read."""
        super().__init__(parent)
        self._wanted: Facts | None = None
        self._task: _Task | None = None
        self._found: dict[Topic, tuple[Reading, ...]] = {}
        self._end = ExitStack()
        self.destroyed.connect(self._end.close)
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Is something wanted that is not read yet?"""
        return self._wanted is not None

    def ask(self, facts: Facts) -> None:
        """Read a structure."""
        self._wanted = facts
        if self._task is None:
            self._start(facts)
        elif self._task.facts is not facts:
            self._task.dropped.set()

    def forget(self) -> None:
        """Want nothing any more."""
        self._wanted = None
        if self._task is not None:
            self._task.dropped.set()

    def _start(self, facts: Facts) -> None:
        told: SimpleQueue[_Told] = SimpleQueue()
        dropped = Event()
        # No daemon: Python waits for it when the program ends, which takes a second at most and cannot crash.
        thread = Thread(target=_read, args=(facts, told, dropped), daemon=False)
        self._task = _Task(facts, told, dropped, thread)
        self._found = {}
        self._end.enter_context(collector_paused())
        self._end.callback(thread.join)
        self._end.callback(dropped.set)
        thread.start()
        self._clock.start()

    def _look(self) -> None:
        task = self._task
        if task is None:
            return
        ended = not task.thread.is_alive()  # asked before the queue is emptied, so that nothing is missed
        self._take_in(task)
        if not ended:
            return
        is_whole = self._wanted is task.facts and not task.dropped.is_set()
        self._task = None
        self._clock.stop()
        self._end.close()
        if self._wanted is not None and not is_whole:
            self._start(self._wanted)
        elif self._wanted is not None:
            self._wanted = None
            self.read.emit(self._found)

    def _take_in(self, task: _Task) -> None:
        while True:
            try:
                told = task.told.get_nowait()
            except Empty:
                return
            if isinstance(told, Exception):
                self.forget()
                raise told
            topic, readings = told
            self._found[topic] = readings
            if self._wanted is task.facts:
                self.progressed.emit(len(self._found) / len(Topic))


def _read(facts: Facts, told: "SimpleQueue[_Told]", dropped: Event) -> None:
    try:
        from planner.model.reading.read import readings_of  # noqa: PLC0415 - loads networkx

        for found in readings_of(facts):
            if dropped.is_set():
                return
            told.put(found)
    except Exception as error:  # whatever it is, the window has to hear of it
        told.put(error)
