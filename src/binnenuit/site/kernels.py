"""The running kernels: which page is connected to which, and the end of those that were left."""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from jupyter_client.ioloop.manager import AsyncIOLoopKernelManager
from jupyter_core.utils import ensure_async
from jupyter_server._tz import utcnow
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.web import HTTPError
from traitlets import Bool, Float, Unicode, default

from binnenuit.site.channel.channel import Buffer

log = logging.getLogger("binnenuit.site")


class LessonKernelManager(AsyncMappingKernelManager):
    """Kernels that are never restarted behind a participant's back, and that end when left.

    A kernel without a connected page ends after ``left_seconds`` (once it has been connected) or
    ``unclaimed_seconds`` (handed out, never connected). A kernel whose page still waits in the
    pool stays; ``pooled`` says which. A kernel whose process is gone is forgotten.
    """

    left_seconds = Float(120.0, help="From the last disconnect to the end.").tag(config=True)
    unclaimed_seconds = Float(60.0, help="From handing out to the end.").tag(config=True)
    look_seconds = Float(2.0, help="Time between two looks.").tag(config=True)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)  # type: ignore[no-untyped-call]
        self.pooled: Callable[[str], bool] = lambda kernel_id: False
        self.settled: Callable[[str], None] = lambda kernel_id: None
        #: Pages that are connected to each kernel or about to be.
        self.pages: Counter[str] = Counter()
        self._alone_since: dict[str, float] = {}
        self._claimed: set[str] = set()
        self._ending: set[str] = set()

    @default("kernel_manager_class")
    def _default_kernel_manager_class(self) -> str:
        return f"{__name__}.{OneLifeManager.__name__}"

    def notify_connect(self, kernel_id: str) -> None:
        """A page connected."""
        super().notify_connect(kernel_id)  # type: ignore[no-untyped-call]
        self._claimed.add(kernel_id)
        self.settled(kernel_id)
        self._alone_since.pop(kernel_id, None)

    def notify_disconnect(self, kernel_id: str) -> None:
        """A page disconnected; perhaps it comes back."""
        super().notify_disconnect(kernel_id)  # type: ignore[no-untyped-call]
        if not self.connected(kernel_id):
            self._alone_since[kernel_id] = time.monotonic()

    def connected(self, kernel_id: str) -> bool:
        """Whether a page is connected to it."""
        return bool(self._kernel_connections.get(kernel_id))

    async def alive(self, kernel_id: str) -> bool:
        """Whether a kernel is known here, its process runs, and a page is connected or can still connect."""
        if kernel_id not in self or kernel_id in self._ending:
            return False
        manager: Any = self.get_kernel(kernel_id)
        return bool(await ensure_async(manager.is_alive())) and (self.connected(kernel_id) or manager.reachable())

    def start_watching_activity(self, kernel_id: str) -> None:
        """Does not watch: that takes files, and whether a kernel is left shows from its connections."""
        kernel: Any = self.get_kernel(kernel_id)
        kernel.execution_state, kernel.reason, kernel.last_activity = "idle", "", utcnow()
        kernel.spare_files()

    def start_buffering(self, kernel_id: str, session_key: str, channels: dict[str, Any]) -> None:
        """Keeps what a kernel says while its page is gone, up to a limit."""
        super().start_buffering(kernel_id, session_key, channels)  # type: ignore[no-untyped-call]
        self._kernel_buffers[kernel_id]["buffer"] = Buffer()

    async def end(self, kernel_id: str) -> None:
        """Ends a kernel at once; one that is not there is fine."""
        if kernel_id not in self or kernel_id in self._ending:
            return
        self._ending.add(kernel_id)
        try:
            with suppress(HTTPError, KeyError, RuntimeError, asyncio.InvalidStateError):
                await self.shutdown_kernel(kernel_id, now=True)  # type: ignore[no-untyped-call]
        finally:
            self._ending.discard(kernel_id)
            self._alone_since.pop(kernel_id, None)
            self._claimed.discard(kernel_id)
            self.settled(kernel_id)

    async def watch(self) -> None:
        """Looks round for ever; cancel the task to stop."""
        while True:
            await asyncio.sleep(self.look_seconds)
            try:
                await self.look()
            except Exception:
                log.exception("looking after the kernels failed")

    async def look(self) -> None:
        """Ends what was left and forgets what is gone, once."""
        now = time.monotonic()
        for kernel_id in list(self.list_kernel_ids()):
            if self.pooled(kernel_id) or self.connected(kernel_id):
                self._alone_since.pop(kernel_id, None)
            since = self._alone_since.setdefault(kernel_id, now)
            limit = self.left_seconds if kernel_id in self._claimed else self.unclaimed_seconds
            gone = not await self.alive(kernel_id)
            if gone or (now - since > limit and not self.pooled(kernel_id)):
                log.info("a kernel %s; it is put away", "died" if gone else "was left")
                await self.end(kernel_id)


class OneLifeManager(AsyncIOLoopKernelManager):
    """One kernel. A dead one stays dead: a new blank one would look alive and know nothing."""

    allow_tracebacks = Bool(False).tag(config=True)
    traceback_replacement_message = Unicode("-").tag(config=True)

    def reachable(self) -> bool:
        """Whether a page can connect: the kernel's socket is still in the folder, where it has one."""
        return self.transport != "ipc" or Path(f"{self.ip}-{self.shell_port}").exists()

    def spare_files(self) -> None:
        """Closes the socket that is only used to ask the kernel to end; Jupyter opens it again by itself."""
        self._close_control_socket()

    @default("autorestart")
    def _default_autorestart(self) -> bool:
        return False

    @default("shutdown_wait_time")
    def _default_shutdown_wait_time(self) -> float:
        return 1.0
