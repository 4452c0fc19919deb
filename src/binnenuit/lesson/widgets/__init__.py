"""Small accessible widgets: each draws one thing and passes on one event. No state beyond the dossier.

Each is a folder: `view.py` says what there is to see, the script and the style of the same name draw it.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the widgets are."""


def served() -> dict[str, bytes]:
    """What the site serves for all widgets together, by file name."""
    from binnenuit.lesson.widgets.shared import module

    return module.served(FOLDER)
