"""The commands for what people hand around: pictures and tables, documents as files, and printing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.exchange.documents.kinds import KINDS, Kind
from planner.exchange.wanted import VIEWS, Wanted
from planner.language import tr
from planner.storage.errors import StorageError
from planner.ui.commands import WITHIN, Command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from planner.ui.exports import Format
    from planner.ui.printing.paper import Paper
    from planner.ui.window.main_window import MainWindow

_DOCUMENTS = f"File{WITHIN}Documents"


def export_commands(window: MainWindow) -> list[Command]:
    """Give the commands in their order: the shown view, a document each, and printing."""
    export = partial(_export_view, window)
    return [
        Command("export", "File", tr("Export a picture or table…"), export, ("Ctrl+E",), window.is_open),
        *(_document(window, kind) for kind in KINDS),
        Command("print", "File", tr("Print…"), partial(_show_preview, window), ("Ctrl+P",), window.has_structure),
        Command(
            "pictures_with_model",
            "File",
            tr("Put the model into exported pictures"),
            partial(_turn_pictures_with_model, window),
            checked=lambda: window.settings.pictures_with_model,
            ends_group=True,
        ),
    ]


def _export_view(window: MainWindow) -> None:
    """Ask for a file and export the shown view into it, or the model in a form that shows no view."""
    from planner.ui.exports import FORMATS  # noqa: PLC0415 - only when it is asked for

    drawn = window.view in VIEWS
    forms = [form for form in FORMATS if drawn or form.whole or "view" not in form.takes]

    def wanted() -> Wanted:
        shown = window.workspace.wanted(window.document.model_to_write(), window.session.checked.whole.today)
        return shown._replace(with_model=window.settings.pictures_with_model)

    _export(window, f"{window.document.file_name}{forms[0].ending}", forms, wanted)


def write_document(window: MainWindow, kind: Kind) -> None:
    """Ask for a file and write a document into it."""
    from planner.ui.exports import FORMATS  # noqa: PLC0415 - only when it is asked for

    forms = [form for form in FORMATS if "document" in form.takes]
    forms.sort(key=lambda form: form.ending != ".pdf")
    _export(window, f"{window.document.file_name} {kind.key}.pdf", forms, partial(_wanted, window, kind))


def _show_preview(window: MainWindow) -> None:
    """Show the pages of the view that is looked at, and of each document, to be printed."""
    from planner.ui.printing.preview import Preview  # noqa: PLC0415 - only when something is printed

    shown = window.workspace.wanted(window.document.model_to_write(), window.session.checked.whole.today)
    offers = {}
    if shown.view in VIEWS:
        offers[tr("This view: {view}", view=tr(window.view_words[window.view]))] = partial(_paper, shown)
    for kind in KINDS:
        offers[tr(kind.words)] = partial(_paper, _wanted(window, kind))
    Preview(offers, window.dialogs.choose_printer, window).open()


def _export(window: MainWindow, name: str, forms: Sequence[Format], wanted: Callable[[], Wanted]) -> None:
    """Ask for a file in one of these forms, suggesting a name, write what is wanted and say what came of it."""
    from planner.ui.exports import export_to, filters_of  # noqa: PLC0415 - only when it is asked for

    path = window.dialogs.choose_export_path(window, window.settings.last_folder / name, filters_of(forms))
    if path is None:
        return
    try:
        notes = export_to(wanted(), path, forms)
    except StorageError as error:
        window.dialogs.tell_problem(window, str(error))
        return
    window.notice.say(" ".join([tr("{file} is written.", file=path.name), *notes]))


def _document(window: MainWindow, kind: Kind) -> Command:
    run = partial(write_document, window, kind)
    return Command(f"document_{kind.key}", _DOCUMENTS, f"{tr(kind.words)}…", run, enabled=window.has_structure)


def _wanted(window: MainWindow, kind: Kind) -> Wanted:
    """A document about the structure that is shown, and what it is compared with."""
    from planner.model.compare.sides import usual_sides  # noqa: PLC0415 - loads what compares, only when it is asked for

    model, today = window.document.model_to_write(), window.session.checked.whole.today
    shown = window.session.structure
    sides = window.workspace.wanted(model, today).sides or usual_sides(model, shown) or ()
    return Wanted(model, today, structure=shown, sides=sides, document=kind.key)


def _paper(wanted: Wanted) -> Paper:
    from planner.ui.printing.papers import paper_of  # noqa: PLC0415 - only when something is printed

    return paper_of(wanted)


def _turn_pictures_with_model(window: MainWindow) -> None:
    window.settings.pictures_with_model = not window.settings.pictures_with_model
