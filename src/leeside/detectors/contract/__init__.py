"""What every detector promises, how all of them are compiled together, and how a sentence is read."""
