"""What people do at the desk, from beginning to end, in a real browser."""
