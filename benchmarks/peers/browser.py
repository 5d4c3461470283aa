"""A browser without a window whose page does what it is told: tasks and results pass through a server of our own."""

import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from benchmarks.memory import bytes_of_tree
from benchmarks.peers.installed import browser, folder, scripts_of

_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-frame-rate-limit", "--window-size=2000,700"),
)
_PATIENCE = 600
"""Seconds for one task."""


class Page:
    """The page in the browser."""

    def __init__(self, process: int, tasks: "queue.Queue[object]", results: "queue.Queue[dict[str, Any]]") -> None:
        self._process, self._tasks, self._results = process, tasks, results

    def ask(self, task: Mapping[str, object]) -> list[float]:
        """Have a task done; gives the milliseconds that its rounds took."""
        self._tasks.put(task)
        return self.answer()

    def answer(self) -> list[float]:
        """Wait for what the page says of a task that it already has."""
        said = self._results.get(timeout=_PATIENCE)
        if said.get("problem"):
            msg = f"the page could not do its task: {said['problem']}"
            raise RuntimeError(msg)
        return list(said["milliseconds"])

    def memory(self) -> int:
        """The bytes that the browser takes, with all its processes."""
        return bytes_of_tree(self._process)


@contextmanager
def opened_page(layout: str, task: Mapping[str, object] | None = None) -> Iterator[Page]:
    """Start a browser with a page that has the scripts for a layout, and perhaps its first task at once."""
    tasks: queue.Queue[object] = queue.Queue()
    results: queue.Queue[dict[str, Any]] = queue.Queue()
    if task is not None:
        tasks.put(task)
    server = _Server(("127.0.0.1", 0), _handler(tasks, results))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    scripts = [("script", f"/{path.relative_to(folder()).as_posix()}") for path in scripts_of(layout)]
    address = f"http://127.0.0.1:{server.server_port}/?{urlencode(scripts)}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(browser()), *_FLAGS, f"--user-data-dir={profile}", "--remote-debugging-port=0", address]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet) as process:
            try:
                yield Page(process.pid, tasks, results)
            finally:
                process.terminate()
                process.wait()
                tasks.put(None)
                server.shutdown()
                server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing: a page that is closed hangs up in the middle of its question."""


def _handler(tasks: "queue.Queue[object]", results: "queue.Queue[dict[str, Any]]") -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            if path == "/task":
                self._say("application/json", json.dumps(tasks.get()).encode())
            elif path == "/":
                self._say("text/html", Path(__file__).with_name("page.html").read_bytes())
            elif path.startswith("/node_modules/") and ".." not in path:
                self._say("text/javascript", (folder() / path.lstrip("/")).read_bytes())
            else:
                self.send_error(404)

        def do_POST(self) -> None:
            said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self._say("text/plain", b"")
            results.put(said)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def _say(self, kind: str, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
