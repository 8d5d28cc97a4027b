"""Who changed and who looked: one chain in which no row can be altered, left out or put elsewhere unseen."""
