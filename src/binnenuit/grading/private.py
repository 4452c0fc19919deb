"""The folder with all that comes from participants is for its owner only."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from binnenuit.grading.settings import WORK
from binnenuit.grading.turn import turn

FOLDER, DOCUMENT = 0o700, 0o600
"""What may be done with a folder and with a file: by the owner everything, by others nothing."""


@contextmanager
def own_folder(root: Path) -> Iterator[Path]:
    """.nbgrader/ in a course folder for oneself, made or mended, before and after; new files are the owner's too.

    Raises Busy while another program works in it.
    """
    work = root / WORK
    before = os.umask(0o077)
    try:
        work.mkdir(mode=FOLDER, exist_ok=True)
        with turn(work):
            mend(work)
            yield work
            mend(work)
    finally:
        os.umask(before)


def mend(work: Path) -> None:
    """Make the folder when there is none, and take it and all in it from everybody but the owner; links stay."""
    work.mkdir(mode=FOLDER, exist_ok=True)
    _owned(work, FOLDER)
    for folder, folders, files in os.walk(work):
        for name in folders:
            _owned(Path(folder) / name, FOLDER)
        for name in files:
            _owned(Path(folder) / name, DOCUMENT)


def _owned(path: Path, mode: int) -> None:
    with suppress(FileNotFoundError):  # a database's journal comes and goes
        now = path.lstat().st_mode
        if not stat.S_ISLNK(now) and stat.S_IMODE(now) != mode:
            path.chmod(mode)
