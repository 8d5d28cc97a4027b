"""The picture as text, as a page and as JSON: the same facts in the same order, headline first."""
