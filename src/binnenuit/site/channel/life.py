"""Two small addresses for the page: is my kernel alive, and I am leaving."""

import asyncio
import re
from typing import Any

import tornado.web
from jupyter_core.utils import ensure_async
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado.iostream import StreamBufferFullError
from tornado.web import HTTPError
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from binnenuit.serve import files
from binnenuit.site.channel import message
from binnenuit.site.channel.channel import QUIET
from binnenuit.site.guard import POLICY, Guard
from binnenuit.site.kernels import LessonKernelManager

#: A kernel id is random (version 4): who knows it, is its page.
KERNEL_ID = r"(?P<kernel_id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"

#: Pages that one kernel may have: one, a few in a browser that connects again and again.
PAGES = 6
#: Bytes for a page that it has not read yet. A document or the state of all widgets is smaller than a tenth of it.
UNREAD = 8 * 2**20


class _Life(Guard):
    @property
    def kernels(self) -> LessonKernelManager:
        return self.settings["kernel_manager"]  # type: ignore[no-any-return]

    def write_error(self, status_code: int, **_: object) -> None:
        self.finish()


class Alive(_Life):
    """204 while the kernel runs, 410 when it does not (any more)."""

    async def get(self, kernel_id: str) -> None:
        """The answer; no body."""
        self.set_header("Cache-Control", "no-store")
        self.set_status(204 if await self.kernels.alive(kernel_id) else 410)


class Leave(_Life):
    """Ends the kernel of a page that is closed; the page sends this while it unloads."""

    async def post(self, kernel_id: str) -> None:
        """Always 204."""
        if not self.kernels.pooled(kernel_id):
            await self.kernels.end(kernel_id)
        self.set_status(204)


class KernelModel(Guard, KernelHandler):
    """What Voilà's bundle asks before it connects; reading only."""

    SUPPORTED_METHODS = ("GET",)

    @property
    def content_security_policy(self) -> str:
        """Ours."""
        return POLICY

    @tornado.web.authenticated
    async def get(self, kernel_id: str) -> None:
        """The kernel's name and state; 404 when it is gone."""
        await ensure_async(super().get(kernel_id))


class Channels(VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """The websocket between widgets and kernel; ``channel.py`` has what may pass."""

    log_exception = Guard.log_exception
    #: Seconds between two pings, and until the answer. Tornado's; Jupyter has another clock, which does not run here.
    ping_interval = ping_timeout = 30.0
    max_message_size = message.LARGEST
    #: Jupyter's own lines name where a refused page came from.
    log = QUIET

    @property
    def kernels(self) -> LessonKernelManager:
        """The running kernels."""
        return self.settings["kernel_manager"]  # type: ignore[no-any-return]

    async def get(self, kernel_id: str) -> None:
        """Connects a page; 404 when the kernel is gone, 503 when there are too many pages or files already."""
        if not re.fullmatch(r"[\w-]{1,64}", self.get_argument("session_id", "")):
            raise HTTPError(400)
        if not await self.kernels.alive(kernel_id):
            raise HTTPError(404)
        if self.kernels.pages[kernel_id] >= PAGES or files.free() < files.EACH:
            raise HTTPError(503)
        self.kernels.pages[kernel_id] += 1
        try:
            await super().get(kernel_id)  # until the page hangs up
        finally:
            self.kernels.pages[kernel_id] -= 1
            if not self.kernels.pages[kernel_id]:
                del self.kernels.pages[kernel_id]

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """The protocol that is spoken; None with a page that hung up before it was told."""
        if self.connection is None:
            return None
        chosen: str | None = super().select_subprotocol(subprotocols)
        return chosen

    async def open(self, kernel_id: str) -> None:
        """Passes messages on, once the kernel answers; a page may have hung up already."""
        if self.connection is None:
            return
        self.ws_connection.stream.max_write_buffer_size = UNREAD
        connected = self.connection.connect()
        if connected is not None:
            await connected

    def write_message(self, said: bytes | str | dict[str, Any], binary: bool = False) -> Any:
        """Sends to the page; hangs up on one that does not read."""
        try:
            sent = super().write_message(said, binary)
            sent.add_done_callback(_heard)  # Jupyter does not wait for it; a page may hang up meanwhile
            return sent
        except StreamBufferFullError:
            self.ws_connection.stream.close()
            return None

    def write_error(self, status_code: int, **_: object) -> None:
        """No body."""
        self.finish()


def _heard(sent: "asyncio.Future[None]") -> None:
    """Takes note of how a message went, so that nobody reports that it was not taken note of."""
    if not sent.cancelled():
        sent.exception()
