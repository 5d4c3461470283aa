"""Draw the icon of the program as PNG files of the sizes that window managers and bundles ask for.

python -m tools.icons
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from planner.integration.linux import APPLICATION
from planner.storage.library import resources_folder

SIZES = {"icons/planner.png": 128}
"""The files below the folder of resources, with the pixels of their sides."""


def main() -> int:
    """Draw all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(resources_folder() / "desktop" / f"{APPLICATION}.svg"))
    for name, size in SIZES.items():
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(resources_folder() / Path(name)))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
