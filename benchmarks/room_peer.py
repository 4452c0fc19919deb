"""The other way to vote with Jupyter: stock Voilà, where each phone has a kernel of its own."""

import asyncio
import json
import re
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from tornado.websocket import WebSocketClientConnection, websocket_connect

from benchmarks.memory import pss
from benchmarks.servers import Running, stock


def kernels(voters: int) -> tuple[int, float, float]:
    """Votes that arrived, seconds from the first open to the last vote, and MiB of kernel for each phone."""
    with tempfile.TemporaryDirectory() as folder, stock(Path(folder), 0) as server:
        return asyncio.run(_run(server, voters))


async def _run(server: Running, voters: int) -> tuple[int, float, float]:
    start = time.monotonic()
    async with httpx.AsyncClient(timeout=300) as client:
        pages = await asyncio.gather(*(client.get(server.lesson) for _ in range(voters)), return_exceptions=True)
    votes = await asyncio.gather(
        *(_vote(server.lesson, page.text) for page in pages if isinstance(page, httpx.Response)), return_exceptions=True
    )
    seconds = time.monotonic() - start
    size = sum(pss(process) for process in server.kernels()) / voters
    return sum(one is True for one in votes), seconds, size


async def _vote(address: str, page: str) -> bool:
    """A click on the button, until the kernel says that it has dealt with it."""
    kernel = re.search(r'"kernelId": "([\w-]+)"', page)
    assert kernel
    url = address.replace("http://", "ws://") + f"api/kernels/{kernel[1]}/channels"
    line: WebSocketClientConnection = await websocket_connect(url)
    known = await _ask(line, "comm_info_request", {"target_name": "jupyter.widget"}, "comm_info_reply")
    click = {"method": "custom", "content": {"event": "click"}}
    for name in known["comms"]:  # only the button listens; which one it is, its page alone knows
        await _ask(line, "comm_msg", {"comm_id": name, "data": click}, "status")
    line.close()
    return bool(known["comms"])


async def _ask(line: WebSocketClientConnection, kind: str, content: dict[str, Any], until: str) -> dict[str, Any]:
    """Sends a message to the kernel and gives the answer of this kind; of a status only "idle" counts."""
    name = uuid4().hex
    header = {"msg_id": name, "msg_type": kind, "session": name, "username": "", "version": "5.3"}
    message = {"channel": "shell", "header": header, "parent_header": {}, "metadata": {}, "content": content}
    await line.write_message(json.dumps(message | {"buffers": []}))
    while answer := await asyncio.wait_for(line.read_message(), 60):
        heard = json.loads(answer)
        mine = heard["parent_header"].get("msg_id") == name and heard["msg_type"] == until
        if mine and heard["content"].get("execution_state", "idle") == "idle":
            found: dict[str, Any] = heard["content"]
            return found
    raise ConnectionError
