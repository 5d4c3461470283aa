"""The room: the guided workshop on a page of its own, large enough for a projector."""
