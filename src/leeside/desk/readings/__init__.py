"""A second person reads an arrival before it is dismissed."""
