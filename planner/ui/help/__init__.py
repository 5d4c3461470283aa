"""Help in the window: the pages of the documentation that come with the program."""
