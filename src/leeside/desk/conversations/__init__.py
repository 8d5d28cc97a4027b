"""What was said, kept in sealed stretches, and what else came with it."""
