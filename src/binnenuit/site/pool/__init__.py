"""Pages made ahead, and how many there may be."""
