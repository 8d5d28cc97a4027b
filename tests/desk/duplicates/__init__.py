"""Tests of putting together what arrived twice."""
