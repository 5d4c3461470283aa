"""What is measured, and against whom: every figure is a ratio to a peer of the same run."""
