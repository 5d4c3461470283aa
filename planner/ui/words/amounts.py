"""Writing amounts of full-time people, the same in every view."""

from planner.language import number_words, tr


def amount_words(people: float) -> str:
    """Write full-time people with one decimal, or two where they are needed: 1.0, 0.95."""
    return number_words(people, 1 if f"{people:.2f}".endswith("0") else 2)


def load_words(load: float, capacity: float | None) -> str:
    """Write a load against a capacity: ``0.95 of 1.0``; without a capacity the load alone."""
    if capacity is None:
        return amount_words(load)
    return tr("{load} of {capacity}", load=amount_words(load), capacity=amount_words(capacity))
