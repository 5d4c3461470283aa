"""The key sheet: every key and gesture on one page."""
