"""Tests of servers, groups and places as records of their own."""
