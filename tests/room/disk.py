"""A disk that is really full: a small file system of its own, or for who may not mount one, a limit of the system."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SmallDisk:
    """One megabyte, of which `fill` leaves some kilobytes."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.stone = folder, folder / "stone"

    def fill(self, free: int) -> None:
        self.stone.unlink(missing_ok=True)
        seen = os.statvfs(self.folder)
        # The stone is one file more; a file system counts whole blocks.
        self.stone.write_bytes(bytes(max(0, seen.f_bavail * seen.f_frsize - free * 1024)))

    def free(self) -> None:
        self.stone.unlink(missing_ok=True)


class LimitedFiles(SmallDisk):
    """No file of this process may grow by more than some kilobytes: the same error, from the same system call."""

    def fill(self, free: int) -> None:
        self.free()
        most = max((path.stat().st_size for path in self.folder.iterdir() if path.is_file()), default=0)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most + free * 1024, resource.RLIM_INFINITY))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@contextmanager
def small_disk(folder: Path, size: str = "1m") -> Iterator[SmallDisk]:
    """A disk of that size mounted on the folder; without the right to mount, limits on files in it."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "binnenuit-test", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        with limited(folder) as disk:
            yield disk
        return
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def limited(folder: Path) -> Iterator[SmallDisk]:
    """Limits on the files in this folder."""
    disk = LimitedFiles(folder)
    try:
        yield disk
    finally:
        disk.free()
