"""Accounts on platforms, found again across cases without being readable."""
