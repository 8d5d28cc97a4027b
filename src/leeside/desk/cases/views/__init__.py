"""Pages of the queue and of a case: each reads the form, calls a service, and shows what a selector gives."""
