"""What a bundle takes along for QtNetwork."""

from tools.bundle_parts import of_qt

hiddenimports, binaries, datas = of_qt(__file__)
