"""Servers, groups and places as records of their own, with a plan for the place and not for a child alone."""
