"""A course in English, to see that a second language is a folder and no code."""
