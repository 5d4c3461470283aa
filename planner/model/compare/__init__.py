"""Two structures held side by side: what changes for each function, each owner and the findings."""
