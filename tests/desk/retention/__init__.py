"""Tests of how long things are kept, and of destroying them."""
