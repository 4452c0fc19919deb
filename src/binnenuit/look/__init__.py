"""One look for lessons, site, room and paper: colours, type, the files that every page shares."""

from pathlib import Path

STATIC = Path(__file__).parent / "static"
"""What a browser fetches; whoever serves it decides on which address."""
