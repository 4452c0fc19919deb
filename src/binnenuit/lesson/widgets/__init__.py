"""Small accessible widgets: each draws one thing and passes on one event. No state beyond the dossier."""

from pathlib import Path

STATIC = Path(__file__).parent / "static"
"""What the widgets need in a browser; the site serves the style of them as a file too."""
