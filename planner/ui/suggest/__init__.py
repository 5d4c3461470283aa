"""Suggesting owners: what is asked, what is proposed, and how much of it is taken."""
