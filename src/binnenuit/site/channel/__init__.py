"""What goes between a page and its kernel, and how much of it."""
