"""A conversation held, walked on every route, and tried with habits."""
