"""Somebody asks what is held about them: what is found, what is given, what is held back and why, and by when."""
