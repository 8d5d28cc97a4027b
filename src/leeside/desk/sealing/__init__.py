"""Content is sealed for people: a key for each case, and a copy of it for each person who may open it."""
