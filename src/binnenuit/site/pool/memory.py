"""How much memory is left for kernels."""

from pathlib import Path

import psutil

#: What one kernel takes, with a lab or a document in it; a page at rest takes about 24 MiB.
EACH = 40 * 2**20
#: Stays free: the server itself, and whoever else uses the computer.
SPARE = 256 * 2**20

_GROUPS = (
    ("memory.max", "memory.current", "inactive_file"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "total_inactive_file"),
)


def kernels_that_fit(groups: Path = Path("/sys/fs/cgroup")) -> int:
    """How many kernels more fit in the memory that is left now; 0 or more."""
    free = min(psutil.virtual_memory().available, *(_left(groups, *names) for names in _GROUPS))
    return max(0, int(free - SPARE) // EACH)


def _left(groups: Path, limit: str, used: str, cache: str) -> float:
    """What a container's limit leaves, in bytes; without a limit no end to it."""
    try:
        most = int((groups / limit).read_text())
        taken = int((groups / used).read_text())
        lines = (groups / limit).with_name("memory.stat").read_text().split()
    except (OSError, ValueError):
        return float("inf")
    return most - taken + int(dict(zip(lines[::2], lines[1::2], strict=False)).get(cache, 0))
