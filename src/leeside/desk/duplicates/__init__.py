"""What arrived twice is put together, by a person."""
