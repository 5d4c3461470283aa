"""What the user can do to records, each one named step; questions are asked where a word is needed."""
