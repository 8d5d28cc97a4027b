"""Tests of conversations as they are kept."""
