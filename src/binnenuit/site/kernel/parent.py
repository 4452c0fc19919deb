"""The server's end of one zygote."""

import itertools
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from binnenuit.site.kernel.process import ForkedProcess
from binnenuit.site.kernel.wire import Message, Wire

STARTING = 60.0
"""Seconds that the imports may take on a computer that is busy."""


class ForkError(RuntimeError):
    """The zygote could not give a kernel in time."""


class Hangs(ForkError):
    """The zygote does not answer."""


class Parent:
    """One running zygote and the thread that reads what it reports."""

    def __init__(self, modules: tuple[str, ...], folder: Path | None) -> None:
        ours, theirs = socket.socketpair()
        self.process: subprocess.Popen[Any] = subprocess.Popen(
            [sys.executable, "-m", "binnenuit.site.kernel.zygote", str(theirs.fileno()), *modules],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=folder,
            start_new_session=True,
        )
        theirs.close()
        self.wire = Wire(ours)
        self.alive = True
        self._retired = self._ready = False
        self._began = time.monotonic()
        self._late: set[int] = set()
        self._ids = itertools.count(1)
        self._changed = threading.Condition()
        self._answers: dict[int, ForkedProcess | str] = {}
        self._kernels: dict[int, ForkedProcess] = {}
        threading.Thread(target=self._read, name="nursery", daemon=True).start()

    def _read(self) -> None:
        for message in self.wire:
            with self._changed:
                self._note(message)
                self._changed.notify_all()
                self._end_if_done()
        with self._changed:
            self.alive = False
            for kernel in self._kernels.values():
                kernel.ended(-signal.SIGKILL)
            self._kernels.clear()
            self._changed.notify_all()
        self.wire.close()
        self.process.wait()

    def _note(self, message: Message) -> None:
        if "ready" in message:
            self._ready = True
        elif "forked" in message:
            kernel = ForkedProcess(message["pid"], self.wire)
            self._kernels[kernel.pid] = kernel
            if message["forked"] in self._late:
                kernel.kill()  # nobody waits for it any more
            else:
                self._answers[message["forked"]] = kernel
        elif "failed" in message:
            self._answers[message["failed"]] = message["reason"]
        elif "exited" in message and (ended := self._kernels.pop(message["exited"], None)):
            ended.ended(message["code"])

    def fork(self, request: Message, timeout: float) -> ForkedProcess:
        """One forked kernel; ForkError when the zygote is gone, refuses or takes too long."""
        number = next(self._ids)
        with self._changed:
            try:
                self.wire.send({"fork": number, **request})
            except OSError as error:
                raise ForkError(f"the zygote is gone: {error}") from error
            self._changed.wait_for(lambda: number in self._answers or not self.alive, timeout=timeout)
            answer = self._answers.pop(number, None)
            if answer is None:
                self._late.add(number)
        if isinstance(answer, ForkedProcess):
            return answer
        if answer is None and self.alive and (self._ready or time.monotonic() - self._began > STARTING):
            raise Hangs("no answer in time")
        raise ForkError(answer or ("still starting" if self.alive else "the zygote ended"))

    def retire(self) -> None:
        """Asks it for no more; it ends when its last kernel has."""
        with self._changed:
            self._retired = True
            for kernel in self._kernels.values():
                kernel.on_its_own = True
            self._end_if_done()
        threading.Thread(target=self._look_round, name="retired", daemon=True).start()

    def _look_round(self) -> None:
        """A parent that hangs does not tell which of its kernels ended."""
        while self.alive:
            time.sleep(1)
            with self._changed:
                for pid, kernel in list(self._kernels.items()):
                    if (code := kernel.poll()) is not None:
                        del self._kernels[pid]
                        kernel.ended(code)
                self._end_if_done()

    def _end_if_done(self) -> None:
        if self._retired and not self._kernels and self.alive:
            self.process.kill()

    def close(self) -> None:
        """Ends the zygote and its children; returns when it is gone."""
        self.wire.close()
        try:
            self.process.wait(timeout=0 if self._retired else 5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(timeout=5)
