"""Starting and stopping."""

import os
import signal
import socket
from pathlib import Path

import psutil
import pytest

from binnenuit.serve.port import PortTaken
from binnenuit.site.serve import serve
from tests.site.kit import site
from tests.site.server import kernel_of, running, until


def test_a_busy_port_is_named_together_with_a_free_one(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken) as caught:
            serve(site(), tmp_path, port=port)
    assert caught.value.port == port
    with socket.create_server(("127.0.0.1", caught.value.free)):
        pass


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_no_process_and_no_file(tmp_path: Path, number: int) -> None:
    with running(tmp_path) as server:
        server.open()
        family = psutil.Process(server.process.pid).children(recursive=True)
        own = f"bn_{server.process.pid}_*"
        assert list(Path("/tmp").glob(own))
        os.kill(server.process.pid, number)
        assert server.process.wait(timeout=15) == 0
        assert until(lambda: not any(process.is_running() for process in family))
    assert list(Path("/tmp").glob(own)) == []


def test_a_killed_server_leaves_no_process(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        server.open()
        family = psutil.Process(server.process.pid).children(recursive=True)
        server.process.kill()
        assert until(lambda: not any(process.is_running() for process in family))


def test_everything_works_below_another_address(tmp_path: Path) -> None:
    with running(tmp_path, base_url="/user/x/binnenuit/", pool_size=0) as server:
        assert server.address.endswith("/user/x/binnenuit/")
        landing = server.get("")
        assert 'href="/user/x/binnenuit/les/keuze"' in landing.body
        lesson = server.get("les/keuze")
        assert 'data-whole="/user/x/binnenuit/voila/static/' in lesson.body
        assert server.alive(kernel_of(lesson.body))


def test_without_forked_kernels_everything_works_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BINNENUIT_FORK", "0")
    with running(tmp_path, pool_size=0) as server:
        kernel = server.open()
        assert server.alive(kernel)
        server.get(f"api/weg/{kernel}", method="POST")
        assert not server.alive(kernel)
