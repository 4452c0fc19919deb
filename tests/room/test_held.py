"""What held when the room was attacked, so that it goes on holding."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from signal import SIGKILL

import httpx
import pytest

from binnenuit.command.cli import main
from tests.room.conftest import apart
from tests.room.kit import ROOT, Address, RoomServer, field_of
from tests.room.test_attacks import post, raw
from tests.texts import CLI

Own = Callable[..., RoomServer]


@pytest.mark.parametrize(
    "request_",
    [
        post("Content-Length: 4\r\nContent-Length: 5", b"code="),
        post("Content-Length: 4\r\nTransfer-Encoding: chunked", b"0\r\n\r\n"),
        post("Transfer-Encoding: chunked", b"100000\r\n" + b"x" * 0x100000 + b"\r\n0\r\n\r\n"),
        post("Content-Length: 9\r\nCookie: a=" + "b" * 9000, b"code=CCCC"),
        post("Content-Length: 9\r\nCookie: ;;;=;binnenuit_seat;=\x01", b"code=CCCC"),
    ],
    ids=["two lengths", "length and chunks", "a megabyte", "a long cookie", "odd cookies"],
)
def test_strange_requests_are_refused_and_the_room_goes_on(started: Address, request_: bytes) -> None:
    answer = raw(started, request_, 3)
    assert not answer or 400 <= int(answer.split(b" ")[1]) < 500
    assert started.visitor().get("/").is_success


def test_a_page_of_another_name_for_this_machine_can_send_no_form(started: Address) -> None:
    trainer = started.trainer()
    phone = started.phone(trainer.open())
    trainer.put("niet-weten")
    form = {**phone.form(), "own": "1", "guess": "1"}
    evil = {"Host": "evil.example", "Origin": started.address.rstrip("/")}
    assert phone.client.post("/stem", data=form, headers=evil).status_code == 403
    proof = field_of(trainer.page(), "proof")
    end = {"proof": proof, "sure": "1"}
    assert phone.client.post(f"/trainer/{trainer.session}/einde", data=end).status_code == 403
    assert trainer.client.post(f"/trainer/{trainer.session}/einde", data={"sure": "1"}).status_code == 400
    stranger = started.visitor()
    assert stranger.post("/stem", data=form).status_code == 410
    assert trainer.count("answered") == 0


def test_an_address_that_a_client_makes_up_is_not_believed_without_a_proxy(started: Address) -> None:
    codes = [
        started.visitor()
        .post("/mee", data={"code": "CCCCDDDD"}, headers={"X-Forwarded-For": f"198.51.100.{number}"})
        .status_code
        for number in range(5)
    ]
    assert codes == [404] * 5
    server = started._server  # type: ignore[attr-defined]
    assert not server.config.proxy_headers


def test_a_server_that_is_killed_while_votes_come_in_has_all_that_it_confirmed(own: Own) -> None:
    room = own()
    trainer = room.trainer()
    code = trainer.open(present=16)
    phones = [room.phone(code) for _ in range(16)]
    trainer.put("niet-weten")
    forms = [phone.form() for phone in phones]
    confirmed: list[int] = []
    enough = threading.Event()

    def vote(number: int) -> None:
        try:
            answer = phones[number].client.post(
                "/stem", data={**forms[number], "own": "1", "guess": "5"}, follow_redirects=False
            )
        except httpx.HTTPError:
            return
        if answer.status_code == 303:
            confirmed.append(number)
            if len(confirmed) >= 4:
                enough.set()

    threads = [threading.Thread(target=vote, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    assert enough.wait(20)
    room.stop(SIGKILL)
    for thread in threads:
        thread.join(20)
    room.leave()
    with closing(sqlite3.connect(room.folder / "binnenuit" / "room.sqlite")) as database:
        seats = database.execute("SELECT count(*) FROM votes").fetchone()[0]
    assert len(confirmed) <= seats <= 16


def test_a_file_that_is_no_database_is_one_sentence_and_stays_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "room.sqlite"
    broken.write_bytes(b"something else" * 400)
    arguments = ["--course", str(ROOT), "room", "--host", "127.0.0.1", "--port", "0", "--database"]
    assert apart(lambda: main([*arguments, f"sqlite:///{broken}"])) == 1
    assert capsys.readouterr().err.startswith(CLI.room_no_database.partition("{")[0])
    assert broken.read_bytes() == b"something else" * 400
    assert [each.name for each in tmp_path.iterdir()] == ["room.sqlite"]
