"""What stands on the clipboard: our own data, a picture, and text with tabs; and reading ours back without trust."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QStandardItemModel

from planner.exchange.table.cells import guarded
from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.storage.errors import StorageError
from planner.storage.read import parse
from planner.storage.write import to_bytes

MIME = "application/x-opmodel+json"
"""The type of our own data: a model file that holds the part that was copied."""

_MAX_CLIP = 8 * 1024 * 1024
"""Most bytes of our own data that are read from the clipboard; 10,000 functions need about half of that."""

NAME = mark("The clipboard")


def carried(part: OperatingModel, picture: QImage) -> QMimeData:
    """Give what goes onto the clipboard for a part of a model."""
    data = _made_by_qt()
    data.setData(MIME, to_bytes(part))
    data.setText(_part_text(part))
    if not picture.isNull():
        data.setImageData(picture)
    return data


def _made_by_qt() -> QMimeData:
    """Give empty data that Qt made, not Python: without a window system Qt holds what is copied until after Python."""
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data


def on_clipboard() -> QMimeData:
    """Give what is on the clipboard; Qt has nothing to give where it was never filled."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data


def part_on(data: QMimeData) -> OperatingModel | None:
    """Give the part of a model on the clipboard; None where there is none of ours.

    Raises:
        StorageError: there is one, and it is not what it says.
    """
    if not data.hasFormat(MIME):
        return None
    content = bytes(data.data(MIME).data())
    if len(content) > _MAX_CLIP:
        msg = tr("The clipboard holds more than {n} MiB, which is not pasted.", n=_MAX_CLIP // 1024 // 1024)
        raise StorageError(msg)
    opened = parse(content, tr(NAME))
    if opened.read_only:
        msg = tr("The clipboard holds data of a newer version of planner, which is not pasted.")
        raise StorageError(msg)
    return opened.model


def _part_text(part: OperatingModel) -> str:
    """Give a part as cells for a spreadsheet: a row for each function, with who decides, executes, advises, reviews."""
    place = part.structures[part.structure_order()[0]]
    lines = [["Function", "Area", *(ownership.value.capitalize() for ownership in Ownership)]]
    for key in part.function_order():
        function = part.functions[key]
        area = part.areas[function.area].name if function.area else ""
        holders = (
            ", ".join(part.owners[owner].name for owner in place.owners_with(key, ownership)) for ownership in Ownership
        )
        lines.append([function.name, area, *holders])
    if not place.assignments:
        lines = [line[:2] for line in lines]
    if not part.functions:
        lines = [["Owner", "Kind"], *([owner.name, owner.kind] for owner in part.owners.values())]
    return "".join("\t".join(guarded(" ".join(cell.split())) for cell in line) + "\n" for line in lines)
