"""The change plan in the window: what to do, in order, beside the comparison."""
