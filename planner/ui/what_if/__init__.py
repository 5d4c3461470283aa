"""What if an owner is not there: what it leaves open, who could take over, and what that does to their load."""
