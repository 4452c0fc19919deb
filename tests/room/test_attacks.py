"""Somebody in the room, or far away, means no good."""

import asyncio
import re
import socket
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import httpx
import pytest
from benchmarks import voters
from benchmarks.voters import Line

from binnenuit.course import Home
from binnenuit.course import read as read_course
from binnenuit.room.desk import events
from binnenuit.room.keep import codes
from binnenuit.room.net import guard, patience, rate
from binnenuit.room.net.guard import HEADERS
from binnenuit.room.net.rate import Gate
from binnenuit.room.web import serve
from tests.room.conftest import run
from tests.room.kit import Address, PhoneHands, RoomServer, RoomThread, TrainerHands, field_of
from tests.texts import CLI, ROOM

Own = Callable[..., RoomServer]
Quick = Callable[..., RoomThread]
NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}${7*7}",
    "' OR '1'='1' --",
    "'; DROP TABLE votes; --",
    "1 UNION SELECT code FROM sessions",
    "\x00\x01\x7f",
    "../../../../etc/passwd",
    "\r\nSet-Cookie: binnenuit_trainer=x",
    "１",
    "9" * 3000,
]


@pytest.fixture
def scene(started: Address) -> tuple[Address, TrainerHands, PhoneHands, str]:
    """A session with an open statement and one phone."""
    trainer = started.trainer()
    code = trainer.open()
    phone = started.phone(code)
    trainer.put("niet-weten")
    return started, trainer, phone, code


Scene = tuple[Address, TrainerHands, PhoneHands, str]


def raw(room: Address, data: bytes, wait: float = 5) -> bytes:
    """What comes back for these bytes, until the server hangs up or is silent."""
    with closing(socket.create_connection(("127.0.0.1", room.port), timeout=wait)) as line:
        line.sendall(data)
        return read(line)


def read(line: socket.socket) -> bytes:
    got = b""
    try:
        while piece := line.recv(65536):
            got += piece
    except (TimeoutError, ConnectionError):
        pass
    return got


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_nothing_that_is_typed_in_any_field_becomes_code(scene: Scene, text: str) -> None:
    room, trainer, phone, _ = scene
    posts: list[tuple[httpx.Client, str, dict[str, str]]] = [
        (room.visitor(), "/mee", {"code": text}),
        *((phone.client, "/stem", phone.form() | {"own": "1", "guess": "1"} | {name: text}) for name in VOTE),
    ]
    proof = field_of(trainer.page(), "proof")
    here = f"/trainer/{trainer.session}"
    for path, names in TRAINER.items():
        for name in names:
            posts.append((trainer.client, path.format(here=here), {"proof": proof} | {name: text}))
    for client, path, data in posts:
        answer = client.post(path, data=data)
        assert answer.status_code < 500, (path, data)
        assert "<script>alert" not in answer.text
        assert "onerror" not in answer.text
        assert "49$" not in answer.text
        assert "set-cookie" not in answer.headers or "binnenuit_trainer=x" not in answer.headers["set-cookie"]
    assert trainer.count("joined") == 1
    assert trainer.count("answered") == 0
    assert phone.vote("1", "5").is_success
    assert trainer.count("answered") == 1


VOTE = ("own", "guess", "ballot", "proof")
TRAINER = {
    "/trainer": ("proof", "way", "present", "door"),
    "{here}/stelling": ("proof", "statement"),
    "{here}/sluit": ("proof", "ballot"),
    "{here}/zaal": ("proof", "present", "door"),
    "{here}/einde": ("proof", "sure"),
}


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_nothing_in_an_address_or_a_cookie_becomes_code(started: Address, text: str) -> None:
    client = started.visitor()
    quoted = httpx.QueryParams({"x": text})
    safe = str(quoted).removeprefix("x=")
    for path in (f"/m/{safe}", f"/sleutel/{safe}", f"/trainer/{safe}", f"/?{quoted}", f"/zaal?opnieuw={safe}"):
        answer = client.get(path)
        assert answer.status_code < 500
        assert "<script>alert" not in answer.text
        assert "onerror" not in answer.text
    for name in ("binnenuit_seat", "binnenuit_trainer"):
        answer = httpx.get(started.address + "zaal", headers={"Cookie": f'{name}="{safe}"'})
        assert answer.status_code in (303, 410)


def test_script_in_a_content_file_is_only_text(small_home: Home, quick: Quick) -> None:
    evil = "<script src=//evil.example></script><img src=x onerror=alert(1)>{{ 7*7 }}"
    path = small_home.data / "polls" / "peilen.toml"
    text = path.read_text(encoding="utf-8")
    for field in ("text", "safe", "follow_up", "title", "intro"):
        text = re.sub(rf'^{field} = ".*"$', f"{field} = '{evil}'", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    room = quick(course=read_course(small_home))
    trainer = room.trainer()
    phone = room.phone(trainer.open())
    trainer.put("roeien")
    pages = [phone.page(), trainer.page(), trainer.page("/scherm")]
    trainer.shut()
    pages += [phone.page(), trainer.page(), trainer.page("/scherm")]
    for page in pages:
        assert "&lt;script src=//evil.example&gt;" in page
        assert not re.search(r"<(script|img)[^>]*(evil|onerror)", page)
        assert "{{ 7*7 }}" in page


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
def test_a_form_of_another_site_is_refused(scene: Scene, headers: dict[str, str]) -> None:
    room, trainer, phone, code = scene
    vote = phone.client.post("/stem", data={**phone.form(), "own": "1", "guess": "1"}, headers=headers)
    assert vote.status_code == 403
    assert room.visitor().post("/mee", data={"code": code}, headers=headers).status_code == 403
    proof = field_of(trainer.page(), "proof")
    end = {"proof": proof, "sure": "1"}
    path = f"/trainer/{trainer.session}/einde"
    assert trainer.client.post(path, data=end, headers=headers).status_code == 403
    assert trainer.count("answered") == 0


def test_a_form_without_a_proof_or_with_that_of_another_browser_is_refused(scene: Scene) -> None:
    room, trainer, phone, code = scene
    other = room.phone(code)
    form = phone.form()
    for proof in ("", "0" * 32, other.form()["proof"], field_of(trainer.page(), "proof")):
        assert phone.client.post("/stem", data={**form, "proof": proof, "own": "1", "guess": "1"}).status_code == 400
        end = trainer.client.post(f"/trainer/{trainer.session}/sluit", data={"proof": proof[::-1], **form})
        assert end.status_code == 400
    assert "SameSite=lax" in room.visitor().post("/mee", data={"code": code}).history[0].headers["set-cookie"]
    assert trainer.count("answered") == 0


def test_a_vote_that_is_sent_again_and_again_counts_once(scene: Scene) -> None:
    _, trainer, phone, _ = scene
    form = {**phone.form(), "own": "1", "guess": "1"}
    for _ in range(20):
        assert phone.client.post("/stem", data=form).is_success
    assert trainer.count("answered") == 1


def test_a_vote_for_the_ballot_of_another_session_counts_nowhere(scene: Scene) -> None:
    room, trainer, phone, _ = scene
    other = room.trainer()
    stranger = room.phone(other.open())
    other.put("niet-weten")
    form = stranger.form() | {"ballot": phone.form()["ballot"]}
    stranger.client.post("/stem", data={**form, "own": "1", "guess": "1"})
    assert (trainer.count("answered"), other.count("answered")) == (0, 0)


@pytest.mark.parametrize(
    ("own", "guess"), [("2", "1"), ("-1", "1"), ("1", "11"), ("1", "1.0"), ("1", "٣"), ("eens", "1"), ("1", "1e1")]
)
def test_an_answer_that_no_page_offers_is_refused(scene: Scene, own: str, guess: str) -> None:
    _, trainer, phone, _ = scene
    assert phone.vote(own, guess).status_code == 400
    assert trainer.count("answered") == 0


def test_forged_tickets_and_those_of_yesterday_let_nobody_in(started: Address) -> None:
    trainer = started.trainer()
    ticket = trainer.open("tickets", 3).splitlines()[0].replace("-", "")
    last = codes.ALPHABET[(codes.ALPHABET.index(ticket[-1]) + 1) % 25]
    for forged in (ticket[:-1] + last, ticket[::-1], ticket[:8], ticket * 2, ticket[:4] + "-" + ticket[:8]):
        if codes.typed(forged) != ticket:
            assert started.visitor().post("/mee", data={"code": forged}).status_code in (404, 409)
    trainer.end()
    assert started.visitor().post("/mee", data={"code": ticket}).status_code == 404


def guess(gate: Gate, address: str) -> bool:
    """Whether a wrong guess was looked at."""
    if passed := gate.passes(address):
        gate.failed(address)
    return passed


def test_guessing_codes_takes_longer_than_anybody_lives() -> None:
    gate = Gate(lambda: 0.0)
    now = [0.0]
    gate.clock = lambda: now[0]
    passed = 0
    for step in range(20_000):  # two hundred tries a second, from ever other addresses, for a hundred seconds
        now[0] = step / 200
        passed += guess(gate, f"192.0.2.{step % 250}")
    most_a_second = (passed - gate.all.burst) / 100
    assert most_a_second <= 51
    years = 25**codes.CODE / 2 / most_a_second / (365 * 86400)
    assert years > 40
    assert 25**codes.TICKET / 200 / 2 / most_a_second / (365 * 86400) > 50_000


def test_who_guessed_nothing_wrong_passes_however_many_others_guess() -> None:
    gate = Gate(lambda: 0.0)
    for step in range(20_000):
        guess(gate, f"192.0.2.{step % 250}")
    assert not gate.passes("192.0.2.1")
    assert gate.passes("198.51.100.1")
    gate.failed("198.51.100.1")  # a typing error
    assert gate.passes("198.51.100.1")


def test_an_address_of_ipv6_is_one_however_it_ends() -> None:
    assert rate.network("2001:db8:1:2::1") == rate.network("2001:db8:1:2:ffff::9") != rate.network("2001:db8:1:3::1")
    assert rate.network("::ffff:192.0.2.1") == "192.0.2.1"


def test_ten_addresses_that_guess_keep_nobody_out(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate, "ALL", (0.1, 20.0))
    room = quick()
    code = room.trainer().open(present=8)
    refused = 0
    for number in range(2, 12):
        with httpx.Client(transport=httpx.HTTPTransport(local_address=f"127.0.0.{number}")) as guesser:
            for _ in range(6):
                answer = guesser.post(room.address + "mee", data={"code": codes.new_code()})
                refused += answer.status_code == 429
    assert refused >= 10
    for _ in range(8):
        room.phone(code)


def test_a_whole_room_behind_one_address_comes_in_at_once() -> None:
    gate = Gate(lambda: 0.0)
    assert all(gate.passes("192.0.2.1") for _ in range(10_000))


def test_a_guesser_has_to_wait_even_with_the_right_code(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate, "EACH", (0.1, 10.0))
    room = quick()
    code = room.trainer().open()
    client = room.visitor()
    tried = [client.post("/mee", data={"code": codes.new_code()}).status_code for _ in range(30)]
    assert tried[:10] == [404] * 10
    assert tried.count(429) > 10
    answer = client.post("/mee", data={"code": code})
    assert answer.status_code == 429
    assert ROOM.refused.busy in answer.text


def test_a_page_of_the_trainer_needs_the_key(scene: Scene) -> None:
    room, trainer, phone, _ = scene
    seat = phone.client.cookies["binnenuit_seat"]
    for key in ("", "x", room.key[:-1], room.key + "x", seat, "None"):
        client = room.visitor()
        client.cookies.set("binnenuit_trainer", key)
        for name in ("", "/live", "/scherm", "/kaarten", "/kaart"):
            answer = client.get(f"/trainer/{trainer.session}{name}")
            assert answer.status_code == 403
            assert ROOM.failed.key in answer.text
        for name in ("stelling", "sluit", "zaal", "einde"):
            data = {"proof": codes.proof(key), "sure": "1", "statement": "fout-bespreken"}
            assert client.post(f"/trainer/{trainer.session}/{name}", data=data).status_code == 403
        assert client.get("/trainer").status_code == 403
        assert client.post("/trainer", data={"proof": codes.proof(key)}).status_code == 403
        assert client.get(f"/sleutel/{key}").status_code in (403, 404) or key == room.key
    assert "zaal" in phone.client.get("/zaal").url.path


@pytest.mark.parametrize(
    "path",
    [
        "/static/x/../../../../etc/passwd",
        "/static/x/%2e%2e/%2e%2e/guard.py",
        "/static/x/..%2f..%2fpages.py",
        "/static/x//etc/passwd",
        "/static/x/room.css%00.html",
        "/static/x/",
        "//evil.example/trainer",
        "/trainer/../zaal/../trainer",
        "/trainer%2f",
        "/.env",
        "/data/texts.toml",
        "/%ff%fe",
        "/m/" + "A" * 500,
    ],
)
def test_no_trick_in_a_path_gets_out_of_the_house(started: Address, path: str) -> None:
    answer = raw(started, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    status = int(answer.split(b" ")[1])
    assert 400 <= status < 500
    assert b"root:" not in answer
    assert b"import " not in answer


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
def test_other_methods_are_refused(started: Address, method: str) -> None:
    answer = raw(started, f"{method} /zaal HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode(), 2)
    assert not answer or answer.split(b" ")[1] in (b"405", b"400")


def post(length: str, body: bytes, kind: str = "application/x-www-form-urlencoded") -> bytes:
    head = f"POST /mee HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: {kind}\r\n{length}\r\n\r\n"
    return head.encode() + body


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (post("Content-Length: 10000000", b""), b"413"),
        (post("Content-Length: 5000", b"x" * 5000), b"413"),
        (post("Transfer-Encoding: chunked", b"1388\r\n" + b"x" * 5000 + b"\r\n0\r\n\r\n"), b"413"),
        (post("Content-Length: 60", b"&".join(b"a=1" for _ in range(15)) + b"&"), b"400"),
        (post("Content-Length: 8", b"code=%FF"), b"404"),
        (post("Content-Length: 4", b"\xff\xfe=1"), b"400"),
        (post("Content-Length: 2", b"{}", "application/json"), b"415"),
        (post("Content-Length: 2", b"xx", "multipart/form-data; boundary=x"), b"415"),
        (post("Content-Length: 5\r\nTransfer-Encoding: chunked", b"0\r\n\r\nx"), b"400"),
        (post("Content-Length: -1", b""), b"400"),
        (b"GET /" + b"a" * 400 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"414"),
        (b"nonsense\r\n\r\n", b"400"),
    ],
    ids=range(12),
)
def test_bodies_and_addresses_that_are_too_large_or_strange_are_refused(
    started: Address, request_: bytes, status: bytes
) -> None:
    answer = raw(started, request_)
    assert answer.split(b" ")[1] in (status, b"400"), answer[:200]


def test_headers_without_end_are_cut_off(started: Address) -> None:
    assert raw(started, b"GET / HTTP/1.1\r\nHost: x\r\nCookie: " + b"x" * 40_000) == b""
    assert started.visitor().get("/").is_success


def test_slow_clients_are_hung_up_on_and_hinder_nobody(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    for limited in (patience, guard):
        monkeypatch.setattr(limited, "SECONDS", 0.5)
    room = quick()
    trainer = room.trainer()
    phone = room.phone(trainer.open())
    trainer.put("niet-weten")
    lines = [socket.create_connection(("127.0.0.1", room.port), timeout=5) for _ in range(150)]
    for line, begin in zip(lines, [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\nX-"] * 50, strict=True):
        line.sendall(begin)
    start = time.monotonic()
    assert ROOM.voted_title in phone.vote("1", "5").text
    assert time.monotonic() - start < 2
    assert [read(line) for line in lines] == [b""] * 150
    for line in lines:
        line.close()
    slow = raw(room, post("Content-Length: 100", b"code=AB"))
    assert slow.split(b" ")[1] == b"408"


@pytest.mark.parametrize("begin", [b"", b"GET / HT", b"POST /mee HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n"])
def test_a_flood_of_connections_that_wait_keeps_nobody_out(
    quick: Quick, monkeypatch: pytest.MonkeyPatch, begin: bytes
) -> None:
    monkeypatch.setattr(serve, "EACH", 20)
    monkeypatch.setattr(patience, "CONNECTIONS", 60)
    room = quick()
    trainer = room.trainer()
    code = trainer.open()
    lines = [socket.create_connection(("127.0.0.1", room.port), timeout=5) for _ in range(200)]
    for line in lines:
        with suppress(ConnectionError):
            line.sendall(begin)
    start = time.monotonic()
    assert trainer.client.get("/trainer").is_success
    assert room.trainer().client.get("/trainer").is_success  # a new browser with the link
    with httpx.Client(transport=httpx.HTTPTransport(local_address="127.0.0.2")) as elsewhere:
        assert elsewhere.get(room.address).is_success
    assert ROOM.wait_title in room.phone(code).page()
    assert time.monotonic() - start < 5
    assert room._server
    assert len(room._server.server_state.connections) < 40  # not 200: twenty wait, and a few are honest
    for line in lines:
        line.close()


def test_connections_that_were_answered_before_they_had_asked_are_hung_up_on_as_well(
    quick: Quick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "EACH", 5)
    room = quick()
    early = b"POST /mee HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\n"
    lines = []
    for _ in range(12):
        lines.append(socket.create_connection(("127.0.0.1", room.port), timeout=5))
        lines[-1].sendall(early)
        assert b"415" in lines[-1].recv(4096)
        lines[-1].sendall(b"x")
    for line in lines[:6]:
        line.settimeout(5)
        with suppress(ConnectionError):
            while line.recv(65536):
                pass
    assert room.visitor().get("/").is_success
    for line in lines:
        line.close()


def test_a_full_server_still_answers_the_trainer(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "CONNECTIONS", 8)
    room = quick()
    trainer = room.trainer()
    phone = room.phone(trainer.open())
    cookie = f"binnenuit_seat={phone.client.cookies['binnenuit_seat']}"
    monkeypatch.setattr(events, "EACH", 99)
    lines: list[socket.socket] = []
    answer = b""
    while b"503" not in answer and len(lines) < 20:
        lines.append(socket.create_connection(("127.0.0.1", room.port), timeout=5))
        lines[-1].sendall(f"GET /zaal/live HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n".encode())
        answer = lines[-1].recv(64)
    assert 6 < len(lines) < 12
    assert phone.client.get("/zaal").status_code == 503
    assert trainer.client.get("/trainer").is_success
    assert room.visitor().get(f"/sleutel/{room.key}").is_success
    assert room.visitor().get("/sleutel/x").status_code == 503
    for line in lines:
        line.close()


def test_a_room_of_five_hundred_phones_behind_one_address_all_listen_and_vote(quick: Quick) -> None:
    room = quick()
    trainer = room.trainer()
    code = trainer.open(present=500)

    async def phones() -> None:
        lines: list[Line] = []
        for _ in range(10):
            lines += await asyncio.gather(*(voters.join(room.address, code) for _ in range(50)))
        trainer.present = 500
        ballot = field_of((await asyncio.to_thread(trainer.put, "niet-weten")).text, "ballot")
        listening = await asyncio.gather(*(voters.connect(room.address) for _ in lines))
        for line, ear in zip(lines, listening, strict=True):
            ear.writer.write(f"GET /zaal/live HTTP/1.1\r\nHost: x\r\nCookie: {line.cookie}\r\n\r\n".encode())
        for ear in listening:
            await ear.reader.readuntil(b'{"state":')

        async def one(cookie: str) -> int:
            form = {"proof": codes.proof(cookie.partition("=")[2]), "ballot": ballot, "own": "1", "guess": "5"}
            line = await voters.connect(room.address)
            line.cookie = cookie
            status, _ = await line.ask("POST", "/stem", form)
            line.writer.close()
            return status

        for at in range(0, 500, 100):
            assert set(await asyncio.gather(*(one(line.cookie) for line in lines[at : at + 100]))) == {303}
        for line in (*lines, *listening):
            line.writer.close()

    run(phones(), 60)
    assert trainer.count("answered") == 500


def test_somebody_who_does_not_read_the_events_hinders_nobody(scene: Scene) -> None:
    room, trainer, phone, code = scene
    cookie = f"binnenuit_seat={phone.client.cookies['binnenuit_seat']}"
    deaf = [socket.create_connection(("127.0.0.1", room.port), timeout=5) for _ in range(30)]
    for line in deaf:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        line.sendall(f"GET /zaal/live HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n".encode())
    others = [room.phone(code) for _ in range(3)]
    for other in others:
        assert ROOM.voted_title in other.vote("1", "1").text
    assert trainer.shut().is_success
    for line in deaf:
        line.close()


def test_every_answer_has_the_headers_that_keep_a_browser_safe(scene: Scene) -> None:
    room, trainer, phone, _ = scene
    css = re.search(r'href="([^"]+room\.css)"', phone.page())
    assert css
    answers = [
        *(room.visitor().get(path) for path in ("/", "/m/CCCCDDDD", "/hulp", "/privacy", "/nowhere", css[1])),
        *(trainer.client.get(f"/trainer/{trainer.session}{name}") for name in ("", "/scherm", "/kaarten", "/kaart")),
        phone.client.get("/zaal"),
        phone.client.get("/zaal", follow_redirects=False),
        room.visitor().get("/zaal", follow_redirects=False),
        room.visitor().get("/trainer"),
        room.visitor().post("/mee", data={"code": "x"}),
        room.visitor().post("/mee", content=b"x" * 9000),
        room.visitor().put("/mee"),
    ]
    for answer in answers:
        for name, value in HEADERS.items():
            assert answer.headers[name] == value, answer.url
        assert "server" not in answer.headers
        assert answer.headers["cache-control"] == "no-store" or answer.url.path.startswith("/static/")
        assert "style=" not in answer.text.split("<main", 1)[-1]
        assert not re.search(r"<(script|style)(?![^>]*src=)[^>]*>", answer.text) or "css" in answer.url.path
        assert not re.search(r" on\w+=", answer.text)
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "http" not in policy


LOUD = "import logging\nlogging.basicConfig(level=1, format='%(name)s %(message)s')"


def test_a_log_of_everything_holds_no_address_code_ticket_key_or_answer(own: Own) -> None:
    room = own(before=LOUD)
    trainer = room.trainer()
    code = trainer.open()
    phone = room.phone(code)
    trainer.put("niet-weten")
    phone.vote("1", "7")
    tickets = room.trainer().open("tickets", 3).splitlines()
    card = room.phone(tickets[0])
    room.visitor().get(f"/m/{code}?x={tickets[1]}")
    room.visitor().get("/m/<script>")
    raw(room, b"nonsense\r\n\r\n")
    trainer.shut()
    key = room.key
    seats = [one.client.cookies["binnenuit_seat"] for one in (phone, card)]
    secret = [code, *tickets, key, *seats, codes.proof(key), *map(codes.proof, seats), trainer.session, "niet-weten"]
    secret += [codes.typed(one) for one in (code, *tickets)] + ["nonsense", "script"]
    room.leave()
    printed = room.stop()
    log = printed.partition(CLI.stop)[2]
    assert "binnenuit.room 303 POST vote" in log
    assert [(one, log[log.index(one) - 60 :][:90]) for one in secret if one in log] == []
    assert "127.0.0.1" not in log


def test_the_files_of_a_session_are_beside_no_others(tmp_path: Path, quick: Quick) -> None:
    room = quick()
    room.trainer().open()
    room.stop()
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert files == ["room.key", "room.sqlite"]
    assert all((tmp_path / name).stat().st_mode & 0o077 == 0 for name in files)
