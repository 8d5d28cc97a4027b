"""Conversations as frozen values, the views of a text in which signs are sought, and the time between."""
