"""Open files: each connection and each kernel takes some, and a process may have only so many."""

import sys
from pathlib import Path

WANTED = 65536
#: Kept free: for reading a file, and for telling a visitor that there is no room.
SPARE = 32
#: A page that is open has its connection, two channels and a request now and then; a few more while it connects.
EACH = 16

_OURS = Path("/proc/self/fd")


def more_files(wanted: int = WANTED) -> None:
    """Raises this process's limit to `wanted`, as far as it may; the usual one is too low for a full room."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    able = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
    if soft < able:
        resource.setrlimit(resource.RLIMIT_NOFILE, (able, hard))


def limit() -> int:
    """How many files this process may have open."""
    if sys.platform == "win32":
        return WANTED
    import resource

    return min(WANTED, resource.getrlimit(resource.RLIMIT_NOFILE)[0])


def free() -> int:
    """How many files can still be opened, without those that are spare; the limit where that cannot be seen."""
    try:
        used = sum(1 for _ in _OURS.iterdir()) if _OURS.exists() else 0
    except OSError:
        used = limit()
    return limit() - used - SPARE
