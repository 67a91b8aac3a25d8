"""Rule tables in spreadsheets: flat columns out, a three-way merge back, single values spliced into the file."""
