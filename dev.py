"""Set the project up and run it, on a machine that has Python 3.11 and pip and nothing else.

    python3 dev.py run              open the example; without a screen, write its pictures into out/
    python3 dev.py run ARGS...      run `opmodel ARGS...`
    python3 dev.py test ARGS...     run the tests; ARGS go to pytest
    python3 dev.py lint             check style, formatting, types, imports, pages of reference, links of all pages
    python3 dev.py bench NAME       run the benchmarks, all or one
    python3 dev.py docs             build the documentation as a site, into out/docs
    python3 dev.py pictures         draw the pictures of the README and the documentation again
    python3 dev.py bundle           build the program for machines without Python, into dist/

The first command makes .venv with all that is needed and, on Debian and its relatives, fetches the system
libraries of Qt where they are missing. Later ones start at once. Exit status 2: this cannot be done here.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)  # the first that installs into another environment
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "set-up.txt"
LIBRARIES = VENV / "qt-libraries"
OUT = ROOT / "out"
EXAMPLE = "Northwind example"
NOT_POSSIBLE = 2
INTERRUPTED = 130

# What the application and its tests import, and the Debian packages that hold what Qt's wheels leave to the
# system: by way of their dependencies all that these modules and the plugins for a screen and for none need.
QT_MODULES = ("QtWidgets", "QtSvg", "QtPrintSupport", "QtNetwork", "QtTest")
QT_PACKAGES = """
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libx11-xcb1 libxcb-cursor0
    libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxkbcommon-x11-0
""".split()  # noqa: SIM905 - one package a line would fill the page


class ImpossibleError(Exception):
    """What was asked for cannot be done here; the text is one sentence for the person who asked."""


# --------------------------------------------------------------------------------------------- steps


def say(step: str) -> None:
    """Print one step as one line, at once."""
    print(step, flush=True)


def quietly(*command: str | Path, failure: str, environment: Mapping[str, str] | None = None) -> None:
    """Run a command of the set-up and show what it printed only if it fails.

    Args:
        command: The program and its arguments.
        failure: The sentence for a failure.
        environment: The variables of the command; those of this process if left out.

    Raises:
        ImpossibleError: The command fails.
    """
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        print("\n".join(done.stdout.strip().splitlines()[-12:]), file=sys.stderr)
        raise ImpossibleError(failure)


# -------------------------------------------------------------------------------------------- Python


def wanted_stamp() -> str:
    """Say what .venv was made for: this folder, this version of Python, these requirements."""
    requirements = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{ROOT}\nPython {sys.version_info.major}.{sys.version_info.minor}\n{requirements}\n"


def is_set_up() -> bool:
    """Tell whether .venv holds what pyproject.toml asks for."""
    return fits_this_python() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted_stamp()


def fits_this_python() -> bool:
    """Tell whether .venv can be started and was made by this version of Python."""
    if not os.access(PYTHON, os.X_OK):
        return False
    lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    entries = dict(line.split(" = ", 1) for line in lines if " = " in line)
    version = entries.get("version", entries.get("version_info", ""))
    return version.split(".")[:2] == [str(part) for part in sys.version_info[:2]]


def outer_python() -> str:
    """Give the Python that makes .venv: this one, or the one behind it when this one lives in .venv.

    Raises:
        ImpossibleError: It has no pip, or one that is too old.
    """
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    python = str(getattr(sys, "_base_executable", sys.executable)) if inside else sys.executable
    asked = [python, "-c", "import pip; print(pip.__version__)"]
    told = subprocess.run(asked, check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
    if told.returncode:
        msg = f"{python} has no pip: install it (on Debian: apt-get install python3-pip) and start again."
        raise ImpossibleError(msg)
    version = told.stdout.strip()
    if tuple(int(part) for part in re.findall(r"\d+", version)[:2]) < OLDEST_PIP:
        msg = f"pip 22.3 or newer is needed, and that of {python} is {version}: renew it and start again."
        raise ImpossibleError(msg)
    return python


def make_venv(python: str) -> None:
    """Make an empty .venv, over one that no longer fits if there is one.

    It gets no pip of its own: Debian ships `venv` without the part that would put it there.
    """
    say("Making .venv again, for this version of Python ..." if VENV.exists() else "Making .venv ...")
    failure = f"The folder {VENV} cannot be made: see above."
    quietly(python, "-m", "venv", "--without-pip", "--clear", VENV, failure=failure)


def install(python: str) -> None:
    """Install this project into .venv, with its files used in place, and the tools of development."""
    say("Installing what the project needs into .venv (about 170 MB to fetch, half a minute or more) ...")
    settings = ("--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location")
    pip = (python, "-m", "pip", "--python", PYTHON, "install", *settings)
    failure = "pip cannot install what the project needs: see above, and check the network."
    quietly(*pip, "--editable", ".[dev]", failure=failure, environment={**os.environ, "PIP_USER": "0"})


def set_up(environment: Mapping[str, str]) -> None:
    """Make the machine ready for a command that runs with the given variables; do nothing where it is."""
    if not is_set_up():
        python = outer_python()
        if not fits_this_python():
            make_venv(python)
        install(python)
        STAMP.write_text(wanted_stamp(), encoding="utf-8")
    if sys.platform == "linux" and shutil.which("ldd"):
        fetch_qt_libraries(environment)


# -------------------------------------------------------------------------- system libraries of Qt


def missing_libraries(environment: Mapping[str, str]) -> list[str]:
    """Name the system libraries that Qt would not find.

    Args:
        environment: The variables of the command that will use Qt; they say which plugin draws.
    """
    plugin = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not plugin:
        plugin = "xcb" if "DISPLAY" in environment and "WAYLAND_DISPLAY" not in environment else "offscreen"
    names = [f"{module}.abi3.so" for module in QT_MODULES] + [f"Qt/plugins/platforms/libq{plugin}.so"]
    files = [file for name in names for file in VENV.glob(f"lib/python*/site-packages/PySide6/{name}")]
    found = subprocess.run(
        ["ldd", *map(str, files)],
        env=with_libraries(environment),
        check=False,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    return sorted({line.split()[0] for line in found.stdout.splitlines() if line.endswith("=> not found")})


def fetch_qt_libraries(environment: Mapping[str, str]) -> None:
    """Fetch the system libraries of Qt where some are missing.

    Root installs them. Anybody else gets them unpacked into .venv, where `with_libraries` finds them.

    Raises:
        ImpossibleError: They are still missing afterwards.
    """
    missing = missing_libraries(environment)
    if not missing:
        return
    names = " ".join(missing)
    if not shutil.which("apt-get"):
        msg = f"Qt needs these system libraries, and only apt-get is known to this script: install {names}."
        raise ImpossibleError(msg)
    if os.geteuid() == 0:
        say(f"Installing {len(missing)} missing system libraries of Qt with apt-get ...")
        apt_install("-o", "DPkg::Lock::Timeout=300")
    else:
        say(f"Unpacking {len(missing)} missing system libraries of Qt into .venv ...")
        unpack_packages()
    missing = missing_libraries(environment)
    if missing:
        msg = f"Qt still lacks system libraries that no known package brought: {' '.join(missing)}."
        raise ImpossibleError(msg)


def apt_install(*options: str) -> None:
    """Have apt-get install the packages that Qt needs, and what these need, with some options more."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    apt_get = ["apt-get", "--quiet", "-o", "Acquire::Retries=3", *options]
    # One broken source of many makes the update fail, and the rest may do: only the installation decides.
    subprocess.run([*apt_get, "update"], env=environment, check=False, capture_output=True)
    arguments = ("install", "--yes", "--no-install-recommends", "--no-upgrade", "--no-remove")
    failure = "apt-get cannot fetch the system libraries of Qt: see above, and check the network."
    quietly(*apt_get, *arguments, *QT_PACKAGES, failure=failure, environment=environment)


def unpack_packages() -> None:
    """Have apt-get work in folders of our own, where it needs no root, and unpack what it brings."""
    work = VENV / "apt"
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (work / folder).mkdir(parents=True, exist_ok=True)
    places = {
        "Dir::State": work / "state",
        "Dir::State::status": "/var/lib/dpkg/status",
        "Dir::Cache": work / "cache",
        "Debug::NoLocking": "1",
    }
    options = [part for key, value in places.items() for part in ("-o", f"{key}={value}")]
    apt_install(*options, "--download-only")
    for package in sorted(work.glob("cache/archives/*.deb")):
        quietly("dpkg", "-x", package, LIBRARIES, failure=f"{package.name} cannot be unpacked: see above.")
    shutil.rmtree(work)


def with_libraries(environment: Mapping[str, str]) -> dict[str, str]:
    """Give the same variables, and tell loader, keyboard and fonts of what was unpacked into .venv."""
    result = dict(environment)
    if not LIBRARIES.is_dir():
        return result
    folders = sorted({file.parent for file in LIBRARIES.glob("**/lib/*/lib*.so*")})
    known = [environment["LD_LIBRARY_PATH"]] if environment.get("LD_LIBRARY_PATH") else []
    result["LD_LIBRARY_PATH"] = ":".join([*map(str, folders), *known])
    for variable, place in (("XKB_CONFIG_ROOT", "usr/share/X11/xkb"), ("FONTCONFIG_PATH", "etc/fonts")):
        if (LIBRARIES / place).is_dir() and not Path("/", place).is_dir():
            result.setdefault(variable, str(LIBRARIES / place))
    return result


# ------------------------------------------------------------------------------------------ commands


def has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether a window would be seen."""
    plugin = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if plugin:
        return plugin not in {"offscreen", "minimal"}
    return sys.platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def python(
    environment: Mapping[str, str], *arguments: str | Path, folder: Path = ROOT, into: Path | None = None
) -> int:
    """Run the Python of .venv on this project and give its exit status.

    Args:
        environment: The variables it sees.
        arguments: Its arguments.
        folder: Where it runs.
        into: The file that gets what it prints.
    """
    command = [str(PYTHON), *map(str, arguments)]
    variables = with_libraries({"PYTHONIOENCODING": "utf-8", **environment})
    if into is None:
        return subprocess.call(command, cwd=folder, env=variables)
    with into.open("wb") as file:
        return subprocess.call(command, cwd=folder, env=variables, stdout=file)


def run(arguments: Sequence[str]) -> int:
    """Run the application, on the example if there is nothing else to run it on."""
    environment = dict(os.environ)
    if not has_screen(environment):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    set_up(environment)
    if arguments:  # they may name files, as seen from where the command was typed
        return python(environment, "-m", "planner", *arguments, folder=Path.cwd())
    OUT.mkdir(exist_ok=True)
    return open_example(environment) if has_screen(environment) else write_example(environment)


def open_example(environment: Mapping[str, str]) -> int:
    """Open the window on the example, as it was left the last time."""
    model = OUT / "northwind.opmodel"
    if not model.exists():
        status = python(environment, "-m", "planner", "new", "--template", EXAMPLE, "-o", model)
        if status:
            return status
    say(f"Opening {model.relative_to(ROOT)} ...")
    return python(environment, "-m", "planner", model)


def write_example(environment: Mapping[str, str]) -> int:
    """Do without a screen what the window does: make the example, check it and draw it, into out/."""
    model, findings = OUT / "northwind.opmodel", OUT / "findings.txt"
    say("There is no screen, so the example is written to files.")
    steps: list[tuple[Path, list[str | Path], Path | None]] = [
        (model, ["new", "--template", EXAMPLE, "-o", model, "--force"], None),
        (findings, ["check", model, "--format", "text", "--fail-on", "never"], findings),
    ]
    for view in ("board", "graph", "compare"):
        picture = OUT / f"{view}.png"
        steps.append((picture, ["export", model, "-o", picture, "--view", view, "--no-model", "--force"], None))
    for file, arguments, into in steps:
        say(f"Writing {file.relative_to(ROOT)} ...")
        status = python(environment, "-m", "planner", *arguments, into=into)
        if status:
            return status
    say(f"All of it is in {OUT}.")
    return 0


def without_screen(module: str, arguments: Sequence[str]) -> int:
    """Run one of our modules, or pytest, without a screen unless QT_QPA_PLATFORM names one."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    set_up(environment)
    return python(environment, "-m", module, *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run the tests that were asked for, or all of them on all cores."""
    return without_screen("pytest", arguments or ("-q", "-n", "auto", "--dist", "loadfile"))


def lint(arguments: Sequence[str]) -> int:
    """Run every checker, also after one has complained, and give the worst status."""
    set_up(os.environ)
    imports = "from importlinter.cli import lint_imports_command as main; main()"
    checks: dict[str, tuple[str, ...]] = {
        "ruff check": ("-m", "ruff", "check", *arguments),
        "ruff format": ("-m", "ruff", "format", "--check", *arguments),
        "mypy": ("-m", "mypy"),
        "lint-imports": ("-c", imports, "--no-logo"),
        "tools.reference_pages": ("-m", "tools.reference_pages", "--check"),
        "tools.docs_site": ("-m", "tools.docs_site", "--check"),
    }
    statuses = []
    for name, command in checks.items():
        say(f"Running {name} ...")
        statuses.append(python(os.environ, *command))
    return max(statuses)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "bench": partial(without_screen, "benchmarks"),
    "docs": partial(without_screen, "tools.docs_site"),
    "pictures": partial(without_screen, "tools.pictures"),
    "bundle": partial(without_screen, "tools.bundle"),
}


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for and give the exit status."""
    if sys.version_info < OLDEST_PYTHON:
        print("Python 3.11 or newer is needed, and this is {}.{}.".format(*sys.version_info), file=sys.stderr)
        return NOT_POSSIBLE
    if not arguments or arguments[0] not in COMMANDS:
        asked = bool(arguments) and arguments[0] in {"-h", "--help", "help"}
        print(__doc__, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else NOT_POSSIBLE
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return INTERRUPTED
    except ImpossibleError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'A file'} cannot be used: {error.strerror}.", file=sys.stderr)
    return NOT_POSSIBLE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
