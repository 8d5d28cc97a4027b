"""Tests of keys and of what they seal."""
