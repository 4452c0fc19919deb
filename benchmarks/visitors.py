"""Visitors without a browser, who speak the protocol of widgets to a lesson and a kernel of their own, as a page does.

Runs apart from what is measured: ``python -m benchmarks.visitors ADDRESS LAB COUNT`` prints ``ready`` once all have
predicted, then each turns a dial every two seconds until standard input closes; last, the waiting times as JSON.
"""

import asyncio
import json
import random
import re
import sys
import time
import urllib.request
import uuid
from dataclasses import dataclass, field
from typing import Any

from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from binnenuit.course import load
from binnenuit.course.records.lab.lab import Dial

PROTOCOL = "v1.kernel.websocket.jupyter.org"
EVERY = 2.0
_CONFIG = re.compile(r'id="jupyter-config-data"[^>]*>(.*?)</script>', re.DOTALL)
_MODEL = re.compile(r'"model_id":\s*"([0-9a-f]+)"')


def lesson_of(lab: str) -> tuple[str, int]:
    """The lesson that shows a lab, and which of its widgets the lab is, from 0."""
    course = load()
    lesson = next(one for one in course.plan.lessons if lab in one.labs)
    notebook = json.loads((course.home.notebooks / f"{lesson.notebook}.ipynb").read_text(encoding="utf-8"))
    code = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    verbs = [source for source in code if "import" not in source]
    return lesson.id, next(at for at, source in enumerate(verbs) if f'norm_lab("{lab}")' in source)


def dial_of(lab: str) -> Dial:
    """The dial with the most stops."""
    return max(load().labs[lab].dials, key=lambda dial: len(dial.stops))


@dataclass
class Visitor:
    """One page with its kernel."""

    address: str
    lab: str
    waited: list[float] = field(default_factory=list)

    async def enter(self) -> None:
        """Opens the lesson, connects, and predicts."""
        lesson, number = lesson_of(self.lab)
        page = await asyncio.to_thread(self._read, f"{self.address}les/{lesson}")
        config = _CONFIG.search(page)
        assert config
        kernel = json.loads(config[1])["kernelId"]
        self.model = _MODEL.findall(page)[number]
        self.session = uuid.uuid4().hex
        url = f"ws{self.address[4:]}api/kernels/{kernel}/channels?session_id={self.session}"
        self.socket: WebSocketClientConnection = await websocket_connect(HTTPRequest(url), subprotocols=[PROTOCOL])
        await self._send({"type": "predict", "id": load().labs[self.lab].prediction.options[0].id})
        await self._picture()

    async def turn(self, dial: str, at: int) -> None:
        """Turns a dial and waits for the picture."""
        begin = time.perf_counter()
        await self._send({"type": "dial", "id": dial, "at": at})
        await self._picture()
        self.waited.append(time.perf_counter() - begin)

    async def stay(self, ended: asyncio.Event) -> None:
        """Turns a dial every two seconds, each at a moment of its own."""
        dial, at = dial_of(self.lab), 0
        await asyncio.sleep(random.random() * EVERY)
        while not ended.is_set():
            begin = time.perf_counter()
            at = (at + 1) % len(dial.stops)
            await self.turn(dial.id, at)
            await asyncio.sleep(max(0.0, EVERY - (time.perf_counter() - begin)))

    def _read(self, address: str) -> str:
        with urllib.request.urlopen(address, timeout=120) as reply:
            return str(reply.read().decode())

    async def _send(self, event: dict[str, Any]) -> None:
        header = {"msg_id": uuid.uuid4().hex, "msg_type": "comm_msg", "username": "", "session": self.session}
        content = {"comm_id": self.model, "data": {"method": "custom", "content": event}}
        message = {"header": header | {"version": "5.3", "date": ""}, "parent_header": {}, "metadata": {}}
        packed = serialize_msg_to_ws_v1(message | {"content": content}, "shell", lambda part: json.dumps(part).encode())
        await self.socket.write_message(packed, binary=True)

    async def _picture(self) -> None:
        while message := await asyncio.wait_for(self.socket.read_message(), 60):
            data = message if isinstance(message, bytes) else message.encode()
            if self.model.encode() in data and b"<svg" in data:
                return
        raise ConnectionError("the kernel is gone")


async def crowd(address: str, lab: str, count: int) -> list[float]:
    """All of them, until standard input closes."""
    visitors = [Visitor(address, lab) for _ in range(count)]
    for visitor in visitors:
        await visitor.enter()
    print("ready", flush=True)
    ended = asyncio.Event()
    staying = asyncio.gather(*(visitor.stay(ended) for visitor in visitors))
    await asyncio.to_thread(sys.stdin.read)
    ended.set()
    await staying
    return [seconds for visitor in visitors for seconds in visitor.waited]


if __name__ == "__main__":
    print(json.dumps(asyncio.run(crowd(sys.argv[1], sys.argv[2], int(sys.argv[3])))))
