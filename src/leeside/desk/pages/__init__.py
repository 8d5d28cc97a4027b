"""What every page shares: layout, forms, errors, the home page."""
