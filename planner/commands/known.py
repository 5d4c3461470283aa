"""What the commands are called and what they do, known without loading one of them."""

COMMANDS = {
    "new": "write a model from a template",
    "templates": "list the templates",
    "check": "report the findings of models",
    "rules": "list the rules, or explain one",
    "compare": "tell what differs between two structures",
    "plan": "plan the way from one structure to another",
    "stats": "count load, work, overlaps and what partners do",
    "suggest": "propose who should own what",
    "import": "read a table or a matrix that you have",
    "export": "write it for people and other programs",
    "diff": "say what differs between two models",
    "outline": "write a model as plain lines",
    "merge": "merge two versions of a model",
    "git-setup": "let git merge and compare models",
    "redact": "write a copy without what is private",
    "integrate": "make files open by double click",
    "selftest": "see whether all works on this computer",
    "schema": "print the JSON Schema of the file",
}
"""Each command with what it does, in the order of the help."""
