"""The live vote: a full room that votes at the same moment, on SQLite and PostgreSQL, beside two other ways.

``python -m benchmarks.room`` prints the tables; ``--soak MINUTES`` keeps a room of 200 busy and looks for lost votes,
slow answers and growing memory. Peers in the same run: the same server with a commit for each vote, and Voilà with a
kernel for each phone.
"""

import argparse
import asyncio
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil
from scripts.postgres import running

from benchmarks.voters import Line, Trainer, join, wall
from binnenuit.course import load
from binnenuit.room.keep.codes import proof

ROOT = Path(__file__).parents[1]
STATEMENTS = [each.id for poll in load(ROOT).polls.values() for each in poll.statements]
ONE_BY_ONE = """
import asyncio
from binnenuit.room.keep.writer import Writer
async def run(self):
    while True:
        await self.something.wait()
        self.something.clear()
        while self.waiting:
            await self._write([self.waiting.pop(0)])
Writer._run = run
"""


@dataclass
class Rush:
    """What a rush of votes gave."""

    voters: int
    times: list[float]
    whole: float
    screen: float
    lost: int

    @property
    def rate(self) -> float:
        return self.voters / self.whole

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.times, n=20)[-1]


@contextmanager
def room(database: str = "", before: str = "") -> Iterator[tuple[str, Trainer, psutil.Process]]:
    """`binnenuit room` in a process of its own."""
    limits = "import binnenuit.room.net.rate as r\nr.ALL = r.EACH = (1e6, 1e6)\n"
    with tempfile.TemporaryDirectory() as folder:
        code = f"{limits}{before}\nimport sys\nfrom binnenuit.command.cli import main\nsys.exit(main())"
        command = [sys.executable, "-c", code, "--course", str(ROOT), "room", "--host", "127.0.0.1", "--port", "0"]
        process = subprocess.Popen(
            [*command, *(["--database", database] if database else [])],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "XDG_STATE_HOME": folder},
            cwd=folder,
        )
        assert process.stdout
        link = re.search(r"(http://\S+/)sleutel/(\S+)", process.stdout.readline())
        assert link
        address = link[1].replace("localhost", "127.0.0.1")
        with httpx.Client(base_url=address, follow_redirects=True, timeout=60) as client:
            client.get(f"/sleutel/{link[2]}").raise_for_status()
            try:
                yield address, Trainer(client), psutil.Process(process.pid)
            finally:
                process.terminate()
                process.communicate(timeout=30)


async def gather(address: str, trainer: Trainer, voters: int) -> list[Line]:
    """A room of people, come in a few at a time."""
    lines: list[Line] = []
    for at in range(0, voters, 50):
        lines += await asyncio.gather(*(join(address, trainer.code) for _ in range(at, min(at + 50, voters))))
    return lines


async def rush(address: str, trainer: Trainer, lines: list[Line], statement: str) -> Rush:
    """All vote at the same moment."""
    ballot = await asyncio.to_thread(trainer.put, statement)
    last: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    screen = asyncio.create_task(wall(address, trainer, len(lines), last))
    await asyncio.sleep(0.3)  # the wall listens
    times, lost = [0.0] * len(lines), 0

    async def vote(at: int) -> None:
        nonlocal lost
        begun = time.monotonic()
        form = {"proof": proof(lines[at].cookie.partition("=")[2]), "ballot": ballot, "own": "1", "guess": "5"}
        status, _ = await lines[at].ask("POST", "/stem", form)
        times[at] = time.monotonic() - begun
        lost += status != 303

    start = time.monotonic()
    await asyncio.gather(*map(vote, range(len(lines))))
    end = time.monotonic()
    last.set_result(end)
    seen = float("nan")
    with suppress(TimeoutError):
        seen = await asyncio.wait_for(screen, 10)
    await asyncio.to_thread(trainer.post, f"{trainer.session}/sluit", ballot=ballot)
    return Rush(len(lines), times, end - start, seen, lost)


def measure(voters: int, rounds: int, database: str = "", before: str = "") -> Rush:
    """The median of a few rounds by their rate; lost votes of all rounds."""

    async def run(address: str, trainer: Trainer) -> Rush:
        trainer.open(voters)
        lines = await gather(address, trainer, voters)
        done = [await rush(address, trainer, lines, name) for name in STATEMENTS[: rounds + 1]][1:]
        for line in lines:
            line.writer.close()
        middle = sorted(done, key=lambda one: one.rate)[len(done) // 2]
        middle.lost = sum(one.lost for one in done)
        return middle

    with room(database, before) as (address, trainer, _):
        return asyncio.run(run(address, trainer))


def from_the_door(voters: int) -> float:
    """Seconds from coming in, all at once, to the last vote: what the peer's page does when it opens."""

    async def run(address: str, trainer: Trainer) -> float:
        trainer.open(voters)
        ballot = trainer.put(STATEMENTS[0])

        async def one() -> None:
            line = await join(address, trainer.code)
            await line.ask("GET", "/zaal")
            form = {"proof": proof(line.cookie.partition("=")[2]), "ballot": ballot, "own": "1", "guess": "5"}
            status, _ = await line.ask("POST", "/stem", form)
            assert status == 303
            line.writer.close()

        start = time.monotonic()
        await asyncio.gather(*(one() for _ in range(voters)))
        return time.monotonic() - start

    with room() as (address, trainer, _):
        return asyncio.run(run(address, trainer))


def memory(voters: int) -> float:
    """KiB for each phone that is in the room and listens."""

    async def run(address: str, trainer: Trainer, process: psutil.Process) -> float:
        trainer.open(voters)
        warm = await gather(address, trainer, 20)
        await listen(warm)
        before = process.memory_full_info().uss
        lines = await gather(address, trainer, voters - 20)
        await listen(lines)
        after = process.memory_full_info().uss
        for line in [*warm, *lines]:
            line.writer.close()
        return (after - before) / 1024 / (voters - 20)

    with room() as (address, trainer, process):
        return asyncio.run(run(address, trainer, process))


PHONE = (
    "Accept: text/event-stream\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: nl-NL,nl;q=0.9\r\n"
    "Cache-Control: no-store\r\nConnection: keep-alive\r\nUser-Agent: Mozilla/5.0 (Linux; Android 11; K) "
    "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36\r\n"
)


async def listen(lines: list[Line]) -> None:
    for line in lines:
        head = f"GET /zaal/live HTTP/1.1\r\nHost: room\r\nCookie: {line.cookie}\r\n{PHONE}\r\n"
        line.writer.write(head.encode())
    for line in lines:
        await line.reader.readuntil(b'{"state":')


def soak(minutes: float) -> None:
    """A room of 200 that votes all the time, one session after the other."""

    async def run(address: str, trainer: Trainer, process: psutil.Process) -> None:
        deadline, votes, lost, slow = time.monotonic() + 60 * minutes, 0, 0, 0.0
        first = 0.0
        while time.monotonic() < deadline:
            trainer.open(200)
            lines = await gather(address, trainer, 200)
            for name in STATEMENTS:
                done = await rush(address, trainer, lines, name)
                votes, lost, slow = votes + done.voters, lost + done.lost, max(slow, done.p95)
            for line in lines:
                line.writer.close()
            await asyncio.to_thread(trainer.post, f"{trainer.session}/einde", sure="1")
            size = process.memory_full_info().uss / 2**20
            first = first or size
            print(
                f"{votes:7d} votes, {lost} lost, worst p95 {slow:.2f} s, {size:.0f} MiB ({size - first:+.0f})",
                flush=True,
            )

    with room() as (address, trainer, process):
        asyncio.run(run(address, trainer, process))


def row(name: str, done: Rush, peer: Rush | None = None) -> str:
    ratio = f"{done.rate / peer.rate:.2f}" if peer else ""
    return (
        f"| {name} | {done.voters} | {done.rate:.0f} | {1000 * done.p95:.0f} ms | {done.lost} | "
        f"{1000 * done.screen:.0f} ms | {ratio} |"
    )


def main() -> None:
    kit = measure(200, 5)
    print("| at the same moment | voters | votes/s | p95 | lost | whole count on the wall | rate / kit |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    print(row("kit, SQLite", kit), flush=True)
    print(row("kit, SQLite", measure(500, 3)), flush=True)
    with running() as (address, _):
        print(row("kit, PostgreSQL", measure(200, 5, address), kit), flush=True)
        print(row("kit, PostgreSQL", measure(500, 3, address)), flush=True)
    print(row("a commit for each vote, SQLite", measure(200, 3, before=ONE_BY_ONE), kit), flush=True)
    from benchmarks.room_peer import kernels

    ours = from_the_door(20)
    votes, theirs, size = kernels(20)
    print("\n| 20 voters, from coming in to the last vote | time | votes | memory a phone | time / kit |")
    print("| --- | ---: | ---: | ---: | ---: |")
    print(f"| kit | {ours:.2f} s | 20 | {memory(500):.1f} KiB (of 500) | |")
    print(f"| Voilà, a kernel for each phone | {theirs:.1f} s | {votes} | {size:.0f} MiB | {theirs / ours:.0f} |")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--soak", type=float, metavar="MINUTES")
    given = parser.parse_args()
    soak(given.soak) if given.soak else main()
