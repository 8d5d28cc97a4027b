"""Who may do what: one list of permissions, one table of roles, and no page without a declaration."""
