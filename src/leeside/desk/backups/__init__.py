"""A desk's record is put away, tried, and put back. A backup opens with the desk's key; what is in cases stays sealed."""
