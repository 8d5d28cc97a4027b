"""Mails that say that something is waiting at the desk, and nothing else; only where somebody set a mail server."""
