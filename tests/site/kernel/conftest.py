"""Kernels for the tests: real ones, each with a hard timeout."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from jupyter_client.manager import AsyncKernelManager

from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.kernel.specs import LessonKernels

T = TypeVar("T")

LIMIT = 30.0


def run(work: Awaitable[T]) -> T:
    """Runs one piece of asynchronous work; TimeoutError after half a minute.

    In a thread of its own: a browser fixture of another test may keep a loop running in this one.
    """

    async def limited() -> T:
        return await asyncio.wait_for(work, LIMIT)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, limited()).result()


def until(true: Callable[[], bool], seconds: float = 10) -> bool:
    """Waits until something is true; False when it is not in time."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@asynccontextmanager
async def kernel(folder: Path) -> AsyncIterator[tuple[AsyncKernelManager, Any]]:
    """A running kernel and a client that is connected to it."""
    manager = AsyncKernelManager(kernel_spec_manager=LessonKernels(), kernel_name="python3", transport="ipc")
    manager.connection_file = str(folder / "k.json")
    await manager.start_kernel(cwd=str(folder))
    client = manager.client()
    client.start_channels()
    try:
        await client.wait_for_ready(timeout=20)
        yield manager, client
    finally:
        client.stop_channels()
        await manager.shutdown_kernel(now=True)


async def printed(client: Any, code: str) -> str:
    """What ``code`` prints in the kernel."""
    texts: list[str] = []

    def keep(message: dict[str, Any]) -> None:
        if message["msg_type"] == "stream":
            texts.append(message["content"]["text"])
        if message["msg_type"] == "error":
            texts.append(message["content"]["evalue"])

    await client.execute_interactive(code, output_hook=keep, timeout=15)
    return "".join(texts).strip()


@pytest.fixture(autouse=True, scope="session")
def no_zygote_left() -> Iterator[None]:
    """Ends the zygote of the test run."""
    yield
    Nursery.instance().close()
