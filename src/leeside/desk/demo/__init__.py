"""Made-up cases, for looking at the desk before anything real is in it."""
