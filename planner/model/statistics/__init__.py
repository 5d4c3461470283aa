"""Numbers about a structure: load, work, what owners share, how areas are spread, and what partners do."""
