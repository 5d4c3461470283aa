"""Builds the program for machines without Python: python3 dev.py bundle [--archive] [--into FOLDER].

The bundle is one folder, planner, with opmodel, opmodel-window and everything that they need; on macOS there is an
application planner.app as well. It runs on the system it was built on and on newer ones. At the end it runs
`opmodel selftest` in an empty folder, with no variable of this environment but the system's own.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PyInstaller.__main__ import run

from planner import __version__

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bundle"
SPEC = ROOT / "packaging" / "planner.spec"
PROGRAMS = ("opmodel", "opmodel-window")
_OF_THE_SYSTEM = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")


def main() -> int:
    """Build the bundle, try it, and say what was made."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bundle", description=__doc__)
    parser.add_argument("--archive", action="store_true", help="pack it into one file as well")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", metavar="FOLDER", help="default: dist")
    call = parser.parse_args()
    folder = built(call.into.resolve())
    try_out(folder)
    print(f"{size_of(folder) / 1e6:,.0f} MB  {folder}")
    if call.archive:
        packed = archive(folder)
        print(f"{packed.stat().st_size / 1e6:,.0f} MB  {packed}")
    return 0


def built(into: Path) -> Path:
    """Let PyInstaller build; gives the folder of the bundle.

    Raises:
        SystemExit: it fails; it has said why.
    """
    print("Building the bundle, which takes a minute or two ...", flush=True)
    run(["--noconfirm", "--log-level", "ERROR", "--distpath", str(into), "--workpath", str(WORK), str(SPEC)])
    return into / "planner"


def try_out(folder: Path) -> None:
    """Let the bundle test itself, in an empty folder.

    Raises:
        SystemExit: a program is missing, or something does not work; the text says what.
    """
    ending = ".exe" if sys.platform == "win32" else ""
    lost = [name for name in PROGRAMS if not (folder / f"{name}{ending}").is_file()]
    if lost:
        sys.exit(f"The bundle lacks {' and '.join(lost)}.")
    environment = {name: os.environ[name] for name in _OF_THE_SYSTEM if name in os.environ}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as elsewhere:
        environment["OPMODEL_DATA"] = str(Path(elsewhere, "data"))
        command = [str(folder / f"opmodel{ending}"), "selftest"]
        done = subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"opmodel selftest fails in the bundle:\n{done.stdout}{done.stderr}")


def archive(folder: Path) -> Path:
    """Pack a bundle into one file beside it, named for version and system; gives the file."""
    form = "zip" if sys.platform == "win32" else "gztar"  # the others keep links, which zip would make whole files
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    name = folder.parent / f"planner-{__version__}-{system}-{platform.machine().lower()}"
    packed = "planner.app" if sys.platform == "darwin" else folder.name
    return Path(shutil.make_archive(str(name), form, folder.parent, packed))


def size_of(folder: Path) -> int:
    """Bytes of all files of a folder; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
