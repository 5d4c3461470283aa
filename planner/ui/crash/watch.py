"""The watch over the program: every exception that nobody caught, and every warning of Qt, goes into the log."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from types import TracebackType

    from planner.storage.log_file import LogFile

_DEBUG, _INFO, _WARNING, _ERROR, _CRITICAL = range(10, 60, 10)  # as logging numbers them, which is loaded later

_LEVELS = {
    QtMsgType.QtDebugMsg: _DEBUG,
    QtMsgType.QtInfoMsg: _INFO,
    QtMsgType.QtWarningMsg: _WARNING,
    QtMsgType.QtCriticalMsg: _ERROR,
    QtMsgType.QtFatalMsg: _CRITICAL,
}


class CrashWatch(QObject):
    """Takes Python's hooks for what nobody caught, and Qt's for its messages.

    What was printed without it is still printed. Loading what writes the log takes a while, so that it is put off until
    the window shows, or until the first exception.

    Signals:
        caught: the report of an exception, and the folder of the log or None. It may come from any thread; who tells
            the user receives it in the thread of the window.
    """

    caught = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._log: LogFile | None = None
        self._waiting: list[tuple[int, str]] = []
        self._opening = threading.RLock()
        sys.excepthook = self._follow_exception
        threading.excepthook = self._follow_thread
        sys.unraisablehook = self._follow_unraisable
        qInstallMessageHandler(self._follow_qt)

    def begin(self) -> LogFile:
        """Give the log, with what waited for it; opened the first time."""
        with self._opening:
            if self._log is None:
                from planner.storage.log_file import LogFile  # noqa: PLC0415 - as the class says
                from planner.ui.crash.report import versions_line  # noqa: PLC0415 - as the class says

                self._log = LogFile()
                self._log.note(_INFO, f"Start: {versions_line()}")
                for level, text in self._waiting:
                    self._log.note(level, text)
                self._waiting.clear()
            return self._log

    def end(self) -> None:
        """Give the hooks back."""
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._log is not None:
            self._log.note(_INFO, "End")
            self._log.close()

    # --- what is followed ---------------------------------------------------------------------------------------

    def _follow_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self._keep(kind, error, trace)

    def _follow_thread(self, gone: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(gone)
        self._keep(gone.exc_type, gone.exc_value, gone.exc_traceback, "In a thread")

    def _follow_unraisable(self, lost: sys.UnraisableHookArgs) -> None:
        sys.__unraisablehook__(lost)
        self._keep(
            lost.exc_type, lost.exc_value, lost.exc_traceback, lost.err_msg or "While something was cleared away"
        )

    def _follow_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        category = context.category
        line = f"Qt{'' if category in {None, 'default'} else f' {category}'}: {text}"
        if sys.stderr is not None:  # a window without a console has none
            sys.stderr.write(f"{text}\n")
        level = _LEVELS.get(kind, _WARNING)
        if self._log is None:
            self._waiting.append((level, line))
        else:
            self._log.note(level, line)

    def _keep(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
        where: str = "",
    ) -> None:
        """Log it and have it shown; a mistake in here must not lead in here again."""
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            return
        with suppress(Exception):
            from planner.ui.crash.report import trace_of, versions_line  # noqa: PLC0415 - as the class says

            report = trace_of(kind, error, trace, where)
            log = self.begin()
            log.note(_ERROR, report)
            self.caught.emit(f"{versions_line()}\n\n{report}", log.path.parent if log.path else None)
