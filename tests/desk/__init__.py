"""Tests of the desk, in the shape of its source."""
