"""The operating model as values: records, edits, history, facts and rules. No Qt, no files, no clock."""
