"""Whether the desk does its work: what waits, what came of every finding, and a term's figures in which nobody can be found."""
