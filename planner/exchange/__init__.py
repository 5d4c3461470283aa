"""What goes in and out of a model besides its file: tables in; reports, documents, slides, graphs out. No Qt."""
