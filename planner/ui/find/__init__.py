"""Finding a record by any words of it."""
