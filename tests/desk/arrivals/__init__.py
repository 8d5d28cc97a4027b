"""The doors, walked through."""
