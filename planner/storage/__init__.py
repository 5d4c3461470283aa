"""The ``.opmodel`` file: read, written and saved safely; and the library and templates of the program."""
