"""Tables that people have, of whatever format, as grids of text."""
