"""Tests of referrals and their steps."""
