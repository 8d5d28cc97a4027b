"""Who is in a case, and in which role each time."""
