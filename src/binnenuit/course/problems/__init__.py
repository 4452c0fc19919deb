"""A mistake in data/: what was found where, what is allowed, and the small checks that find it."""
