"""A running server for the tests, and small ways to talk to it."""

import json
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from resource import RLIMIT_NOFILE, setrlimit

import psutil

from tests.site.kit import ROOT, write_notebooks


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: str


@dataclass(frozen=True)
class Server:
    address: str
    process: "subprocess.Popen[str]"
    log: Path
    known: set[str] = field(default_factory=set)

    def knows(self, html: str) -> None:
        """Remembers the kernel of a page, if it has one."""
        if "kernelId" in html:
            self.known.add(kernel_of(html))

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """One request; an error status is an answer like any other."""
        request = urllib.request.Request(self.address + path, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as reply:
                return Answer(reply.status, dict(reply.headers), reply.read().decode(errors="replace"))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, dict(error.headers), error.read().decode(errors="replace"))

    def open(self, lesson: str = "keuze") -> str:
        """Opens a lesson without a browser; its kernel's id."""
        return kernel_of(self.get(f"les/{lesson}").body)

    def alive(self, kernel_id: str) -> bool:
        return self.get(f"api/leeft/{kernel_id}").status == 204

    def kernels(self) -> list[psutil.Process]:
        """Every forked kernel of this server."""
        return [
            grandchild
            for child in psutil.Process(self.process.pid).children()
            for grandchild in child.children()
            if grandchild.status() != psutil.STATUS_ZOMBIE
        ]

    def process_of(self, kernel_id: str) -> psutil.Process:
        """The process of one kernel, found by its open socket's name."""
        for process in self.kernels():
            if any(kernel_id in connection.laddr for connection in process.net_connections("unix")):
                return process
        raise LookupError(kernel_id)


def kernel_of(html: str) -> str:
    """The kernel id in a page."""
    found = re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', html, re.DOTALL)
    assert found, html[:500]
    return str(json.loads(found[1])["kernelId"])


def until(true: Callable[[], bool], seconds: float = 15) -> bool:
    """Waits until something is true; False when it is not in time."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@contextmanager
def running(folder: Path, files: int = 0, **options: str | int) -> Iterator[Server]:
    """A server in a process of its own, with the options of `serve`; afterwards it is stopped with SIGTERM.

    `files` is how many it may have open; 0 is as many as this process.
    """
    log, notebooks = folder / "log.txt", write_notebooks(folder / "notebooks")
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.site.kit", str(notebooks), json.dumps({"port": 0, **options})],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            preexec_fn=partial(setrlimit, RLIMIT_NOFILE, (files, files)) if files else None,
        )
    assert process.stdout
    try:
        address = process.stdout.readline().strip()
        assert address, log.read_text(encoding="utf-8")
        yield Server(address, process, log)
    finally:
        process.terminate()
        process.wait(timeout=20)
        process.stdout.close()
