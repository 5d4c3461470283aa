"""A model as slides (PPTX) of native shapes, glued connectors and real tables, to present and to edit further."""
