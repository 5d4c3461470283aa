"""The open document and its file: saving, merging, the journal, the claim, and what others do to it."""
