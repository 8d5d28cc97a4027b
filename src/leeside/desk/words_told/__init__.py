"""What the engine noticed in words that a person told: beside what people judge, and never in its place."""
