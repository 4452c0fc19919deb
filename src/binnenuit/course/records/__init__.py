"""What a file of data/ may hold, one kind a module."""
