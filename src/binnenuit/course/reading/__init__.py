"""From files to a course, or to all mistakes in them at once."""
