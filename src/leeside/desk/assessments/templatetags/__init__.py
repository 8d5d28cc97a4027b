"""Words for judgements."""
