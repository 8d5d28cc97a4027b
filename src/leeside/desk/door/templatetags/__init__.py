"""Words of the door for other pages."""
