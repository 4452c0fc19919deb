"""Binnenuit: a training kit, in Dutch, on self-determination and change from within."""

__version__ = "0.1.0"
