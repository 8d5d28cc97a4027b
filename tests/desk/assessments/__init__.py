"""Tests of what people conclude and decide."""
