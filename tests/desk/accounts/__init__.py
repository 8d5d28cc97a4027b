"""Tests of accounts and of finding them again."""
