"""What goes into a bundle and what stays out, for the recipe in packaging/planner.spec and its hooks."""

import re
import shutil
import sys
import tomllib
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from planner.ui.languages import ENGLISH, NAMES

ROOT = Path(__file__).resolve().parent.parent
PROJECT = "opmodel-planner"
APPLICATION = "org.opmodel.Planner"

STANDARD_PARTS = ("ensurepip", "idlelib", "lib2to3", "tkinter", "turtle", "turtledemo")
"""Parts of Python's own library that only interactive work needs."""

PILLOW_PARTS = ("PIL._avif", "PIL._imagingcms", "PIL._imagingtk", "PIL._webp")
"""Parts of Pillow for pictures that no model and no slide holds; without them it does without these formats."""

PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qico",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "printsupport/cupsprintersupport",
        "styles/qmacstyle",
        "styles/qmodernwindowsstyle",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    }
)
"""The plugins of Qt that are used, on any system. Left out are those for encrypted connections, since nothing is sent
anywhere, for devices without a window system, and the theme that would bring the GTK of the machine that builds."""

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_LARGEST = 256
"""Pixels; the format of Windows holds no larger ones."""

_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


# ------------------------------------------------------------------------------------------- modules


def required() -> dict[str, Distribution]:
    """Give the installed distributions that the project needs, with all that these need, and itself, by their names.

    What it needs is read from pyproject.toml, since an installation in place may be older.
    """
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    known: dict[str, Distribution] = {}
    waiting = [PROJECT]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in known:
            continue
        known[name] = distribution(name)
        needs = (Requirement(text) for text in (declared if name == PROJECT else known[name].requires or ()))
        waiting += [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    return known


def not_required() -> list[str]:
    """Name the modules to leave out: unused parts, and what is installed and not needed, as for development."""
    needed = set(required())
    others = [
        module
        for module, owners in packages_distributions().items()
        if not needed & {canonicalize_name(owner) for owner in owners} and module not in sys.stdlib_module_names
    ]
    return sorted({*others, *STANDARD_PARTS, *PILLOW_PARTS})


# ---------------------------------------------------------------------------------------------- Qt


def of_qt(hook: str) -> tuple[list[str], list[tuple[str, str]], list[tuple[str, str]]]:
    """Give what a module of Qt needs: hidden imports, libraries and translations, these two with their places.

    Args:
        hook: the file of the hook, which is named for the module.
    """
    from PyInstaller.utils.hooks.qt import add_qt6_dependencies  # noqa: PLC0415 - only where a bundle is built

    hidden, binaries, translations = add_qt6_dependencies(hook)
    return (
        hidden,
        [(source, place) for source, place in binaries if is_used(source)],
        [(source, place) for source, place in translations if is_spoken(source)],
    )


def is_used(library: str) -> bool:
    """Is this library of Qt no plugin, or one that is used?"""
    path = Path(library)
    if "plugins" not in path.parts:
        return True
    return f"{path.parent.name}/{path.name.split('.')[0].removeprefix('lib')}" in PLUGINS


def is_spoken(translation: str) -> bool:
    """Is this translation of Qt one of its buttons and dialogs into a language of the program?"""
    return Path(translation).stem in {f"qtbase_{code}" for code in NAMES if code != ENGLISH}


# ------------------------------------------------------------------------ resources, licences, icons


def resources() -> list[tuple[str, str]]:
    """Give the resources as the recipe wants data; what only translators need stays out, as it does of the wheel."""
    found = (path for path in sorted((ROOT / "resources").rglob("*")) if path.is_file() and path.suffix != ".ts")
    return [(str(path), f"planner/{path.parent.relative_to(ROOT).as_posix()}") for path in found]


def licences(folder: Path) -> list[tuple[str, str]]:
    """Gather the licences of everything in the bundle; gives them as the recipe wants data: what, and into where.

    Args:
        folder: where to gather them; what stands there is replaced.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = [f"Python {sys.version.split()[0]}: PSF-2.0"]
    for name, found in sorted(required().items()):
        lines.append(f"{found.metadata['Name']} {found.version}: {_named(found)}")
        texts = [file for file in found.files or () if _LICENCE.search(str(file)) and file.suffix != ".py"]
        for text in texts:
            source = Path(str(found.locate_file(text)))
            if source.is_file():
                target = folder / name / source.name
                target.parent.mkdir(exist_ok=True)
                shutil.copy(source, target)
    for text in [*(ROOT / "packaging" / "licences").iterdir(), ROOT / "LICENSE", ROOT / "resources/fonts/OFL.txt"]:
        shutil.copy(text, folder)
    for text in Path(sys.base_prefix).glob("lib*/**/LICENSE.txt"):
        if text.parent.name in {"Lib", f"python{sys.version_info.major}.{sys.version_info.minor}"}:
            shutil.copy(text, folder / "Python.txt")
    about = "This folder holds the licences of planner and of what it is built from. Qt (LGPL-3.0) is used as it was\n"
    about += "published, as libraries of its own in PySide6/Qt/lib, which may be replaced by other versions.\n\n"
    (folder / "README.txt").write_text(about + "\n".join(lines) + "\n", encoding="utf-8")
    return [(str(folder), "licences")]


def _named(found: Distribution) -> str:
    """The licence as a distribution names it, in one line."""
    told = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    classified = [line.rpartition(" :: ")[2] for line in found.metadata.get_all("Classifier", []) if "License" in line]
    line = told.strip().splitlines()[0] if told.strip() else ""
    return line or ", ".join(classified) or "see its files"


def draw_icon(drawing: Path, icon: Path) -> str:
    """Draw an SVG file in all sizes into an icon, whose ending (.ico or .icns) names the system; gives its path."""
    largest = ICO_LARGEST if icon.suffix == ".ico" else max(ICON_SIZES)
    pictures = [_drawn(drawing, size) for size in ICON_SIZES if size <= largest]
    icon.parent.mkdir(parents=True, exist_ok=True)
    sizes = {"sizes": [picture.size for picture in pictures]} if icon.suffix == ".ico" else {}
    pictures[-1].save(icon, append_images=pictures[:-1], **sizes)
    return str(icon)


def _drawn(drawing: Path, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


# ------------------------------------------------------------------------------------ other systems


def version_file(version: str, target: Path) -> str:
    """Write what Windows shows as the properties of the programs; gives the path."""
    numbers = tuple(int(part) for part in re.findall(r"\d+", version))[:4]
    four = numbers + (0,) * (4 - len(numbers))
    words = {
        "ProductName": "planner",
        "ProductVersion": version,
        "FileDescription": "planner",
        "FileVersion": version,
        "LegalCopyright": (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()[2],
    }
    strings = ", ".join(f"StringStruct({key!r}, {word!r})" for key, word in words.items())
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, OS=0x40004, fileType=0x1),\n"
        f"  kids=[StringFileInfo([StringTable('080904B0', [{strings}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [0x0809, 1200])])],\n"
        ")\n",
        encoding="utf-8",
    )
    return str(target)


def document_types(icon: str) -> dict[str, Any]:
    """Give what the Info.plist of macOS says of the files that the application opens.

    Args:
        icon: the file name of the picture of such a file, among the resources of the application.
    """
    kind = "org.opmodel.model"
    return {
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "planner model",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": icon,
                "LSItemContentTypes": [kind],
                "LSHandlerRank": "Owner",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "planner model",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeIconFile": icon,
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["opmodel"],
                    "public.mime-type": ["application/x-opmodel"],
                },
            }
        ],
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
    }
