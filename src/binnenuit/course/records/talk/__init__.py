"""A difficult conversation as data: its turns, its safety, its endings."""
