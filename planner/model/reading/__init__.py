"""What the shape of a structure says: bottlenecks, groups, handoffs across boundaries, owners that hold it together."""
