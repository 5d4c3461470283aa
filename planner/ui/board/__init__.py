"""The board: cards of roles, partners and departments with the functions they hold."""
