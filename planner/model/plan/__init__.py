"""The change plan: the steps from one structure to another, in an order in which nothing is left without an owner."""
