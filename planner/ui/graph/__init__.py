"""The graph of a structure: who decides for whom, drawn from one description on the screen and into files."""
