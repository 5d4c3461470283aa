"""The operating model as values: records, edits, history, facts and rules. No Qt, no files, no clock."""

import os

# Otherwise pydantic looks through all that is installed for plugins that want to watch records being read.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
