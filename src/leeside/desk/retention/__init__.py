"""How long a case is kept, what keeps it longer, and how it is destroyed by two people so that nothing is left."""
