"""Care for those who read this: how much they opened, when a break is due, and a way to hand a case over."""
