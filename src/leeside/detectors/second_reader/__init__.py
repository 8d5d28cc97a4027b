"""A second reader: how far the run of a conversation's last lines resembles talk that was of concern."""
