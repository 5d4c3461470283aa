"""Suggestions: who could own what a structure leaves open, carries unevenly, or grows into."""
