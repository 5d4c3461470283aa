"""Writing amounts of full-time people, the same in every view."""


def amount_words(people: float) -> str:
    """Write full-time people with one decimal, or two where they are needed: 1.0, 0.95."""
    return f"{people:.2f}".removesuffix("0")


def load_words(load: float, capacity: float | None) -> str:
    """Write a load against a capacity: ``0.95 of 1.0``; without a capacity the load alone."""
    return amount_words(load) if capacity is None else f"{amount_words(load)} of {amount_words(capacity)}"
