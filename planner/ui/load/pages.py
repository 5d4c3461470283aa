"""The pages of the load view in words; nothing here loads what draws them."""

PAGES = {
    "load": "Load",
    "work": "Work",
    "overlap": "Overlap",
    "spread": "Areas",
    "partners": "Partners",
    "reading": "Reading",
}
"""The pages by key, in their order; all but the last are charts."""

READING = "reading"
"""The page of sentences."""
