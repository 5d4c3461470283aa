"""What goes in and out of a model besides its file: tables and reports. No Qt."""
