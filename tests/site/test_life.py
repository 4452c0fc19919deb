"""Kernels of pages that are left end; pooled ones stay; dead ones are noticed."""

import asyncio
import json
from pathlib import Path

import psutil
import pytest
from tornado.websocket import websocket_connect

from binnenuit.site.kernel.specs import LessonKernels
from binnenuit.site.kernels import LessonKernelManager
from tests.site.kernel.conftest import run
from tests.site.server import Server, until


def test_a_page_that_says_goodbye_ends_its_kernel(server: Server) -> None:
    kernel = server.open()
    assert server.alive(kernel)
    assert server.get(f"api/weg/{kernel}", method="POST").status == 204
    assert not server.alive(kernel)
    assert server.get(f"api/kernels/{kernel}").status == 404


def test_saying_goodbye_twice_or_for_an_unknown_kernel_is_fine(server: Server) -> None:
    unknown = "00000000-0000-4000-8000-000000000000"
    assert server.get(f"api/weg/{unknown}", method="POST").status == 204
    assert server.get(f"api/leeft/{unknown}").status == 410


def test_a_killed_kernel_is_not_alive_and_not_started_again(server: Server) -> None:
    kernel = server.open()
    server.process_of(kernel).kill()
    assert until(lambda: not server.alive(kernel))
    assert until(lambda: server.get(f"api/kernels/{kernel}").status == 404)


def test_a_killed_warm_kernel_is_never_handed_out(server: Server) -> None:
    server.open()
    assert until(lambda: len(server.kernels()) >= 2)
    killed = server.kernels()
    for process in killed:
        process.kill()
    assert not psutil.wait_procs(killed, timeout=15)[1]
    assert server.alive(server.open())


def test_a_page_cannot_run_code_in_its_kernel(server: Server, tmp_path: Path) -> None:
    kernel = server.open()
    target = tmp_path / "gemaakt"

    async def try_it() -> None:
        address = server.address.replace("http", "ws") + f"api/kernels/{kernel}/channels?session_id=x"
        socket = await websocket_connect(address)
        header = {"msg_id": "1", "msg_type": "execute_request", "username": "", "session": "x", "version": "5.3"}
        content = {"code": f"open({str(target)!r}, 'w')", "silent": False}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        await socket.write_message(json.dumps(message))
        asked = {**message, "header": {**header, "msg_id": "2", "msg_type": "kernel_info_request"}, "content": {}}
        await socket.write_message(json.dumps(asked))
        while answer := await asyncio.wait_for(socket.read_message(), 15):
            if json.loads(answer)["msg_type"] == "kernel_info_reply":
                break
        socket.close()
        while await asyncio.wait_for(socket.read_message(), 15) is not None:
            pass  # until the server has closed too; else the loop ends with an open socket

    run(try_it())
    assert not target.exists()


@pytest.mark.parametrize(
    ("connected", "pooled", "stays"), [(True, False, False), (False, False, False), (False, True, True)]
)
def test_a_kernel_that_was_left_is_put_away_but_a_pooled_one_stays(
    tmp_path: Path, connected: bool, pooled: bool, stays: bool
) -> None:
    async def work() -> bool:
        manager = LessonKernelManager(
            kernel_spec_manager=LessonKernels(), connection_dir=str(tmp_path), root_dir=str(tmp_path)
        )
        manager.left_seconds = manager.unclaimed_seconds = 0.0
        manager.pooled = lambda kernel_id: pooled
        kernel_id = await manager.start_kernel(kernel_name="binnenuit")
        if connected:
            manager.notify_connect(kernel_id)
            await manager.look()
            assert kernel_id in manager
            manager.notify_disconnect(kernel_id)
        await manager.look()
        await asyncio.sleep(0.01)
        await manager.look()
        left = kernel_id in manager
        await manager.end(kernel_id)
        return left

    assert run(work()) is stays
