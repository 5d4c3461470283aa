"""What the command line reports: findings, rules, proposals, numbers, and what differs between two models."""
