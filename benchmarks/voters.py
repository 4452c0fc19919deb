"""Voters without a browser: raw HTTP over one connection each, so that what is measured is the server."""

import asyncio
import re
import time
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

import httpx

FORM = "application/x-www-form-urlencoded"


@dataclass
class Line:
    """One phone's connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    cookie: str = ""

    async def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, str]:
        """The status and the head of the answer; bodies are read and thrown away."""
        body = urlencode(fields or {})
        head = f"{method} {path} HTTP/1.1\r\nHost: room\r\nCookie: {self.cookie}\r\n"
        if fields is not None:
            head += f"Content-Type: {FORM}\r\nContent-Length: {len(body)}\r\n"
        self.writer.write(f"{head}\r\n{body}".encode())
        answer = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        length = re.search(r"content-length: (\d+)", answer)
        text = await self.reader.readexactly(int(length[1]) if length else 0)
        return int(answer.split(" ")[1]), answer + text.decode()


async def connect(address: str) -> Line:
    parts = urlsplit(address)
    return Line(*await asyncio.open_connection(parts.hostname, parts.port))


async def join(address: str, code: str) -> Line:
    """Somebody who has a seat."""
    line = await connect(address)
    status, head = await line.ask("POST", "/mee", {"code": code})
    found = re.search(r"set-cookie: (binnenuit_seat=[^;]+)", head)
    assert found, (status, head)
    line.cookie = found[1]
    return line


@dataclass
class Trainer:
    """The trainer by forms."""

    client: httpx.Client
    session: str = ""
    code: str = ""
    present: int = 0

    def post(self, path: str, **fields: str) -> httpx.Response:
        page = self.client.get(f"/trainer/{self.session}" if self.session else "/trainer").text
        proof = re.search(r'name="proof" value="(\w+)"', page)
        assert proof
        answer = self.client.post(f"/trainer/{path}" if path else "/trainer", data={"proof": proof[1], **fields})
        answer.raise_for_status()
        return answer

    def open(self, present: int) -> None:
        self.session, self.present = "", present
        answer = self.post("", way="open", present=str(present))
        self.session = answer.url.path.rpartition("/")[2]
        found = re.search(r"<strong>([A-Z0-9]{4}-[A-Z0-9]{4})</strong>", answer.text)
        assert found
        self.code = found[1]

    def put(self, statement: str) -> str:
        answer = self.post(f"{self.session}/stelling", statement=statement)
        if 'name="heads"' in answer.text:
            answer = self.post(f"{self.session}/stelling", statement=statement, heads=str(self.present))
        found = re.search(r'name="ballot" value="(\w+)"', answer.text)
        assert found
        return found[1]


async def wall(address: str, trainer: Trainer, wanted: int, since: "asyncio.Future[float]") -> float:
    """Seconds from the last vote until the wall heard the whole count."""
    line = await connect(address)
    line.cookie = f"binnenuit_trainer={trainer.client.cookies['binnenuit_trainer']}"
    line.writer.write(
        f"GET /trainer/{trainer.session}/live HTTP/1.1\r\nHost: room\r\nCookie: {line.cookie}\r\n\r\n".encode()
    )
    while f'"answered":{wanted},' not in (await line.reader.readuntil(b"\n")).decode():
        pass
    heard = time.monotonic()
    line.writer.close()
    return max(0.0, heard - await since)
