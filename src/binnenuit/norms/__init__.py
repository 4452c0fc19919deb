"""Models of how norms spread, tip and hide: numpy only, pure, and the same numbers for the same seed."""
