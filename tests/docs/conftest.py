"""The window and the hands of a user, for pages that say what can be done with them."""

from tests.ui.conftest import fonts, hands, window

__all__ = ["fonts", "hands", "window"]
