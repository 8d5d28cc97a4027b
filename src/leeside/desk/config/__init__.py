"""How a desk is set up: settings from the environment, its addresses, and the way in for the web server."""
