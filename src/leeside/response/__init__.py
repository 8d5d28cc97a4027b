"""What to do now, whom to tell, by when, and what never to do: danger first."""
