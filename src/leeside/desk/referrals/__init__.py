"""What was handed on to others, and what became of it."""
