"""Forked kernels: what they can do, and that none is left behind."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from binnenuit.site.kernel.nursery import PRELOAD, Nursery
from binnenuit.site.kernel.parent import ForkError
from binnenuit.site.kernel.slim import MEMORY
from tests.site.kernel.conftest import kernel, printed, run, until

pytestmark = pytest.mark.skipif(not Nursery.possible(), reason="kernels are forked on Linux only")


def test_a_forked_kernel_runs_code_in_its_own_folder(tmp_path: Path) -> None:
    async def work() -> str:
        async with kernel(tmp_path) as (_, client):
            return await printed(client, "import os; print(os.getcwd(), 6 * 7)")

    assert run(work()) == f"{tmp_path} 42"


def test_a_forked_kernel_is_a_child_of_the_zygote(tmp_path: Path) -> None:
    async def work() -> str:
        async with kernel(tmp_path) as (_, client):
            return await printed(client, "import os; print(os.getppid())")

    assert run(work()) == str(Nursery.instance().pid)


def test_a_widget_in_a_forked_kernel_has_a_comm(tmp_path: Path) -> None:
    async def work() -> str:
        async with kernel(tmp_path) as (_, client):
            await client.execute_interactive(
                "import ipywidgets; w = ipywidgets.Button()",
                timeout=15,
                output_hook=lambda message: None,
            )
            return await printed(
                client,
                "import comm; print(type(w.comm).__module__, "
                "'jupyter.widget.control' in comm.get_comm_manager().targets)",
            )

    assert run(work()) == "ipykernel.comm.comm True"


def test_a_forked_kernel_has_no_history_and_no_debugger(tmp_path: Path) -> None:
    async def work() -> str:
        async with kernel(tmp_path) as (_, client):
            return await printed(
                client,
                "import sys; print(get_ipython().history_manager.enabled, sys.modules['debugpy'])",
            )

    assert run(work()) == "False None"


def test_two_kernels_do_not_draw_the_same_random_numbers(tmp_path: Path) -> None:
    async def draw(name: str) -> str:
        (folder := tmp_path / name).mkdir()
        async with kernel(folder) as (_, client):
            return await printed(client, "import random; print(random.random())")

    assert run(draw("a")) != run(draw("b"))


def test_a_loop_without_end_can_be_interrupted(tmp_path: Path) -> None:
    async def work() -> str:
        async with kernel(tmp_path) as (manager, client):
            client.execute("import time\nprint('x', flush=True)\nwhile True: time.sleep(0.01)")
            while True:
                message = await client.get_iopub_msg(timeout=10)
                if message["msg_type"] == "stream":
                    break
            await manager.interrupt_kernel()
            while True:
                message = await client.get_iopub_msg(timeout=10)
                if message["msg_type"] == "error":
                    return str(message["content"]["ename"])

    assert run(work()) == "KeyboardInterrupt"


def test_a_killed_kernel_is_seen_to_be_dead_and_is_reaped(tmp_path: Path) -> None:
    async def work() -> tuple[int, int | None]:
        async with kernel(tmp_path) as (manager, _):
            process = manager.provisioner.process
            os.kill(process.pid, signal.SIGKILL)
            while await manager.is_alive():
                await asyncio.sleep(0.02)
            return process.pid, await asyncio.to_thread(process.wait, 10)

    pid, code = run(work())
    assert code == -signal.SIGKILL
    assert not psutil.pid_exists(pid)


def test_the_next_start_makes_a_new_zygote_when_the_old_one_died(tmp_path: Path) -> None:
    async def work() -> str:
        async with kernel(tmp_path) as (_, client):
            return await printed(client, "print('leeft')")

    assert run(work()) == "leeft"
    old = Nursery.instance().pid
    assert old
    os.kill(old, signal.SIGKILL)
    assert until(lambda: Nursery.instance().pid is None)
    assert run(work()) == "leeft"
    assert Nursery.instance().pid not in (None, old)


def test_a_kernel_ends_with_the_zygote(tmp_path: Path) -> None:
    async def work() -> bool:
        async with kernel(tmp_path) as (manager, _):
            pid = manager.provisioner.process.pid
            os.kill(Nursery.instance().pid or 0, signal.SIGKILL)
            while await manager.is_alive():
                await asyncio.sleep(0.02)
            return until(lambda: gone(pid))

    assert run(work())


def test_without_forking_a_plain_slim_kernel_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BINNENUIT_FORK", "0")

    async def work() -> str:
        async with kernel(tmp_path) as (manager, client):
            assert isinstance(manager.provisioner.process, subprocess.Popen)
            return await printed(client, "print(get_ipython().history_manager.enabled)")

    assert run(work()) == "False"


def test_a_zygote_that_refuses_gives_a_plain_kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ForkError("no")

    monkeypatch.setattr(Nursery, "fork", refuse)

    async def work() -> str:
        async with kernel(tmp_path) as (_, client):
            return await printed(client, "print('leeft')")

    assert run(work()) == "leeft"


def test_a_kernel_that_wants_too_much_memory_gets_an_error_and_goes_on(tmp_path: Path) -> None:
    async def work() -> list[str]:
        async with kernel(tmp_path) as (_, client):
            some = "import typst, matplotlib, numpy; some = numpy.ones(8_000_000); print(len(some))"
            too_much = f"""
try:
    much = b"x" * {MEMORY}
    print("got", len(much))
except MemoryError:
    print("refused")
"""
            return [await printed(client, code) for code in (some, too_much, "print(len(some), 'leeft')")]

    assert run(work()) == ["8000000", "refused", "8000000 leeft"]


def test_a_memory_error_that_nobody_caught_reaches_who_asked(tmp_path: Path) -> None:
    async def work() -> tuple[str, str]:
        async with kernel(tmp_path) as (_, client):
            reply = await client.execute_interactive(f"b'x' * {MEMORY}", output_hook=lambda _: None, timeout=15)
            return reply["content"]["status"], reply["content"].get("ename", "")

    assert run(work()) == ("error", "MemoryError")


@pytest.fixture
def hung(monkeypatch: pytest.MonkeyPatch) -> Iterator[Nursery]:
    """A nursery with little patience and parents that start quickly."""
    nursery = Nursery(PRELOAD[:6])
    nursery.patience = 3.0
    monkeypatch.setattr(Nursery, "_instance", nursery)
    yield nursery
    nursery.close()


def test_a_parent_that_hangs_takes_no_kernel_along_and_the_next_kernel_has_another(
    tmp_path: Path, hung: Nursery
) -> None:
    async def work() -> None:
        for name in ("a", "b", "c"):
            (tmp_path / name).mkdir()
        async with kernel(tmp_path / "a") as (manager, client):
            old = hung.pid
            os.kill(hung.pid or 0, signal.SIGSTOP)
            async with kernel(tmp_path / "b") as (_, other):  # a plain one: the fork took too long
                assert await printed(other, "print('leeft')") == "leeft"
                hung.patience = 20.0
                async with kernel(tmp_path / "c") as (_, third):
                    assert await printed(third, "import os; print(os.getppid())") == str(hung.pid) != str(old)
            assert await printed(client, "print('leeft nog')") == "leeft nog"
            first = manager.provisioner.process.pid
        assert gone(first)
        assert old
        assert until(lambda: gone(old))

    run(work())


def test_a_kernel_whose_parent_hangs_can_still_end(tmp_path: Path, hung: Nursery) -> None:
    async def work() -> None:
        async with kernel(tmp_path) as (manager, _):
            os.kill(hung.pid or 0, signal.SIGSTOP)
            os.kill(manager.provisioner.process.pid, signal.SIGKILL)
            while await manager.is_alive():
                await asyncio.sleep(0.02)

    run(work())


def test_nothing_is_left_when_the_server_is_killed(tmp_path: Path) -> None:
    code = """
import asyncio, sys
from pathlib import Path
from binnenuit.site.kernel.slim import MEMORY
from tests.site.kernel.conftest import kernel
from binnenuit.site.kernel.nursery import PRELOAD, Nursery
async def main():
    async with kernel(Path(sys.argv[1])) as (manager, client):
        print(Nursery.instance().pid, manager.provisioner.process.pid, flush=True)
        await asyncio.sleep(60)
asyncio.run(main())
"""
    server = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert server.stdout
    zygote, child = (int(pid) for pid in server.stdout.readline().split())
    server.kill()
    server.wait(timeout=10)
    server.stdout.close()
    assert until(lambda: gone(zygote) and gone(child), 30)


def gone(pid: int) -> bool:
    """Whether a process has ended (a zombie has)."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
