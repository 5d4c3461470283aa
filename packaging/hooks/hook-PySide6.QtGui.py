"""What a bundle takes along for QtGui."""

from tools.bundle_parts import of_qt

hiddenimports, binaries, datas = of_qt(__file__)
