"""One rule a file: its words and its pure check; `planner.model.rulebook` lists them."""
