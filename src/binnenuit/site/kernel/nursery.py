"""The server's side of the zygote: starts it when needed, asks it for kernels, knows which live."""

import logging
import os
import sys
import threading
from pathlib import Path
from typing import Self

from binnenuit.site.kernel.parent import ForkError, Hangs, Parent
from binnenuit.site.kernel.process import ForkedProcess

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
    "binnenuit.lesson.warm:warm",
)

log = logging.getLogger("binnenuit.kernel")


HUNG = 4
"""Parents that may hang at once; with more than that the computer itself hangs, and another would not help."""


class Nursery:
    """One zygote that is asked, made again when it died or hangs. All methods may be called from any thread.

    One that hangs is left alone until its kernels are gone: they need it only to be signalled and reaped.
    """

    _instance: "Nursery | None" = None

    def __init__(self, modules: tuple[str, ...] = PRELOAD) -> None:
        self.modules = modules
        #: Where the zygote runs: the content that it loads is the course of this folder.
        self.folder: Path | None = None
        self._lock = threading.Lock()
        self._zygote: Parent | None = None
        self._hung: list[Parent] = []
        #: Seconds that a fork may take.
        self.patience = 15.0

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

    def _living(self) -> Parent:
        self._hung = [parent for parent in self._hung if parent.alive]
        if self._zygote is None or not self._zygote.alive:
            if len(self._hung) > HUNG:
                raise ForkError("too many parents hang")
            self._zygote = Parent(self.modules, self.folder)
        return self._zygote

    def fork(self, connection_file: str, env: dict[str, str], cwd: str, timeout: float | None = None) -> ForkedProcess:
        """A new kernel that serves ``connection_file``; ForkError when it does not come in time."""
        with self._lock:
            zygote = self._living()
        try:
            request = {"connection_file": connection_file, "env": env, "cwd": cwd}
            return zygote.fork(request, self.patience if timeout is None else timeout)
        except Hangs:
            with self._lock:
                if zygote is self._zygote:
                    self._zygote = None
                    self._hung.append(zygote)
                    log.warning("the parent of the kernels does not answer; the next kernel gets another")
            zygote.retire()
            raise

    @property
    def pid(self) -> int | None:
        """Process id of the zygote, None when there is none."""
        return self._zygote.process.pid if self._zygote and self._zygote.alive else None

    def close(self) -> None:
        """Ends the zygote and with it every kernel that it forked."""
        with self._lock:
            parents = [*self._hung, *filter(None, [self._zygote])]
            self._zygote, self._hung = None, []
        for parent in parents:
            parent.close()
