"""The window: Qt widgets that draw the session and call its edits."""
