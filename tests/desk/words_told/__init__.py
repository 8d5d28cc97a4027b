"""Tests of what is noticed in words that a person told."""
