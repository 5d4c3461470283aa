"""The pictures of the documentation, drawn as the command draws them."""

import pytest
from PySide6.QtGui import QImage

from tools.pictures import SCENES, TUTORIAL, TUTORIAL_SIZE, draw, draw_tutorial


@pytest.mark.usefixtures("qapp")
def test_every_picture_has_the_asked_size_and_is_small(tmp_path):
    written = draw(tmp_path / "new", [("light", (1440, 900)), ("dark", (1280, 720))])
    assert [path.name for path in written] == [
        *(f"{name}.png" for name in SCENES),
        *(f"{name}-dark-1280x720.png" for name in SCENES),
    ]
    images = [QImage(str(path)) for path in written]
    assert [(image.width(), image.height()) for image in images] == (
        [(1440, 900)] * len(SCENES) + [(1280, 720)] * len(SCENES)
    )
    assert all(path.stat().st_size < 250_000 for path in written)
    light, dark = images[0].pixelColor(2, 2), images[len(SCENES)].pixelColor(2, 2)
    assert light.lightness() > 200
    assert dark.lightness() < 60


@pytest.mark.usefixtures("qapp")
def test_the_tutorial_has_a_picture_of_each_part(tmp_path):
    written = draw_tutorial(tmp_path / "new")
    assert [path.name for path in written] == [f"tutorial-{part}.png" for part in TUTORIAL]
    for path in written:
        image = QImage(str(path))
        assert (image.width(), image.height()) == TUTORIAL_SIZE
        assert path.stat().st_size < 150_000
