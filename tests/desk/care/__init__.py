"""Tests of care for staff."""
