"""Reading a matrix in a test, and saying in short what it holds."""

from planner.exchange.grids.read import read_tables
from planner.exchange.matrix.matrix import Choices, Matrix
from planner.exchange.matrix.understand import understood
from planner.model.vocabulary import Ownership


def read(text: str | bytes, name: str = "m.csv", **choices) -> Matrix:
    data = text.encode() if isinstance(text, str) else text
    return understood(read_tables(data, name), Choices(**choices))


def held(matrix: Matrix) -> dict[str, str]:
    """What each function says, such as "Lead DE, Sales I, ~Legal": letters of ours, and ~ before who holds nothing."""
    return {name: _function(function) for name, function in matrix.functions.items()}


def _function(function) -> str:
    said = []
    for owner, ownerships in function.held.items():
        letters = "".join(ownership.letter for ownership in Ownership if ownership in ownerships)
        boundary = "".join(sorted({f" [{text}]" for text in ownerships.values() if text}))
        said.append(f"{owner} {letters}{boundary}")
    said += [f"~{owner}" for owners in function.noted.values() for owner in owners]
    return ", ".join(said)


def kinds(matrix: Matrix) -> dict[str, str]:
    return {owner.name: owner.kind.value for owner in matrix.owners}


def areas(matrix: Matrix) -> dict[str, str]:
    return {name: function.area for name, function in matrix.functions.items()}
