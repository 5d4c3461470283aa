"""Where two versions of a document meet: what is in each, what is left to decide, and what becomes of it."""
