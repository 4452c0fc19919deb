"""A server with few places: hang-ups, a friendly page when it is full, a share for each address."""

import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from binnenuit.serve import files
from binnenuit.site.pool import memory
from tests.site.server import Server, running, until
from tests.texts import SITE

MOST = 5


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Five kernels at most, open to other computers."""
    with running(tmp_path_factory.mktemp("small"), host="0.0.0.0", most=MOST) as server:
        server.knows(server.get("les/keuze").body)  # the parent of the kernels has started
        yield server


@pytest.fixture
def empty(small: Server) -> Server:
    """Nobody there."""
    for kernel in small.known:
        small.get(f"api/weg/{kernel}", method="POST")
    small.known.clear()
    return small


def ask(server: Server, address: str, path: str = "les/keuze") -> socket.socket:
    """A request from another address, not read yet."""
    port = int(server.address.rstrip("/").rpartition(":")[2])
    connection = socket.create_connection(("127.0.0.1", port), timeout=30, source_address=(address, 0))
    connection.sendall(f"GET /{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    return connection


def answer(connection: socket.socket) -> str:
    """All of it."""
    with connection, connection.makefile("rb") as lines:
        return lines.read().decode()


def test_hang_ups_cost_at_most_the_ceiling_and_the_second_visitor_has_the_lesson_in_time(empty: Server) -> None:
    for _ in range(60):
        ask(empty, "127.0.0.1").close()
    begin = time.monotonic()
    for address in ("127.0.0.2", "127.0.0.3"):
        empty.knows(answer(ask(empty, address)))
    assert time.monotonic() - begin < 5
    assert len(empty.known) == 2
    assert len(empty.kernels()) <= MOST


def test_when_it_is_full_a_friendly_page_says_so_and_that_nothing_is_lost(empty: Server) -> None:
    for number in range(MOST):
        empty.knows(answer(ask(empty, f"127.0.1.{number + 1}")))
    full = answer(ask(empty, "127.0.2.1"))
    assert " 503 " in full.splitlines()[0]
    assert re.search("^Retry-After: [0-9]+\r$", full, re.MULTILINE)
    assert SITE.busy_title in full
    assert SITE.busy_text in full
    assert "refresh" not in full
    assert len(empty.kernels()) == MOST
    assert " 503 " in answer(ask(empty, "127.0.2.1", "api/plaats")).splitlines()[0]


def test_one_address_cannot_hold_every_place_with_pages_that_it_does_not_open(empty: Server) -> None:
    answers = [answer(ask(empty, "127.0.0.9")) for _ in range(MOST)]
    for each in answers:
        empty.knows(each)
    assert len(empty.known) == MOST // 2
    assert SITE.busy_title in answers[-1]
    empty.knows(answer(ask(empty, "127.0.0.10")))
    assert len(empty.known) == MOST // 2 + 1


def test_the_page_that_waits_opens_the_lesson_by_itself_and_keeps_the_focus_till_then(
    empty: Server, page: Page
) -> None:
    others = [page.context.new_page() for _ in range(MOST)]
    for other in others:
        other.goto(empty.address + "les/keuze")
        expect(other.get_by_role("button", name="Ja")).to_be_visible(timeout=30_000)
    page.goto(empty.address + "les/keuze")
    expect(page.get_by_role("status")).to_contain_text(SITE.busy_waiting)
    link = page.get_by_role("link", name=SITE.failed_retry)
    link.focus()
    with page.expect_response("**/api/plaats") as asked:
        pass
    assert asked.value.status == 503
    expect(link).to_be_focused()
    others.pop().close()
    expect(page.get_by_role("button", name="Ja")).to_be_visible(timeout=30_000)


def test_with_few_open_files_visitors_get_the_friendly_page_and_the_server_goes_on(tmp_path: Path) -> None:
    with running(tmp_path, files=100, pool_size=0) as server:
        seen = [server.get("les/keuze")]
        while seen[-1].status == 200 and len(seen) < 12:
            seen.append(server.get("les/keuze"))
        assert {each.status for each in seen} == {200, 503}
        assert all(SITE.busy_title in each.body for each in seen if each.status == 503)
        for each in seen:
            server.knows(each.body)
        for kernel in server.known:
            server.get(f"api/weg/{kernel}", method="POST")
        assert until(lambda: server.get("les/keuze").status == 200)
        assert "Too many open files" not in server.log.read_text(encoding="utf-8")


def test_the_limit_of_a_container_counts(tmp_path: Path) -> None:
    free = 5 * memory.EACH + memory.SPARE
    (tmp_path / "memory.max").write_text(str(2 * free))
    (tmp_path / "memory.current").write_text(str(free + 1000))
    (tmp_path / "memory.stat").write_text("anon 5\ninactive_file 1000\n")
    assert memory.kernels_that_fit(tmp_path) == 5
    (tmp_path / "memory.max").write_text("max")
    assert memory.kernels_that_fit(tmp_path) > 5


def test_the_limit_on_open_files_is_raised_as_far_as_it_may() -> None:
    files.more_files()
    assert files.limit() > 1024
    assert 0 < files.free() < files.limit()
