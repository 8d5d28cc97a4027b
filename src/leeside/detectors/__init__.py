"""One file for each thing to notice: the file is the registration."""
