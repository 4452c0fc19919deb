"""The server's side of the zygote: starts it when needed, asks it for kernels, knows which live."""

import itertools
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Self

from binnenuit.kernel.process import ForkedProcess
from binnenuit.kernel.wire import Message, Wire

#: Imported, or called, once in the zygote; what is not there is skipped.
PRELOAD = (
    "ipykernel.kernelapp",
    "ipykernel.ipkernel",
    "ipykernel.zmqshell",
    "ipykernel.control",
    "ipykernel.iostream",
    "ipykernel.heartbeat",
    "ipywidgets",
    "anywidget",
    "binnenuit.lesson",
    "binnenuit.warm:warm",
)

log = logging.getLogger("binnenuit.kernel")


class ForkError(RuntimeError):
    """The zygote could not give a kernel in time."""


class Nursery:
    """One zygote at a time; made again when it died. All methods may be called from any thread."""

    _instance: "Nursery | None" = None

    def __init__(self, modules: tuple[str, ...] = PRELOAD) -> None:
        self.modules = modules
        #: Where the zygote runs: the content that it loads is the course of this folder.
        self.folder: Path | None = None
        self._lock = threading.Lock()
        self._zygote: _Zygote | None = None

    @classmethod
    def instance(cls) -> Self:
        """The nursery of this process."""
        if not isinstance(cls._instance, cls):
            cls._instance = cls()
        return cls._instance

    @staticmethod
    def possible() -> bool:
        """Whether kernels can be forked here: Linux, and not switched off in the environment."""
        return sys.platform == "linux" and os.environ.get("BINNENUIT_FORK", "1") != "0"

    def warm(self) -> None:
        """Starts the zygote if there is none; returns at once."""
        with self._lock:
            self._living()

    def _living(self) -> "_Zygote":
        if self._zygote is None or not self._zygote.alive:
            self._zygote = _Zygote(self.modules, self.folder)
        return self._zygote

    def fork(self, connection_file: str, env: dict[str, str], cwd: str, timeout: float = 15) -> ForkedProcess:
        """A new kernel that serves ``connection_file``; ForkError when it does not come in time."""
        with self._lock:
            zygote = self._living()
        try:
            return zygote.fork({"connection_file": connection_file, "env": env, "cwd": cwd}, timeout)
        except ForkError:
            zygote.close()
            raise

    @property
    def pid(self) -> int | None:
        """Process id of the zygote, None when there is none."""
        return self._zygote.process.pid if self._zygote and self._zygote.alive else None

    def close(self) -> None:
        """Ends the zygote and with it every kernel that it forked."""
        with self._lock:
            if self._zygote is not None:
                self._zygote.close()
                self._zygote = None


class _Zygote:
    """One running zygote and the thread that reads what it reports."""

    def __init__(self, modules: tuple[str, ...], folder: Path | None) -> None:
        ours, theirs = socket.socketpair()
        self.process: subprocess.Popen[Any] = subprocess.Popen(
            [sys.executable, "-m", "binnenuit.kernel.zygote", str(theirs.fileno()), *modules],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=folder,
            start_new_session=True,
        )
        theirs.close()
        self.wire = Wire(ours)
        self.alive = True
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
        with self._changed:
            self.alive = False
            for kernel in self._kernels.values():
                kernel.ended(-signal.SIGKILL)
            self._kernels.clear()
            self._changed.notify_all()
        self.wire.close()
        self.process.wait()

    def _note(self, message: Message) -> None:
        if "forked" in message:
            kernel = ForkedProcess(message["pid"], self.wire)
            self._kernels[kernel.pid] = kernel
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
        if isinstance(answer, ForkedProcess):
            return answer
        raise ForkError(answer or ("no answer in time" if self.alive else "the zygote ended"))

    def close(self) -> None:
        """Ends the zygote and its children; returns when it is gone."""
        self.wire.close()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(timeout=5)
