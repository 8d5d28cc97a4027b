"""Labelled conversations in, honest figures out: how much is noticed, how early, and how much of it is nothing."""
