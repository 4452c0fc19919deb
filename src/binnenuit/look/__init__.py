"""One look for lessons, site, room and paper: colours, type, the files that every page shares."""

from pathlib import Path

STATIC = Path(__file__).parent / "static"
"""What a browser fetches as it is; what is made with the colours in it comes from `files.made`."""
