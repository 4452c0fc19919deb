"""The folder with connection files and sockets: made at the start, gone at the end."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_NAME = "bn_"


class NoFolder(OSError):
    """There is no folder for temporary files in which something can be written."""


class Scratch:
    """A folder of our own, locked as long as this process runs.

    The lock is on the folder itself: another server takes away only what it can lock, so not ours, also when it runs in
    a container and cannot see this process; and a cleaner of temporary files leaves a locked folder alone.
    """

    def __init__(self) -> None:
        self.path = Path()
        self._lock: int | None = None
        self._made: list[Path] = []
        self.renew()

    @property
    def there(self) -> bool:
        """Whether it is still the folder that we locked."""
        try:
            now = self.path.stat()
            return self._lock is None or os.path.samestat(now, os.fstat(self._lock))
        except OSError:
            return False

    def renew(self) -> None:
        """A new folder; NoFolder when none can be made."""
        self.close()
        for base in _bases():
            if os.name == "posix":
                sweep(base)
            for _ in range(5):  # another server's sweep may come between making and locking
                with suppress(OSError):
                    self.path = Path(tempfile.mkdtemp(prefix=f"{_NAME}{os.getpid()}_", dir=base))
                    self._made.append(self.path)
                    (self.path / "probe").write_text("probe", encoding="utf-8")
                    self._lock = _locked(self.path)
                    if self.there:
                        (self.path / "probe").unlink()
                        return
        raise NoFolder

    def close(self) -> None:
        """Removes the folder, and what a kernel that was just starting may have put back where an earlier one was."""
        for path in self._made:
            shutil.rmtree(path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def sweep(base: Path) -> None:
    """Removes the folders below `base` whose server does not run any more: those that nobody has locked."""
    for folder in base.glob(f"{_NAME}*_*"):
        with suppress(OSError):
            if folder.stat().st_uid != os.getuid() or not folder.name.removeprefix(_NAME).partition("_")[0].isdigit():
                continue
            lock = _locked(folder)
            if lock is not None:
                shutil.rmtree(folder, ignore_errors=True)
                os.close(lock)


def short(folder: Path) -> bool:
    """Whether kernels can be reached over unix sockets in this folder.

    Then no two kernels want the same port. ipykernel still opens one of its own on 127.0.0.1, for what a kernel's child
    processes print; it takes only what carries the kernel's random id.
    """
    return os.name == "posix" and len(str(folder)) < 50


def _bases() -> list[Path]:
    """Where a folder may be, best first.

    A unix socket's path has at most 107 bytes (104 on macOS), and the system's own folder may be long.
    """
    bases = [Path("/tmp")] if os.name == "posix" and os.access("/tmp", os.W_OK) else []
    with suppress(OSError):
        bases.append(Path(tempfile.gettempdir()))
    return bases


def _locked(folder: Path) -> int | None:
    """A descriptor that holds the folder's lock; BlockingIOError when another holds it, None without such locks."""
    if fcntl is None:
        return None
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
