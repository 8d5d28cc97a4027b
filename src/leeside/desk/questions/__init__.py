"""Asking whoever works with a matching case, without learning more than they answer."""
