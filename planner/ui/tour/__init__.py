"""The tour: five marks over the real window."""
