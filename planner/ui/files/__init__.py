"""The open document and its file: saving, merging, the journal, the lock, and what others do to it."""
