"""A model as a workbook (XLSX): tables to read, filter and print, of which the first two kinds come in again."""
