"""Fields that people see and set: what they are, how each kind is edited, and the forms they stand in."""
