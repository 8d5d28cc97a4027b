"""What leaves the house as evidence: a pack that says what was read, from what, by whom, and can be checked."""
