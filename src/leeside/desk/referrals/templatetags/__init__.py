"""Words for the pages of a referral."""
