"""What was understood of a table, beside it: where it goes, its layout, letters, owners, areas, and what is left."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from planner.exchange.matrix.matrix import Matrix, Shape
from planner.exchange.matrix.same_names import named_as_in
from planner.exchange.matrix.scheme import SCHEMES, Scheme
from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.model.text import MAX_TEXT
from planner.model.vocabulary import OwnerKind
from planner.ui.importing.draft import Draft, Outcome
from planner.ui.importing.letters_page import LettersPage
from planner.ui.importing.lists import AreasList, OwnerLine, OwnersList, Place, UnreadList
from planner.ui.importing.words import SHAPES, told
from planner.ui.look.dialog_size import with_words
from planner.ui.widgets.boxes import DropBox
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.widgets.segments import Segments

NEW = mark("New structure…")
_PAGES = ("letters", "owners", "areas", "unread")
_WIDTH = 344


class Side(QWidget):
    """Shows what was understood, and says what people change of it.

    Signals:
        changed: a Draft with what was changed.
        place_chosen: a Place with a cell that people want to see.
    """

    changed = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, model: OperatingModel, shown: str) -> None:
        """Offer the structures of a model, the shown one first; none where there is no document."""
        super().__init__()
        self.setFixedWidth(with_words(_WIDTH))
        self._draft: Draft | None = None
        self.structure, self.new_name = DropBox(), QLineEdit()
        names = [model.structures[key].name for key in model.structure_order()]
        self.structure.addItems([*map(shortened, names), tr(NEW)])
        self._names = names
        first = next((place for place, key in enumerate(model.structure_order()) if key == shown), len(names))
        self.structure.setCurrentIndex(first)
        self.structure.setAccessibleName(tr("The structure that it goes into"))
        self.structure.setVisible(bool(names))
        self.new_name.setMaxLength(MAX_TEXT)
        self.new_name.setAccessibleName(tr("Name of the new structure"))
        self.new_name.setPlaceholderText(tr("Name of the new structure"))
        self.new_name.setVisible(first == len(names))
        self.scheme, self.shape = DropBox(), DropBox()
        self.scheme.setAccessibleName(tr("Scheme of the letters"))
        self.shape.setAccessibleName(tr("How the table is laid out"))
        self.letters, self.owners, self.areas, self.unread = LettersPage(), OwnersList(), AreasList(), UnreadList()
        self.pages = Segments(tr("What was understood"))
        self.pages.setProperty("compact", "yes")
        self._stack = QStackedWidget()
        for page in (self.letters, self.owners, self.areas, self.unread):
            self._stack.addWidget(page)
        self.pages.chosen.connect(lambda key: self._stack.setCurrentIndex(_PAGES.index(key)))
        self.about = plain_label("", "muted", wrap=True)
        self._lay_out()
        self._connect()

    @property
    def structure_name(self) -> str:
        """The name of the structure that it goes into, which may be empty."""
        place = self.structure.currentIndex()
        return self._names[place] if place < len(self._names) else self.new_name.text().strip()

    def show_outcome(self, draft: Draft, outcome: Outcome) -> None:
        """Show what a draft gives."""
        self._draft = draft
        matrix = outcome.found if isinstance(outcome.found, Matrix) else None
        self._form.setRowVisible(self.scheme, matrix is not None or bool(draft.choices.letters))
        self._form.setRowVisible(self.shape, matrix is not None or draft.choices.shape is not None)
        self._form.setRowVisible(self._target, matrix is not None)
        self.about.setVisible(matrix is None and not outcome.error)
        self._show_choosers(draft, matrix)
        self.letters.show_letters(matrix.letters if matrix else outcome.signs, _letters_words(matrix))
        self.owners.show_owners(_owner_lines(draft, matrix, outcome.before) if matrix else ())
        counts = Counter(function.area for function in matrix.functions.values()) if matrix else Counter()
        self.areas.show_areas(counts)
        places = _places(outcome)
        self.unread.show_places(places)
        self._name_pages(matrix, outcome, places)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._target = QWidget()
        target = QVBoxLayout(self._target)
        target.setContentsMargins(0, 0, 0, 0)
        target.setSpacing(6)
        target.addWidget(self.structure)
        target.addWidget(self.new_name)
        self._form = QFormLayout()
        self._form.setSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("Goes into"), self._target)
        self._form.addRow(tr("Laid out as"), self.shape)
        self._form.addRow(tr("Scheme"), self.scheme)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._form)
        column.addWidget(self.about)
        column.addWidget(self.pages)
        column.addWidget(card, 1)

    def _connect(self) -> None:
        self.structure.activated.connect(self._choose_structure)
        self.new_name.textEdited.connect(lambda _: self._change(lambda draft: draft.into(self.structure_name)))
        self.shape.activated.connect(lambda _: self._change(lambda draft: draft.shaped(self.shape.currentData())))
        self.scheme.activated.connect(lambda _: self._change(lambda draft: draft.in_scheme(self.scheme.currentData())))
        self.letters.letter_chosen.connect(
            lambda letter, meaning: self._change(lambda draft: draft.with_letter(letter, meaning))
        )
        self.owners.kind_chosen.connect(self._choose_kinds)
        self.unread.place_chosen.connect(self.place_chosen)

    # --- what people change -------------------------------------------------------------------------------------

    def _change(self, changed: Callable[[Draft], Draft]) -> None:
        if self._draft is not None:
            self.changed.emit(changed(self._draft))

    def _choose_structure(self, place: int) -> None:
        self.new_name.setVisible(place == len(self._names))
        if place == len(self._names):
            self.new_name.setFocus()
        self._change(lambda draft: draft.into(self.structure_name))

    def _choose_kinds(self, names: Sequence[str], kind: OwnerKind) -> None:
        def chosen(draft: Draft) -> Draft:
            for name in names:
                draft = draft.with_kind(name, kind)
            return draft

        self._change(chosen)

    # --- showing ------------------------------------------------------------------------------------------------

    def _show_choosers(self, draft: Draft, matrix: Matrix | None) -> None:
        found = tr(SHAPES[matrix.shape]) if matrix else tr("not found")
        self.shape.clear()
        self.shape.addItem(_as_found(found, draft.choices.shape), None)
        for shape, words in SHAPES.items():
            self.shape.addItem(tr(words), shape)
        self.shape.setCurrentIndex(0 if draft.choices.shape is None else 1 + list(Shape).index(draft.choices.shape))
        name = matrix.scheme.name if matrix and matrix.scheme else tr("words")
        self.scheme.clear()
        self.scheme.addItem(_as_found(name, draft.choices.scheme), None)
        for scheme in SCHEMES.values():
            self.scheme.addItem(_scheme_words(scheme), scheme)
        chosen = draft.choices.scheme
        self.scheme.setCurrentIndex(0 if chosen is None else 1 + list(SCHEMES).index(chosen.name))

    def _name_pages(self, matrix: Matrix | None, outcome: Outcome, places: Sequence[Place]) -> None:
        unread = len(matrix.unread) if matrix else len(outcome.bad)
        words = {
            "letters": tr("Letters"),
            "owners": tr("Owners {n}", n=len(matrix.owners)) if matrix else "",
            "areas": tr("Areas {n}", n=len(matrix.areas)) if matrix and matrix.areas else "",
            "unread": tr("Not read {n}", n=unread) if unread else tr("To tell") if places else "",
        }
        if not (matrix.letters if matrix else outcome.signs):
            words["letters"] = ""
        offered = [(key, said) for key, said in words.items() if said]
        self.pages.set_choices(offered)
        self.pages.setVisible(bool(offered))
        for key, _ in offered:
            self.pages.button(key).setAutoDefault(False)  # Return in a name must not turn the page
        current = _PAGES[self._stack.currentIndex()]
        if offered and current not in dict(offered):
            current = offered[0][0]
            self._stack.setCurrentIndex(_PAGES.index(current))
        self.pages.choose(current)


def _as_found(found: str, chosen: Shape | Scheme | None) -> str:
    """The choice that leaves it to what is found, and what that is while it counts."""
    return tr("As found: {found}", found=found) if chosen is None else tr("As found")


def _scheme_words(scheme: Scheme) -> str:
    return "D E I R" if scheme.name == "ours" else scheme.name


def _letters_words(matrix: Matrix | None) -> str:
    if matrix is None or matrix.scheme is None:
        return ""
    scheme, because = _scheme_words(matrix.scheme), matrix.because
    return tr("Taken for {scheme}, since {because}.", scheme=scheme, because=because)


def _owner_lines(draft: Draft, matrix: Matrix, model: OperatingModel) -> list[OwnerLine]:
    """Give the owners with their kinds: the chosen one, else that of the model, else the guessed one."""
    known = {owner.name.strip(): owner.kind for owner in model.owners.values()}
    lines = []
    for owner, spelled in zip(matrix.owners, named_as_in(model, matrix).owners, strict=True):
        kind = draft.kinds.get(owner.name)
        because = tr("Chosen here") if kind else ""
        if kind is None and known.get(spelled.name) in set(OwnerKind):
            kind, because = OwnerKind(known[spelled.name]), tr("As in the model")
        elif kind is None:
            kind, because = owner.kind, tr("Because of “{word}”", word=owner.because) if owner.because else ""
        lines.append(OwnerLine(owner.name, kind, because))
    return lines


def _places(outcome: Outcome) -> list[Place]:
    found = outcome.found
    if isinstance(found, Matrix):
        places = [
            Place(
                tr(
                    "Row {row}, {column}: “{cell}”",
                    row=cell.row,
                    column=shortened(cell.column, 40),
                    cell=shortened(cell.text, 40),
                ),
                cell.table,
                cell.row,
                cell.place,
            )
            for cell in found.unread
        ]
    else:
        places = [
            Place(
                tr(
                    "Row {row}, {column}: “{cell}”. Allowed is {allowed}.",
                    row=cell.row,
                    column=cell.column,
                    cell=shortened(cell.value, 40),
                    allowed=cell.allowed,
                ),
                0,
                cell.row,
                _column(outcome, cell.column),
            )
            for cell in outcome.bad
        ]
    return [*places, *map(Place, told(found))]


def _column(outcome: Outcome, heading: str) -> int:
    header = [text.strip() for text in outcome.grids[0].rows[0][1]] if outcome.grids else []
    return header.index(heading) if heading in header else 0
