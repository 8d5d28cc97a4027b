"""What is handed on to somebody outside: routes and their fields as data, a form that names its gaps, and a pack."""
