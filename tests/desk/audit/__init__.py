"""Tests of who changed and who looked."""
