"""What a page may say to its kernel, and what it hears."""

import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from binnenuit.site.channel.budget import BURST, Budget
from binnenuit.site.channel.channel import Buffer
from tests.site.kernel.conftest import run
from tests.site.page import address, connected, gone, heard, said, until_answered, until_heard
from tests.site.server import Server, until

CONTROL = {"comm_id": "c", "target_name": "jupyter.widget.control", "data": {}}
VERSION = {"version": "1.0.0"}

REFUSED = {
    "code": said("execute_request", {"code": "1/0"}),
    "code on the control channel": said("execute_request", {"code": "1/0"}, "control"),
    "an end": said("shutdown_request", {"restart": False}, "control"),
    "an interrupt": said("interrupt_request", {}, "control"),
    "a debugger": said("debug_request", {}, "control"),
    "a completion": said("complete_request", {"code": "a", "cursor_pos": 1}),
    "an inspection": said("inspect_request", {"code": "a", "cursor_pos": 1}),
    "a history": said("history_request", {}),
    "an answer to a question": said("input_reply", {"value": "a"}, "stdin"),
    "a widget": said("comm_open", {**CONTROL, "target_name": "jupyter.widget"}, metadata={"version": "2.1.0"}),
    "a control of another version": said("comm_open", CONTROL, metadata={"version": "9"}),
    "a control without a version": said("comm_open", CONTROL),
    "a control with a load": said("comm_open", {**CONTROL, "data": {"x": "x" * 5000}}, metadata=VERSION),
    "an event for nobody": said("comm_msg", {"data": {}}),
    "an event without data": said("comm_msg", {"comm_id": "c", "data": None}),
    "content that is a list": said("comm_msg", []),
    "metadata that is a list": said("comm_msg", {"comm_id": "c", "data": {}}, metadata=[1]),
    "a number of parts without end": (2**63).to_bytes(8, "little") + bytes(100),
    "a few bytes": b"abc",
    "an odd place": (6).to_bytes(8, "little") + b"\xff" * 200,
    "a text that is no message": "vertrouwelijk",
    "a text without channel": json.dumps(
        {"header": {"msg_type": "execute_request"}, "content": {"code": "vertrouwelijk"}}
    ),
    "a text that is deep": "[" * 100_000,
}


def with_page(server: Server, work: Callable[[WebSocketClientConnection], Awaitable[Any]]) -> Any:
    """Opens a lesson, connects, does this, and leaves."""
    kernel = server.open()

    async def on_page() -> Any:
        page = await connected(server, kernel)
        try:
            return await work(page)
        finally:
            await gone(page)

    try:
        return run(on_page())
    finally:
        server.get(f"api/weg/{kernel}", method="POST")


def test_what_a_lesson_has_no_reason_to_send_is_refused_and_the_page_goes_on(server: Server) -> None:
    before = len(server.log.read_text(encoding="utf-8"))

    async def send_all(page: WebSocketClientConnection) -> list[dict[str, Any]]:
        for message in REFUSED.values():
            await page.write_message(message, binary=isinstance(message, bytes))
        return await until_answered(page)

    told = with_page(server, send_all)
    assert told
    assert "1" not in {each["parent"] for each in told}
    log = server.log.read_text(encoding="utf-8")[before:]
    assert "vertrouwelijk" not in log
    assert "error while answering" not in log
    assert "Uncaught exception" not in log


def test_a_page_may_ask_for_the_state_of_all_widgets(server: Server) -> None:
    async def ask(page: WebSocketClientConnection) -> list[dict[str, Any]]:
        await page.write_message(said("comm_open", CONTROL, metadata=VERSION), binary=True)
        states = {"comm_id": "c", "data": {"method": "request_states"}}
        await page.write_message(said("comm_msg", states), binary=True)
        return await until_answered(page)

    told = with_page(server, ask)
    assert any(each["content"].get("data", {}).get("method") == "update_states" for each in told)


def test_a_widget_that_fails_tells_no_traceback_and_its_page_goes_on(server: Server) -> None:
    async def fail(page: WebSocketClientConnection) -> list[dict[str, Any]]:
        await page.write_message(said("comm_open", CONTROL, metadata=VERSION), binary=True)
        states = {"comm_id": "c", "data": {"method": "request_states"}}
        await page.write_message(said("comm_msg", states), binary=True)
        found = await until_heard(page, lambda told: "states" in told["content"].get("data", {}))
        widgets = found[-1]["content"]["data"]["states"]
        choice = next(name for name, widget in widgets.items() if "picked" in widget["state"])
        for value in ("stuk", "ja"):
            event = {"comm_id": choice, "data": {"method": "update", "state": {"picked": value}}}
            await page.write_message(said("comm_msg", event), binary=True)
        await page.write_message(said("comm_msg", {"comm_id": "c", "data": {"method": "?"}}), binary=True)
        return await until_answered(page, "end")

    told = with_page(server, fail)
    assert any(each["type"] == "error" for each in told)
    assert any(each["content"].get("data", {}).get("state", {}).get("words") == "Je koos ja" for each in told)
    everything = json.dumps(told)
    for secret in ("geheim", "Traceback", "site-packages", "RuntimeError"):
        assert secret not in everything


def test_a_page_that_sends_too_much_is_hung_up_on(server: Server) -> None:
    load = said("comm_msg", {"comm_id": "c", "data": {"x": "x" * 1_900_000}})

    async def send(page: WebSocketClientConnection) -> None:
        for _ in range(BURST // len(load) + 2):
            await page.write_message(load, binary=True)
        with pytest.raises(AssertionError, match="hung up"):
            await until_answered(page)

    with_page(server, send)


def test_a_message_of_more_than_two_megabytes_is_not_read(server: Server) -> None:
    async def send(page: WebSocketClientConnection) -> None:
        await page.write_message(b"x" * (2 * 2**20 + 1), binary=True)
        with pytest.raises(AssertionError, match="hung up"):
            await until_heard(page, lambda told: False)

    with_page(server, send)


@pytest.fixture
def kernel(server: Server) -> Iterator[str]:
    kernel = server.open()
    yield kernel
    server.get(f"api/weg/{kernel}", method="POST")


async def refusal(request: HTTPRequest | str) -> int:
    """The status with which a websocket is refused, 0 when it is not."""
    try:
        page = await websocket_connect(request)
    except HTTPClientError as error:
        return error.code
    await gone(page)
    return 0


def test_a_kernel_has_six_pages_at_most(server: Server, kernel: str) -> None:
    async def crowd() -> list[int]:
        pages = [await connected(server, kernel, f"p{number}") for number in range(6)]
        refused = await refusal(address(server, kernel, "p7"))
        for page in pages:
            await gone(page)
        return [refused]

    assert run(crowd()) == [503]
    assert until(lambda: run(refusal(address(server, kernel, "p8"))) == 0)


def test_a_page_of_a_kernel_that_is_gone_is_refused_without_a_word_in_the_log(server: Server) -> None:
    before = len(server.log.read_text(encoding="utf-8"))
    kernel = server.open()
    server.get(f"api/weg/{kernel}", method="POST")
    assert run(refusal(address(server, kernel))) == 404
    log = server.log.read_text(encoding="utf-8")[before:]
    assert "error while answering" not in log
    assert "static_path" not in log


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "example.org", "Origin": "http://example.org"},
    ],
    ids=["foreign", "null", "another port", "another name for this computer"],
)
def test_a_page_of_another_web_site_cannot_connect(server: Server, kernel: str, headers: dict[str, str]) -> None:
    assert run(refusal(HTTPRequest(address(server, kernel), headers=headers))) in (403, 421)


@pytest.mark.parametrize("session", ["", "x" * 65, "..%2F..", "a%20b"])
def test_an_odd_session_is_refused(server: Server, kernel: str, session: str) -> None:
    assert run(refusal(address(server, kernel, session))) == 400


def test_a_budget_is_spent_and_comes_back_with_time() -> None:
    now = [0.0]
    budget = Budget(lambda: now[0])
    assert budget.spend(BURST)
    assert not budget.spend(1000)
    now[0] = 60
    assert budget.spend(1000)


def test_what_a_kernel_says_while_its_page_is_gone_is_kept_up_to_a_limit() -> None:
    buffer = Buffer()
    for _ in range(100):
        buffer.append(("iopub", [b"x" * 2**20]))
    assert sum(len(part) for _, parts in buffer for part in parts) <= Buffer.MOST
    assert heard(said("comm_msg", {"a": 1}))["content"] == {"a": 1}
