"""The agreements: goals, tools, handoffs, decision cadences, the decision log and the day of the next review."""
