"""How everything looks: colours by role, type sizes, the theme that is worn, marks drawn by hand."""
