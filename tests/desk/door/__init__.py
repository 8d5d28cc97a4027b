"""The door for children and the public, walked through."""
