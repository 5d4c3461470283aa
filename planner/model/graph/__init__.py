"""The graph of a structure: who decides for whom, where each owner stands in the drawing, and how its lines run."""
