"""Tests of cases, their members and their chronology."""
