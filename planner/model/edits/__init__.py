"""Pure edits: each takes a model and gives the new model with what it touched, or raises EditError.

An edit gives the same model when nothing changes. Ids of new records are passed in, so that an edit can be tried for a
preview and done again with the same result.
"""
