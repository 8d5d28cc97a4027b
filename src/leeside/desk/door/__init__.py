"""The door for children, and for those who worry about one: no sign-in, no cookie, no address of anybody kept."""
