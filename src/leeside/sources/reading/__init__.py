"""What several sources need in order to read: clocks, JSON in pieces, garbled text put right."""
