"""The responsibility matrix that people already have: functions, owners, and letters where they meet."""
