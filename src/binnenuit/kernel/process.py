"""A forked kernel as its server sees it."""

import os
import signal
import subprocess
import threading
from contextlib import suppress

from binnenuit.kernel.wire import Wire


class ForkedProcess:
    """One forked kernel, with the part of ``subprocess.Popen`` that provisioners use."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int, wire: Wire) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._wire = wire
        self._ended = threading.Event()

    def poll(self) -> int | None:
        """None while it runs, else the exit code (negative: ended by that signal).

        A process that is gone counts as killed until the zygote has told how it ended.
        """
        if self.returncode is None and not _exists(self.pid):
            return -signal.SIGKILL
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Waits for the end; TimeoutExpired when it does not come in time."""
        if not self._ended.wait(timeout) or self.returncode is None:
            raise subprocess.TimeoutExpired("kernel", timeout or 0)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Signals the kernel and what it started; nothing happens when it is gone.

        By way of the zygote, which knows whether the process id is still this kernel's.
        """
        if self.returncode is None:
            with suppress(OSError):
                self._wire.send({"signal": int(number), "pid": self.pid})

    def terminate(self) -> None:
        """Asks it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it."""
        self.send_signal(signal.SIGKILL)

    def ended(self, code: int) -> None:
        """Notes the end; called by the nursery."""
        self.returncode = code
        self._ended.set()


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
