"""Where the record is kept: an encrypted file for one office, or PostgreSQL for a team."""
