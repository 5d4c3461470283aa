"""GOV08: more structures than anybody looks after."""

from tests.rules.case import Edge, Found


def _found(number: str, limit: str = "five") -> tuple[Found, ...]:
    message = f"There are {number} structures in the model; the limit is {limit}."
    return (Found("GOV08", "advice", ("",), message),)


def _structures(number: int) -> str:
    return "\n".join(f"Structure {place}" for place in range(number))


BAD = _structures(6)

FOUND = _found("six")

GOOD = _structures(2)

EDGES = {
    "five are not many": Edge(_structures(5)),
    "thirteen are written in figures": Edge(_structures(13), _found("13")),
    "the number can be lower": Edge(_structures(3) + "\n! GOV08 structures 2", _found("three", "two")),
    "and higher": Edge(_structures(6) + "\n! GOV08 structures 6"),
}
