"""A case is taken out of the desk by a member: all that they may read of it, open inside one file and nowhere beside it."""
