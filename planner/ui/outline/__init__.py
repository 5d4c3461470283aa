"""The outline: what board and graph show, as a tree of rows that screen readers read."""
