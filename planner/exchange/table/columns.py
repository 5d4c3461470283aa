"""The columns of the assignment table, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.exchange.table.cells import AMOUNT, DAY, LIST, NAME, SHARE, TEXT, YES_NO, CellKind, one_of, several_of
from planner.model.vocabulary import (
    Affects,
    MetricKind,
    OwnerKind,
    Ownership,
    OwnershipLine,
    ProcessLevel,
    ReviewPoint,
    Sourcing,
    Status,
)


class Part(StrEnum):
    """What a column tells something about."""

    ROW = "row"
    ASSIGNMENT = "assignment"
    FUNCTION = "function"
    PLACEMENT = "function in the structure"
    OWNER = "owner"
    SEAT = "owner in the structure"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: its heading.
        part: what it tells something about; the columns of the row itself say which part that is.
        field: the field of the record.
        kind: what its cells hold.
    """

    name: str
    part: Part
    field: str
    kind: CellKind


COLUMNS: tuple[Column, ...] = (
    Column("structure", Part.ROW, "name", NAME),
    Column("function", Part.ROW, "name", NAME),
    Column("owner", Part.ROW, "name", NAME),
    Column("ownership", Part.ROW, "ownership", one_of(Ownership)),
    Column("boundary", Part.ASSIGNMENT, "boundary", TEXT),
    Column("share", Part.ASSIGNMENT, "share", SHARE),
    Column("area", Part.FUNCTION, "area", NAME),
    Column("description", Part.FUNCTION, "description", TEXT),
    Column("note", Part.FUNCTION, "note", TEXT),
    Column("ownership_line", Part.FUNCTION, "ownership_line", one_of(OwnershipLine)),
    Column("affects", Part.FUNCTION, "affects", several_of(Affects)),
    Column("process_level", Part.FUNCTION, "process_level", one_of(ProcessLevel)),
    Column("required_inputs", Part.FUNCTION, "required_inputs", LIST),
    Column("review_point", Part.FUNCTION, "review_point", one_of(ReviewPoint)),
    Column("metric_kind", Part.FUNCTION, "metric_kind", one_of(MetricKind)),
    Column("metric", Part.FUNCTION, "metric", TEXT),
    Column("usual_sourcing", Part.FUNCTION, "usual_sourcing", one_of(Sourcing)),
    Column("critical", Part.FUNCTION, "critical", YES_NO),
    Column("input_from", Part.FUNCTION, "input_from", LIST),
    Column("status", Part.PLACEMENT, "status", one_of(Status)),
    Column("reason", Part.PLACEMENT, "reason", TEXT),
    Column("until", Part.PLACEMENT, "until", DAY),
    Column("effort", Part.PLACEMENT, "effort", AMOUNT),
    Column("backup", Part.PLACEMENT, "backup", NAME),
    Column("undecided", Part.PLACEMENT, "undecided", several_of(Ownership)),
    Column("owner_kind", Part.OWNER, "kind", one_of(OwnerKind)),
    Column("partner_kind", Part.OWNER, "partner_kind", TEXT),
    Column("commercial_model", Part.OWNER, "commercial_model", TEXT),
    Column("cost", Part.OWNER, "cost", TEXT),
    Column("may_decide", Part.OWNER, "may_decide", YES_NO),
    Column("renewal", Part.OWNER, "renewal", DAY),
    Column("owner_note", Part.OWNER, "note", TEXT),
    Column("capacity", Part.SEAT, "capacity", AMOUNT),
    Column("people", Part.SEAT, "people", AMOUNT),
    Column("holder", Part.SEAT, "holder", TEXT),
    Column("internal_contact", Part.SEAT, "internal_contact", NAME),
)

COLUMN_BY_NAME: Mapping[str, Column] = {column.name: column for column in COLUMNS}
