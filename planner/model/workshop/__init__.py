"""The guided workshop: its ten steps, when each is complete, and what each asks the group."""
