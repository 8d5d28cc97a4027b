"""What every source promises, and how the one that fits an export is found."""
