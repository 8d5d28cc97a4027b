"""Tests of the people in a case."""
