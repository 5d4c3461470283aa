"""Merging two versions of a model that come from one: record by record, and in each field by field."""
