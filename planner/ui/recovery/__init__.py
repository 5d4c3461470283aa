"""Work that a crash left behind, and how it comes back."""
