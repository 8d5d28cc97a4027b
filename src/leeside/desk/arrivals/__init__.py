"""The doors: telling of a worry, an export that is brought in, and a screenshot that is typed off."""
