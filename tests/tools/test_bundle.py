"""What a bundle takes along: modules, plugins of Qt, licences, icons, and what other systems want to know."""

import plistlib
import re
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest
from PIL import Image

import planner
from planner.commands.integrating import program
from planner.integration.windows import CLASS, keys
from planner.storage.library import resources_folder
from planner.ui.exports import FORMATS
from tools.bundle_parts import (
    APPLICATION,
    document_types,
    draw_icon,
    is_spoken,
    is_used,
    licences,
    not_required,
    required,
    resources,
    version_file,
)

ROOT = Path(planner.__file__).parent.parent
DESKTOP = resources_folder() / "desktop"


def test_what_the_project_needs_stays_and_what_only_development_needs_does_not():
    out = set(not_required())
    assert {"pytest", "hypothesis", "mypy", "ruff", "PyInstaller", "tkinter"} <= out
    assert not out & {
        "PySide6",
        "pydantic",
        "networkx",
        "highspy",
        "numpy",
        "matplotlib",
        "openpyxl",
        "pptx",
        "lxml",
        "xlsxwriter",
    }
    assert not out & {"planner", "PIL", "json", "multiprocessing"}


def test_what_is_needed_is_followed_to_its_ends():
    names = set(required())
    assert {"opmodel-planner", "python-pptx", "lxml", "highspy", "numpy", "pydantic-core"} <= names
    assert "pytest" not in names


def test_every_writer_that_is_named_by_text_is_there_to_be_taken():
    for each in FORMATS:
        assert (ROOT / f"{each.writer.partition(':')[0].replace('.', '/')}.py").is_file()


@pytest.mark.parametrize(
    ("library", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
    ],
)
def test_of_the_plugins_of_qt_only_those_that_are_used_come_along(library, used):
    assert is_used(library) is used


@pytest.mark.parametrize(
    ("file", "spoken"),
    [("qtbase_de.qm", True), ("qtbase_fr.qm", False), ("qtbase_en.qm", False), ("qt_help_de.qm", False)],
)
def test_of_the_translations_of_qt_those_of_our_languages_come_along(file, spoken):
    assert is_spoken(f"PySide6/Qt/translations/{file}") is spoken


def test_every_resource_comes_along_except_what_only_translators_need():
    wanted = {path for path in resources_folder().rglob("*") if path.is_file() and path.suffix != ".ts"}
    places = dict(resources())
    assert {Path(source) for source in places} == wanted
    assert places[str(DESKTOP / f"{APPLICATION}.desktop")] == "planner/resources/desktop"


def test_each_package_in_the_bundle_is_named_with_its_licence(tmp_path):
    ((folder, place),) = licences(tmp_path / "licences")
    assert place == "licences"
    about = (Path(folder) / "README.txt").read_text("utf-8")
    for name in ("PySide6_Essentials", "pydantic", "networkx", "openpyxl"):
        assert re.search(rf"^{name} {re.escape(distribution(name).version)}: \S", about, re.MULTILINE)
    assert "see its files" not in about
    held = {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file()}
    assert {"LICENSE", "OFL.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "Python.txt"} <= held
    assert any(name.startswith("networkx/") for name in held)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("ending", "largest"), [("ico", 256), ("icns", 1024)])
def test_an_icon_holds_the_drawing_in_every_size(tmp_path, ending, largest):
    icon = Path(draw_icon(DESKTOP / f"{APPLICATION}.svg", tmp_path / f"planner.{ending}"))
    with Image.open(icon) as picture:
        sizes = {size[0] * (size[2] if len(size) > 2 else 1) for size in picture.info["sizes"]}
        assert {32, 128, 256, largest} <= sizes
        assert max(sizes) == largest
        shown = picture.convert("RGBA")
    corner, middle = shown.getpixel((0, 0)), shown.getpixel((shown.width // 2, shown.height // 10))
    assert corner[3] == 0
    assert middle == (0x1C, 0x22, 0x30, 255)


def test_windows_is_told_the_version_as_four_numbers(tmp_path):
    text = Path(version_file("1.2.3", tmp_path / "version.txt")).read_text("utf-8")
    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('ProductVersion', '1.2.3')" in text
    assert "StringStruct('LegalCopyright', 'Copyright" in text
    compile(text, "version.txt", "eval")


def test_macos_is_told_the_type_that_the_other_systems_know(tmp_path):
    told = plistlib.loads(plistlib.dumps(document_types("document.icns")))
    (opened,), (exported,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    tags = exported["UTTypeTagSpecification"]
    assert tags == {"public.filename-extension": ["opmodel"], "public.mime-type": ["application/x-opmodel"]}
    registered = {key: value for key, name, value in keys(tmp_path) if not name}
    assert registered["Software\\Classes\\.opmodel"] == CLASS


def test_a_bundle_registers_the_program_without_a_console(tmp_path, monkeypatch):
    ending = ".exe" if sys.platform == "win32" else ""
    window = tmp_path / f"opmodel-window{ending}"
    window.touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"opmodel{ending}"))
    assert program() == window
