"""Words in what was told, for other pages."""
