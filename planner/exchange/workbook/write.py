"""Writing a workbook (XLSX): the matrix of each structure, the assignment table, findings, change plan, legend."""

from collections.abc import Sequence

from planner.exchange.chosen import chosen_structures
from planner.exchange.legal_text import legal_line
from planner.exchange.plan.report import plan_report
from planner.exchange.table.names import names_of
from planner.exchange.table.writing import table_rows
from planner.exchange.wanted import Wanted, Written
from planner.exchange.workbook.about import write_about
from planner.exchange.workbook.assignments import write_assignments
from planner.exchange.workbook.matrix import write_matrix
from planner.exchange.workbook.paper import Workbook
from planner.exchange.workbook.reports import write_findings, write_plan
from planner.language import in_english
from planner.model.checked import Checked
from planner.model.compare.sides import usual_sides


def write_xlsx(wanted: Wanted) -> Written:
    """Write a workbook in English, whatever is spoken; a structure that is named limits matrix and findings to it.

    Raises:
        StorageError: the structure is not there, or there is nothing to write.
    """
    shown = chosen_structures(wanted)
    with in_english():
        book = _written(wanted, shown)
    return Written(book.data(), (*table_rows(wanted.model)[1], *book.notes()))


def _written(wanted: Wanted, shown: Sequence[str]) -> Workbook:
    checked = Checked.of(wanted.model, wanted.today)
    names = names_of(wanted.model)
    book = Workbook(legal_line(wanted.model.title))
    for structure in shown:
        write_matrix(book, checked.facts[structure], names)
    left_out = write_assignments(book, wanted.model)
    write_findings(book, checked, wanted.structure)
    ends = wanted.sides or usual_sides(wanted.model, shown[-1])
    if ends is not None:
        write_plan(book, plan_report(checked, ends[0], ends[1]))
    write_about(book, wanted, planned=ends is not None, left_out=left_out)
    return book
