"""Forty opens in a row while every core is busy: slow perhaps, but none hangs."""

import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.server import Server, kernel_of, running

OPENS = 40


def burn() -> None:
    while True:
        sum(range(10_000))


@pytest.fixture
def busy_cores() -> Iterator[None]:
    """Twice as many busy processes as there are cores."""
    burners = [
        multiprocessing.get_context("spawn").Process(target=burn, daemon=True) for _ in range(2 * (os.cpu_count() or 1))
    ]
    for burner in burners:
        burner.start()
    yield
    for burner in burners:
        burner.kill()
        burner.join()


def open_and_leave(server: Server) -> int:
    answer = server.get("les/keuze")
    if answer.status == 200:
        kernel = kernel_of(answer.body)
        assert server.alive(kernel)
        server.get(f"api/weg/{kernel}", method="POST")
    return answer.status


@pytest.mark.usefixtures("busy_cores")
def test_forty_opens_in_a_row_with_all_cores_busy_all_come_to_life(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        assert [open_and_leave(server) for _ in range(OPENS)] == [200] * OPENS
        assert len(server.kernels()) <= 3
