"""Tests of taking a case out of the desk."""
