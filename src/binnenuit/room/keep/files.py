"""The files of SQLite: for their owner only, and emptied without room on the disk."""

import os
from pathlib import Path

BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite puts beside the file, by the end of its name."""


def private(path: Path) -> None:
    """The file exists and is for its owner only, and so is a folder that had to be made."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def empty(path: Path) -> None:
    """The file holds nothing, and those beside it are gone; no connection may be open.

    Zeros over what is there, and then a shorter file, need no room.
    """
    for each in (path, *(path.with_name(path.name + end) for end in BESIDE)):
        if not each.is_file():
            continue
        with each.open("r+b") as file:
            file.write(bytes(each.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
            file.truncate(0)
        if each != path:
            each.unlink(missing_ok=True)
