"""Tests of second readings before a dismissal."""
