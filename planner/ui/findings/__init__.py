"""The findings panel: what the rules report about the structure that is shown, with the ways out."""
