"""Documents and pictures on pages: as a file of pages, as a web page with pictures, and on paper."""
