"""One at a time: a lock in the folder, which the system lets go when its program ends, however that ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

LOCK = "lock"


class Busy(RuntimeError):
    """Another collect or grade is at work in this folder."""


@contextmanager
def turn(work: Path) -> Iterator[None]:
    """Have the folder for oneself; raises Busy at once when somebody else has it."""
    with (work / LOCK).open("a+b") as file:
        _lock(file)
        yield


def _lock(file: IO[bytes]) -> None:
    try:
        if fcntl:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError as error:
        raise Busy from error
