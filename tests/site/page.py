"""A page as the server sees it: a websocket that speaks as Voilà's part in the browser does."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from tornado.websocket import WebSocketClientConnection, websocket_connect

from tests.site.server import Server

PROTOCOL = "v1.kernel.websocket.jupyter.org"


def address(server: Server, kernel: str, session: str = "x") -> str:
    return f"{server.address.replace('http', 'ws')}api/kernels/{kernel}/channels?session_id={session}"


async def connected(server: Server, kernel: str, session: str = "x") -> WebSocketClientConnection:
    return await websocket_connect(address(server, kernel, session), subprotocols=[PROTOCOL])


def said(kind: str, content: Any, channel: str = "shell", metadata: Any = None, number: str = "1") -> bytes:
    """One message, framed."""
    header = {"msg_id": number, "msg_type": kind, "username": "", "session": "x", "version": "5.3", "date": ""}
    pieces = [channel.encode(), *(json.dumps(part).encode() for part in (header, {}, metadata or {}, content))]
    places = [8 * (len(pieces) + 2)]
    for piece in pieces:
        places.append(places[-1] + len(piece))
    return b"".join([number.to_bytes(8, "little") for number in (len(places), *places)] + pieces)


def heard(answer: bytes) -> dict[str, Any]:
    """Type, parent's id and content of one message."""
    number = int.from_bytes(answer[:8], "little")
    places = [int.from_bytes(answer[8 * each : 8 * each + 8], "little") for each in range(1, number + 1)]
    header, parent, _, content = (json.loads(answer[places[each] : places[each + 1]]) for each in range(1, 5))
    return {"type": header["msg_type"], "parent": parent.get("msg_id"), "content": content}


async def until_heard(page: WebSocketClientConnection, true: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
    """All that is said until something is; AssertionError when the server hangs up."""
    told = []
    while not told or not true(told[-1]):
        answer = await asyncio.wait_for(page.read_message(), 15)
        assert isinstance(answer, bytes), "hung up"
        told.append(heard(answer))
    return told


async def until_answered(page: WebSocketClientConnection, number: str = "last") -> list[dict[str, Any]]:
    """All that is said until the kernel has answered a question that is asked now, and is idle again."""
    await page.write_message(said("kernel_info_request", {}, number=number), binary=True)
    return await until_heard(
        page, lambda told: told["parent"] == number and told["content"].get("execution_state") == "idle"
    )


async def gone(page: WebSocketClientConnection) -> None:
    """Hangs up, and waits until the server has too; else the loop ends with an open socket."""
    hung_up_on = page.protocol is None or page.protocol.is_closing()
    page.close()
    while not hung_up_on and await asyncio.wait_for(page.read_message(), 15) is not None:
        pass
