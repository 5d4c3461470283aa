"""The graph of a structure for other programs: as a drawing in Mermaid and DOT, as data in GraphML and JSON."""
