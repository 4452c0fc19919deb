"""Warm pages: ready in time, handed out once, tried twice."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from binnenuit.site.pool.attempt import PageFailedError
from binnenuit.site.pool.places import HURRY, Places
from binnenuit.site.pool.pool import FullError, Pool
from binnenuit.site.pool.stock import WarmPage
from tests.site.kernel.conftest import run


class Maker:
    """Makes numbered pages; the calls in ``failing`` fail."""

    def __init__(self, failing: tuple[int, ...] = ()) -> None:
        self.calls = 0
        self.failing = failing
        self.dead: set[str] = set()
        self.kernels: list[str] = []
        self.now = 0.0
        self.gate = asyncio.Event()
        self.gate.set()

    async def make(self, lesson_id: str) -> WarmPage:
        self.calls += 1
        call = self.calls
        self.kernels.append(f"kernel-{call}")
        await self.gate.wait()
        if call in self.failing:
            self.kernels.remove(f"kernel-{call}")
            raise TimeoutError
        return WarmPage(f"kernel-{call}", lesson_id)

    async def alive(self, kernel_id: str) -> bool:
        return kernel_id not in self.dead

    async def end(self, kernel_id: str) -> None:
        self.kernels.remove(kernel_id)


def with_pool(
    maker: Maker, size: int, work: Callable[[Pool], Awaitable[None]], most: int = 100, share: int | None = None
) -> None:
    async def with_new() -> None:
        places = Places(lambda: most - len(maker.kernels), share, lambda: maker.now)
        pool = Pool(maker.make, maker, places, size, pause=0)
        await work(pool)
        await pool.close()

    run(with_new())


async def filled(pool: Pool, number: int) -> None:
    while pool.stock.count("a") < number:
        await asyncio.sleep(0)


def test_a_warm_page_is_handed_out_once_and_replaced() -> None:
    async def work(pool: Pool) -> None:
        pool.fill(["a"])
        await filled(pool, 1)
        assert pool.stock.holds("kernel-1")
        first = await pool.take("a")
        assert not pool.stock.holds("kernel-1")
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


async def queued(pool: Pool, number: int, address: str = "", lesson_id: str = "a") -> list["asyncio.Task[WarmPage]"]:
    """This many visitors, each in the queue."""
    tasks = [asyncio.create_task(pool.take(lesson_id, address)) for _ in range(number)]
    await asyncio.sleep(0)
    return tasks


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_visitors_who_hang_up_leave_the_queue_and_cost_no_more_than_what_was_being_made() -> None:
    maker = Maker()

    async def work(pool: Pool) -> None:
        maker.gate.clear()
        for task in await queued(pool, 50):
            task.cancel()
        await settled()
        maker.gate.set()
        assert (await pool.take("a")).kernel_id in maker.kernels
        await settled()
        assert maker.calls <= 4
        assert len(maker.kernels) <= 2

    with_pool(maker, 1, work)


def test_a_page_of_somebody_who_hung_up_is_for_the_next() -> None:
    maker = Maker()

    async def work(pool: Pool) -> None:
        maker.gate.clear()
        (first,), (second,) = await queued(pool, 1), await queued(pool, 1)
        first.cancel()
        await settled()
        maker.gate.set()
        assert (await second).kernel_id == "kernel-1"

    with_pool(maker, 0, work)


def test_the_next_in_the_queue_is_of_the_address_that_holds_fewest_places() -> None:
    maker, order = Maker(), list[str]()

    async def come(pool: Pool, address: str) -> None:
        await pool.take("a", address)
        order.append(address)

    async def work(pool: Pool) -> None:
        maker.gate.clear()
        many = [asyncio.create_task(come(pool, "many")) for _ in range(20)]
        await asyncio.sleep(0)
        one = asyncio.create_task(come(pool, "one"))
        await settled()
        maker.gate.set()
        await asyncio.gather(*many, one)
        assert order.index("one") <= 2

    with_pool(maker, 0, work)


def test_there_are_never_more_kernels_than_the_ceiling() -> None:
    maker = Maker()

    async def work(pool: Pool) -> None:
        taken = await asyncio.gather(*await queued(pool, 20), return_exceptions=True)
        assert sum(isinstance(each, WarmPage) for each in taken) == 5
        assert len(maker.kernels) == 5
        assert not pool.room("")
        with pytest.raises(FullError):
            await pool.take("a")

    with_pool(maker, 0, work, most=5)


def test_a_page_that_waits_for_nobody_makes_room_for_a_visitor_of_another_lesson() -> None:
    maker = Maker()

    async def work(pool: Pool) -> None:
        pool.fill(["a"])
        await filled(pool, 1)
        for _ in range(3):
            await pool.take("b")
        assert len(maker.kernels) == 3
        assert pool.stock.count("a") == 0

    with_pool(maker, 1, work, most=3)


def test_when_it_is_full_the_oldest_page_that_no_browser_connected_to_makes_room() -> None:
    maker = Maker()

    async def work(pool: Pool) -> None:
        connected, left, fresh = [await pool.take("a") for _ in range(3)]
        pool.places.settle(connected.kernel_id)
        maker.now = HURRY + 1
        pool.places.settle(fresh.kernel_id)
        pool.places.hand(fresh.kernel_id, b"")
        await pool.take("a")
        assert left.kernel_id not in maker.kernels
        assert {connected.kernel_id, fresh.kernel_id} < set(maker.kernels)
        with pytest.raises(FullError):
            await pool.take("a")

    with_pool(maker, 0, work, most=3)


def test_one_address_holds_no_more_than_its_share_of_pages_that_did_not_come_to_life() -> None:
    async def work(pool: Pool) -> None:
        pages = [await pool.take("a", "10.0.0.1") for _ in range(3)]
        with pytest.raises(FullError):
            await pool.take("a", "10.0.0.1")
        assert not pool.room("10.0.0.1")
        assert await pool.take("a", "10.0.0.2")
        for page in pages:
            pool.places.settle(page.kernel_id)  # a browser connected
        assert await pool.take("a", "10.0.0.1")

    with_pool(Maker(), 0, work, share=3)
