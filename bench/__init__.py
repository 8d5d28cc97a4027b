"""Speed and memory, measured as ratios in one run; never a test that depends on the clock."""
