"""What people concluded and decided, with their reasons."""
