"""The commands of the command line; what one needs is imported when it runs."""
