"""A forked kernel as its server sees it."""

import os
import signal
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from time import monotonic

from binnenuit.site.kernel.wire import Wire


class ForkedProcess:
    """One forked kernel, with the part of ``subprocess.Popen`` that provisioners use."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int, wire: Wire) -> None:
        self.pid = pid
        self.returncode: int | None = None
        #: Its zygote hangs, so it is signalled from here. Such a one reaps nothing: the id is still this kernel's.
        self.on_its_own = False
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
        """Waits for the end; TimeoutExpired when it does not come in time.

        Half a second more for how it ended: a zygote that hangs does not tell.
        """
        deadline = None if timeout is None else monotonic() + timeout
        while not self._ended.wait(0.05 if self.poll() is None else 0.5):
            if (code := self.poll()) is not None:
                self.ended(code)
            elif deadline is not None and monotonic() > deadline:
                raise subprocess.TimeoutExpired("kernel", timeout or 0)
        return -signal.SIGKILL if self.returncode is None else self.returncode

    def send_signal(self, number: int) -> None:
        """Signals the kernel and what it started; nothing happens when it is gone.

        By way of the zygote, which knows whether the process id is still this kernel's.
        """
        if self.returncode is not None:
            return
        with suppress(OSError):
            if self.on_its_own:
                os.killpg(self.pid, number)
            else:
                self._wire.send({"signal": int(number), "pid": self.pid})

    def terminate(self) -> None:
        """Asks it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it."""
        self.send_signal(signal.SIGKILL)

    def ended(self, code: int) -> None:
        """Notes the end, once; called by the nursery."""
        if self.returncode is None:
            self.returncode = code
        self._ended.set()


def _exists(pid: int) -> bool:
    """Whether it runs; one that ended and was not reaped yet does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in ("Z", "X")
