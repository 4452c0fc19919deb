"""The address where the kit was opened, as a browser tells it."""

import re

ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]{1,120}(/[A-Za-z0-9/._~-]{0,80})?")
"""What may be told as an address; anything else is left out."""
OWN = re.compile(r"https?://(localhost|127\.|\[::1\])")
"""An address that means another computer to whoever else gets it."""
