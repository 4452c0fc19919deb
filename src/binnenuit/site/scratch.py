"""The folder with connection files and sockets: made at the start, gone at the end."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

_NAME = "bn_"


def make() -> Path:
    """A new folder of our own; first removes those of servers that were killed.

    Its path is short where possible: a unix socket's path has at most 107 bytes (104 on macOS), and
    the system's own folder for temporary files may be long.
    """
    base = Path("/tmp") if os.name == "posix" and os.access("/tmp", os.W_OK) else Path(tempfile.gettempdir())
    if os.name == "posix":
        sweep(base)
    return Path(tempfile.mkdtemp(prefix=f"{_NAME}{os.getpid()}_", dir=base))


def sweep(base: Path) -> None:
    """Removes the folders below ``base`` whose server does not run any more."""
    for folder in base.glob(f"{_NAME}*_*"):
        number = folder.name.removeprefix(_NAME).partition("_")[0]
        with suppress(OSError):
            if number.isdigit() and folder.stat().st_uid == os.getuid() and not _runs(int(number)):
                shutil.rmtree(folder, ignore_errors=True)


def short(folder: Path) -> bool:
    """Whether kernels can be reached over unix sockets in this folder: no ports, so no two want the same."""
    return os.name == "posix" and len(str(folder)) < 50


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
