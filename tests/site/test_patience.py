"""Lines that say nothing, names that are not ours, and a folder that is taken away."""

import os
import resource
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from binnenuit.site.server import HEADERS, SECONDS, SILENT
from tests.site.kit import ROOT
from tests.site.server import Server, running, until
from tests.texts import CLI, SITE


def port(server: Server) -> int:
    return int(server.address.rstrip("/").rpartition(":")[2])


def line(server: Server, said: bytes, address: str = "127.0.0.1") -> socket.socket:
    """A line on which only this is said."""
    connection = socket.create_connection(("127.0.0.1", port(server)), timeout=30, source_address=(address, 0))
    connection.sendall(said)
    return connection


def ended(connection: socket.socket) -> bool:
    """Whether the server has hung up."""
    connection.setblocking(False)
    try:
        return connection.recv(65536) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def test_who_does_not_say_what_they_want_is_hung_up_on(server: Server) -> None:
    no_body = b"POST /api/weg/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
    lines = [line(server, said) for said in (b"", b"GET / HT", no_body)]
    assert until(lambda: all(ended(each) for each in lines), SECONDS + 10)
    for each in lines:
        each.close()


def test_a_header_without_end_is_hung_up_on(server: Server) -> None:
    with line(server, b"GET / HTTP/1.1\r\nX: " + b"x" * (4 * HEADERS)) as connection:
        assert until(lambda: ended(connection), 5)


def test_silent_lines_of_one_address_make_room_for_each_other_and_keep_nobody_out(server: Server) -> None:
    silent = [line(server, b"GET / HT", "127.0.0.7") for _ in range(SILENT + 40)]
    assert until(lambda: sum(ended(each) for each in silent[:40]) >= 39)
    assert not any(ended(each) for each in silent[60:])
    begin = time.monotonic()
    assert server.get("hulp").status == 200
    with line(server, b"GET /hulp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "127.0.0.7") as own:
        assert b" 200 " in own.recv(100)
    assert time.monotonic() - begin < SECONDS / 2
    for each in silent:
        each.close()


@pytest.mark.parametrize(
    "host", ["example.org", "binnenuit.example.org:8866", "10.0.0.1", "localhost.example.org", "[::2]"]
)
@pytest.mark.parametrize("path", ["", "les/keuze", "api/plaats"])
def test_under_a_name_that_is_not_ours_there_is_nothing_but_a_friendly_page(
    server: Server, host: str, path: str
) -> None:
    answer = server.get(path, Host=host)
    assert answer.status == 421
    assert SITE.address_title in answer.body
    assert "kernelId" not in answer.body


@pytest.mark.parametrize("host", ["localhost:1", "127.0.0.1", "[::1]:8866", "127.0.1.1"])
def test_under_our_own_names_everything_is_there(server: Server, host: str) -> None:
    assert server.get("hulp", Host=host).status == 200


@pytest.mark.parametrize(
    "path", ["static/00000000/%00", "voila/static/00000000/a%00b", "voila/labextensions/00000000/%00"]
)
def test_a_name_that_is_no_file_is_not_there_and_the_log_stays_quiet(server: Server, path: str) -> None:
    before = len(server.log.read_text(encoding="utf-8"))
    assert server.get(path).status == 404
    assert "error while answering" not in server.log.read_text(encoding="utf-8")[before:]


def test_pages_come_again_when_the_folder_with_sockets_was_taken_away(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        open_page = server.open()
        assert until(lambda: len(server.kernels()) >= 2)
        (folder,) = Path("/tmp").glob(f"bn_{server.process.pid}_*")
        shutil.rmtree(folder, ignore_errors=True)  # a kernel that starts just now may put its socket there
        for _ in range(2):
            assert server.alive(server.open())
        assert not server.alive(open_page)  # it was never connected, and cannot be
    assert list(Path("/tmp").glob(f"bn_{server.process.pid}_*")) == []


def test_without_a_folder_for_temporary_files_the_kit_says_so_in_one_sentence() -> None:
    kit = subprocess.run(
        [sys.executable, "-m", "binnenuit", "start", "--port", "0"],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert kit.returncode == 1
    assert kit.stderr.count("\n") == 1
    assert CLI.no_folder in kit.stderr
