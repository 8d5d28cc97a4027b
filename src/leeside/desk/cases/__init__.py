"""A case: who may open it, what happened in it, and what is to be done."""
