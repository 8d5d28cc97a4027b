"""The guide as typed, dated, sourced data: what to notice, what it may point to, and what to do."""
