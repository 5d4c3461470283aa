"""Copies for people who may not see everything."""
