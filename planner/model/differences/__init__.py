"""What differs between two models, in sentences by function and owner."""
