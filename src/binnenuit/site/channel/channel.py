"""The line between a page and its kernel: what passes, and how much the server keeps of it."""

import logging
from typing import Any

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from traitlets import default

from binnenuit.site.channel import message
from binnenuit.site.channel.budget import Budget

log = logging.getLogger("binnenuit.site")

#: Jupyter's own lines name the kernel, and its id is the key to it.
QUIET = logging.getLogger("binnenuit.site.channel")
QUIET.setLevel(logging.CRITICAL)

#: What opening something costs of a page's budget: the kernel keeps it.
OPENING = 64 * 2**10


class Buffer(list[tuple[str, list[bytes]]]):
    """What a kernel says while its page is gone; when it gets too much the rest is dropped."""

    MOST = 4 * 2**20

    def __init__(self) -> None:
        super().__init__()
        self._size = 0

    def append(self, said: tuple[str, list[bytes]]) -> None:
        """Keeps what was said, if it fits."""
        self._size += sum(len(part) for part in said[1])
        if self._size <= self.MOST:
            super().append(said)


class LessonChannel(ZMQChannelsWebsocketConnection):
    """Jupyter's connection with two channels instead of four, and nothing through it that a lesson does not need."""

    @default("log")
    def _default_log(self) -> logging.Logger:
        return QUIET

    def create_stream(self) -> None:
        """Connects to the kernel; two files a channel."""
        for channel in ("shell", "iopub"):
            stream = getattr(self.kernel_manager, f"connect_{channel}")(identity=self.session.bsession)
            self.channels[channel] = stream
            stream.channel = channel

    def handle_incoming_message(self, incoming_msg: str | bytes) -> None:
        """From the page to the kernel, if it may; a page that sends too much is hung up on."""
        if not self.channels:
            return
        try:
            pieces = message.parts(incoming_msg)
        except message.Refused as refused:
            log.info("a message to a kernel was refused: %s", refused)
            pieces = []
        opening = OPENING if pieces and b'"comm_open"' in pieces[0] else 0
        if not self._budget().spend(len(incoming_msg) + opening):
            log.warning("a page sent too much to its kernel; it is hung up on")
            self.websocket_handler.close(1008)
        elif pieces:
            self.session.send_raw(self.channels["shell"], pieces)

    def handle_outgoing_message(self, stream: Any, outgoing_msg: list[Any]) -> None:
        """From the kernel to the page; one that cannot be passed on does not stop the next."""
        try:
            super().handle_outgoing_message(stream, outgoing_msg)
        except Exception:
            log.exception("a message of a kernel could not be passed on")

    def _limit_rate(self, channel: str | None, msg: dict[str, Any], msg_list: list[bytes]) -> bool:
        """Besides Jupyter's limit: nothing that a kernel prints once its page is made; tracebacks are among it."""
        if channel == "iopub":
            header = msg["header"] = self.get_part("header", msg["header"], msg_list)  # type: ignore[no-untyped-call]
            if header["msg_type"] == "stream":
                return True
        return bool(super()._limit_rate(channel, msg, msg_list))  # type: ignore[no-untyped-call]

    def _budget(self) -> Budget:
        manager = self.kernel_manager
        if not hasattr(manager, "budget"):
            manager.budget = Budget()
        return manager.budget  # type: ignore[no-any-return]
