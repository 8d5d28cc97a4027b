"""Tests of the figures, on small sets whose figures are known."""
