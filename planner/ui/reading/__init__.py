"""Documents from elsewhere, which are read before they are edited."""
