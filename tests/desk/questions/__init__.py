"""Tests of asking whoever works with a matching case."""
