"""Two small addresses for the page: is my kernel alive, and I am leaving."""

import tornado.web
from jupyter_core.utils import ensure_async
from jupyter_server.services.kernels.handlers import KernelHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from binnenuit.site.guard import POLICY, Guard
from binnenuit.site.kernels import LessonKernelManager

#: A kernel id is random (version 4): who knows it, is its page.
KERNEL_ID = r"(?P<kernel_id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"


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
    """The websocket between widgets and kernel; code is refused by the allowed message types."""

    log_exception = Guard.log_exception
