"""What watches over the file of the open document: its journal, its claim and what others do to it."""
