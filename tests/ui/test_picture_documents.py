"""A picture that was exported opens as the document it came from, from the menu or by a drop, and can go without."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from planner.exchange.wanted import Wanted
from planner.model.edits.structures import set_title
from planner.storage.errors import StorageError
from planner.storage.opening import open_any
from planner.ui.exports import export_to
from tests.day import TODAY
from tests.exchange.hostile import AFTER, hostile_model


def exported(hands, path):
    hands.window.dialogs.prepared = [path]
    hands.run("export")
    return path


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    plain = Qt.KeyboardModifier.NoModifier
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, plain)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(40, 40), *about))
    QApplication.sendEvent(window, QDropEvent(QPointF(40, 40), *about))


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_an_exported_picture_opens_as_a_new_document(hands, tmp_path, ending):
    window = hands.window
    path = exported(hands, tmp_path / f"team.{ending}")
    before, as_written = window.document.model_to_write(), path.read_bytes()
    window.documents.close_document()
    window.dialogs.prepared = [path]
    hands.run("open")
    assert window.session.model == before
    assert window.session.place is None
    assert not window.session.saved
    assert window.notice.words == f"The model in team.{ending} is open as a new document. Save it to keep it."
    window.dialogs.prepared = [tmp_path / "kept.opmodel"]
    hands.run("save")
    assert open_any(tmp_path / "kept.opmodel").opened.model == before
    assert path.read_bytes() == as_written


def test_a_picture_can_be_dropped_on_the_window(hands, tmp_path):
    path = exported(hands, tmp_path / "team.png")
    title = hands.session.model.title
    hands.session.apply("Rename", lambda model: set_title(model, title="Another"))
    hands.session.mark_saved(None)
    drop(hands.window, path)
    assert hands.session.model.title == title


def test_a_picture_without_a_model_is_refused_and_what_is_open_stays(hands, tmp_path):
    model = hands.session.model
    hands.run("pictures_with_model")
    path = exported(hands, tmp_path / "team.png")
    assert hands.window.notice.words == "team.png is written."
    assert not hands.window.actions_by_id["pictures_with_model"].isChecked()
    hands.window.dialogs.prepared = [path, ""]
    hands.run("open")
    assert "team.png is a picture without a model in it" in hands.window.dialogs.asked[-1]
    assert hands.session.model is model
    hands.run("pictures_with_model")
    assert open_any(exported(hands, path)).opened.model == model


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("dark", [False, True])
def test_a_drawing_with_a_hostile_model_inside_is_valid_and_opens(tmp_path, dark):
    path = tmp_path / "team.svg"
    export_to(Wanted(hostile_model(), TODAY, structure=AFTER, dark=dark, width=900), path)
    root = ET.fromstring(path.read_bytes())
    assert not [name for element in root.iter() for name in element.attrib if name.endswith("href")]
    assert root.find("{http://www.w3.org/2000/svg}metadata") is not None
    assert open_any(path).opened.model == hostile_model()


@pytest.mark.usefixtures("fonts")
def test_a_picture_is_as_wide_as_asked_and_dark_where_asked(tmp_path):
    path = tmp_path / "team.png"
    corners = []
    for dark in (False, True):
        export_to(Wanted(hostile_model(), TODAY, width=1000, dark=dark), path)
        image = QImage(str(path))
        assert image.width() == 1000
        corners.append(image.pixelColor(2, 2).lightness())
    assert corners[0] > 240
    assert corners[1] < 60
    for width in (5, 50_000):
        with pytest.raises(StorageError, match="pixels wide"):
            export_to(Wanted(hostile_model(), TODAY, width=width), tmp_path / "no.png")
    assert not (tmp_path / "no.png").exists()
