"""What an adult really holds, read as evidence: one file per app or stream."""
