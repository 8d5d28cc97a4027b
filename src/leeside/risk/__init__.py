"""What signs mean together, over time, per pair of actor and child: it rises at once and never falls."""
