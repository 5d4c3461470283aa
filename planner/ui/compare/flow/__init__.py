"""The flow of a comparison: who holds each function on the one side and on the other, as ribbons."""
