"""Warm pages: ready in time, handed out once, tried twice."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from tests.kernel.conftest import run

from binnenuit.site.pool import PageFailedError, Pool, WarmPage


class Maker:
    """Makes numbered pages; the calls in ``failing`` fail."""

    def __init__(self, failing: tuple[int, ...] = ()) -> None:
        self.calls = 0
        self.failing = failing
        self.dead: set[str] = set()

    async def make(self, lesson_id: str) -> WarmPage:
        self.calls += 1
        if self.calls in self.failing:
            raise TimeoutError
        return WarmPage(f"kernel-{self.calls}", lesson_id)

    async def alive(self, kernel_id: str) -> bool:
        return kernel_id not in self.dead


def with_pool(maker: Maker, size: int, work: Callable[[Pool], Awaitable[None]]) -> None:
    async def with_new() -> None:
        pool = Pool(maker.make, maker.alive, size, pause=0)
        await work(pool)
        await pool.close()

    run(with_new())


async def filled(pool: Pool, number: int) -> None:
    while pool.waiting("a") < number:
        await asyncio.sleep(0)


def test_a_warm_page_is_handed_out_once_and_replaced() -> None:
    async def work(pool: Pool) -> None:
        pool.fill(["a"])
        await filled(pool, 1)
        assert pool.holds("kernel-1")
        first = await pool.take("a")
        assert not pool.holds("kernel-1")
        await filled(pool, 1)
        second = await pool.take("a")
        assert [first.kernel_id, second.kernel_id] == ["kernel-1", "kernel-2"]

    with_pool(Maker(), 1, work)


def test_without_a_warm_page_a_new_one_is_made() -> None:
    async def work(pool: Pool) -> None:
        assert (await pool.take("a")).kernel_id == "kernel-1"

    with_pool(Maker(), 0, work)


def test_a_page_that_fails_is_tried_once_more() -> None:
    async def work(pool: Pool) -> None:
        assert (await pool.take("a")).kernel_id == "kernel-2"

    with_pool(Maker(failing=(1,)), 0, work)


def test_a_page_that_fails_twice_is_an_error_and_the_next_visitor_tries_again() -> None:
    async def work(pool: Pool) -> None:
        with pytest.raises(PageFailedError):
            await pool.take("a")
        assert (await pool.take("a")).kernel_id == "kernel-3"

    with_pool(Maker(failing=(1, 2)), 0, work)


def test_a_page_whose_kernel_died_while_waiting_is_not_handed_out() -> None:
    maker = Maker()

    async def work(pool: Pool) -> None:
        pool.fill(["a"])
        await filled(pool, 1)
        maker.dead.add("kernel-1")
        assert (await pool.take("a")).kernel_id == "kernel-2"

    with_pool(maker, 1, work)
