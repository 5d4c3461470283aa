"""Hold what the application finds against the reading of the rules, model by model."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from planner.exchange.table.reading import read_table
from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from tests.rules.oracle.draw import drawn_model
from tests.rules.oracle.place import Plain
from tests.rules.oracle.reading import Row, findings_of
from tests.rules.oracle.table import drawn_table, key_of, plain_of


def disagreements_on_model(seed: int, today: date, seen: Counter[str]) -> list[str]:
    """What the two sides say differently about a drawn model, one line each; ``seen`` counts findings by rule."""
    model = drawn_model(seed, today)
    return _disagreements(model, OperatingModel.model_validate(model), today, seen)


def disagreements_on_table(seed: int, today: date, seen: Counter[str]) -> list[str]:
    """The same for a drawn table that is read in."""
    table = drawn_table(seed, today)
    imported = read_table(table.encode(), "drawn.csv", id_of=_named)
    told = [f"told: {note}" for note in imported.notes]
    return told + _disagreements(plain_of(table), imported.model, today, seen)


def _named(kind: RecordKind, name: str) -> str:
    return key_of(kind.name.lower(), name)


def _disagreements(plain: Plain, model: OperatingModel, today: date, seen: Counter[str]) -> list[str]:
    wanted = findings_of(plain, today)
    found = Counter(_settled(row, wanted) for row in _found(Checked.of(model, today)))
    seen.update(row.rule for row in wanted.elements())
    missing = [f"missing: {row}" for row in (wanted - found).elements()]
    return sorted([*missing, *(f"not so: {row}" for row in (found - wanted).elements())])


def _found(checked: Checked) -> Iterator[Row]:
    yield from map(_row, checked.findings_in_model())
    for structure in checked.facts:
        yield from map(_row, checked.findings(structure))


def _row(finding: Finding) -> Row:
    about = frozenset(subject.id for subject in finding.about)
    involved = frozenset(subject.id for subject in finding.subjects[finding.focus :])
    return Row(finding.rule, finding.severity.value, finding.structure, about, involved, finding.compared_with)


def _settled(row: Row, wanted: Counter[Row]) -> Row:
    """The finding without what the text leaves open."""
    loose = row._replace(involved=None)
    return loose if loose in wanted else row
