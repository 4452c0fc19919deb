"""The real server: a session by forms alone, restarts, events, what is printed and logged."""

import re
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from binnenuit.command.cli import main
from tests.room.conftest import Place, apart
from tests.room.kit import ROOT, Address, RoomServer, RoomThread
from tests.texts import CLI, COURSE, PERCENT, ROOM, statement

Own = Callable[..., RoomServer]
Quick = Callable[..., RoomThread]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def events(stream: Iterator[str]) -> Iterator[str]:
    return (line.removeprefix("data: ") for line in stream if line.startswith("data: "))


def test_a_session_by_forms_alone_on_both_databases(place: Place, quick: Quick) -> None:
    room = quick(database=place.address)
    trainer = room.trainer()
    code = trainer.open()
    phones = [room.phone(code.lower().replace("-", " ")) for _ in range(6)]
    assert ROOM.wait in phones[0].page()
    assert trainer.put("niet-weten").is_success
    for number, phone in enumerate(phones):
        assert statement("niet-weten").text in phone.page()
        assert ROOM.voted_title in phone.vote(str(number % 2), "" if number == 0 else "9").text
    assert trainer.count("answered") == 6
    open_pages = [trainer.page(), trainer.page("/scherm"), phones[0].page()]
    assert not any(PERCENT in page for page in open_pages)
    closed = trainer.shut()
    for page in (closed.text, trainer.page("/scherm"), phones[3].page()):
        assert ROOM.share.format(share=50) in page
        assert ROOM.share_or_more.format(share=80) in page
        assert ROOM.gap.over in page
        assert "Prentice" in page
    assert statement("niet-weten").follow_up in closed.text
    assert trainer.put("niet-weten").status_code == 409
    trainer.end()
    over = phones[0].client.get("/zaal")
    assert over.status_code == 410
    assert ROOM.over_title in over.text
    assert "binnenuit_seat" not in phones[0].client.cookies


def test_after_the_end_the_wall_says_goodbye_with_help_lines_and_no_page_speaks_of_a_fault(started: Address) -> None:
    trainer = started.trainer()
    phone = started.phone(trainer.open())
    trainer.end()
    wall = trainer.client.get(f"/trainer/{trainer.session}/scherm")
    leading = trainer.client.get(f"/trainer/{trainer.session}/presentatie")
    for page in (wall, leading, phone.client.get("/zaal")):
        assert page.status_code == 410
        assert f'<h1 tabindex="-1">{ROOM.over_title}</h1>' in page.text
        assert ROOM.failed_title not in page.text
        assert "data-live" not in page.text
    assert ROOM.over in wall.text
    assert all(line.name in wall.text and line.link in wall.text for line in COURSE.helplines.lines)
    assert ROOM.over_trainer in leading.text
    assert started.visitor().get(f"/trainer/{trainer.session}/scherm").status_code == 403


def test_fewer_than_five_answers_get_a_friendly_sentence(started: Address) -> None:
    trainer = started.trainer()
    code = trainer.open()
    phones = [started.phone(code) for _ in range(5)]
    trainer.put("niet-weten")
    for phone in phones[:4]:
        phone.vote("1", "5")
    phones[4].vote("", "")
    shut = trainer.shut().text
    assert shut.count(ROOM.too_few) == 2
    assert ROOM.share.partition("}")[2] not in shut


def test_a_server_that_is_killed_in_the_middle_of_a_vote_comes_back_with_everything(own: Own) -> None:
    room = own()
    trainer = room.trainer()
    code = trainer.open(present=8)
    phones = [room.phone(code) for _ in range(8)]
    trainer.put("niet-weten")
    for phone in phones[:5]:
        phone.vote("1", "2")
    key = room.key
    room.stop(signal.SIGKILL)
    with pytest.raises(httpx.ConnectError):
        phones[5].page()
    room.start()
    assert room.key == key
    assert trainer.count("answered") == 5
    assert ROOM.voted_title in phones[0].page()
    for phone in phones[5:]:
        assert ROOM.voted_title in phone.vote("0", "2").text
    assert PERCENT not in trainer.page()
    assert ROOM.share.format(share=65) in trainer.shut().text
    assert CLI.room_left.format(count=1) in room.stop()


def test_a_laptop_that_sleeps_takes_an_answer_when_it_wakes(own: Own) -> None:
    room = own()
    trainer = room.trainer()
    phone = room.phone(trainer.open())
    trainer.put("niet-weten")
    form = phone.form()
    assert room.process
    room.process.send_signal(signal.SIGSTOP)
    with ThreadPoolExecutor(1) as aside:
        sent = aside.submit(phone.client.post, "/stem", data={**form, "own": "1", "guess": "1"})
        with pytest.raises(TimeoutError):
            sent.result(0.3)
        room.process.send_signal(signal.SIGCONT)
        assert ROOM.voted_title in sent.result(20).text
    assert trainer.count("answered") == 1


def test_events_tell_of_counts_to_the_trainer_and_only_of_changes_to_phones(started: Address) -> None:
    trainer = started.trainer()
    code = trainer.open()
    phone, other = started.phone(code), started.phone(code)
    with (
        phone.client.stream("GET", "/zaal/live") as heard,
        trainer.client.stream("GET", f"/trainer/{trainer.session}/live") as told,
    ):
        assert heard.headers["content-type"] == "text/event-stream; charset=utf-8"
        on_phone, on_screen = events(heard.iter_lines()), events(told.iter_lines())
        assert next(on_phone) == '{"state":"wait"}'
        assert '"answered":0,"joined":2' in next(on_screen)
        trainer.put("niet-weten")
        assert re.fullmatch(r'\{"state":"open-\w+"\}', next(on_phone))
        assert '"answered":0' in next(on_screen)
        other.vote("1", "4")
        assert '"answered":1' in next(on_screen)
        trainer.shut()
        assert '"state":"shown-' in next(on_phone)  # not the count: that of other's vote was no news for a phone
        trainer.end()
        assert next(on_phone) == '{"state":"gone"}'
        assert list(on_phone) == []


def test_a_stranger_gets_no_events_and_is_told_not_to_come_back(started: Address) -> None:
    assert started.visitor().get("/zaal/live").status_code == 204


def test_tickets_are_printed_shown_one_by_one_and_used_once(started: Address) -> None:
    trainer = started.trainer()
    tickets = trainer.open("tickets", 5).splitlines()
    assert len(set(tickets)) == 5
    assert trainer.page("/kaarten").count("<svg") == 5
    shown = re.findall(r'bn-code">([A-Z0-9-]+)<', trainer.page("/kaart"))
    assert len(shown) == 1
    started.phone(shown[0])
    assert shown != re.findall(r'bn-code">([A-Z0-9-]+)<', trainer.page("/kaart"))
    assert trainer.page("/kaarten").count("<svg") == 4
    again = started.visitor().post("/mee", data={"code": shown[0]})
    assert again.status_code == 409
    assert ROOM.refused.used in again.text


def test_whoever_scans_again_keeps_the_own_seat(started: Address) -> None:
    trainer = started.trainer()
    code = trainer.open(present=2)
    phone = started.phone(code)
    for _ in range(3):
        assert phone.client.post("/mee", data={"code": code}).url.path == "/zaal"
    assert trainer.count("joined") == 1


def test_somebody_late_joins_an_open_statement(started: Address) -> None:
    trainer = started.trainer()
    code = trainer.open()
    trainer.put("niet-weten")
    late = started.phone(code)
    assert ROOM.voted_title in late.vote("1", "10").text
    assert trainer.count("answered") == 1


def test_in_two_tabs_the_last_answer_counts_and_a_form_of_before_changes_nothing(started: Address) -> None:
    trainer = started.trainer()
    phone = started.phone(trainer.open())
    trainer.put("niet-weten")
    old = phone.form()
    phone.vote("1", "1")
    phone.vote("0", "2")
    assert trainer.count("answered") == 1
    trainer.shut()
    trainer.put("fout-bespreken")
    late = phone.client.post("/stem", data={**old, "own": "1", "guess": "1"})
    assert statement("fout-bespreken").text in late.text
    assert trainer.count("answered") == 0


def test_a_page_of_a_phone_is_under_a_hundred_kilobytes_with_all_that_it_loads(started: Address) -> None:
    trainer = started.trainer()
    phone = started.phone(trainer.open())
    trainer.put("niet-weten")
    page = phone.client.get("/zaal?opnieuw=1", headers={"Accept-Encoding": "identity"})
    files = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))
    css = next(name for name in files if name.endswith("theme.css"))
    files.add(css.replace("theme.css", "vendor/source-sans-3.woff2"))
    sizes = [len(phone.client.get(name, headers={"Accept-Encoding": "identity"}).content) for name in files]
    assert len(page.content) + sum(sizes) < 100_000
    assert len(files) == 8


def test_the_address_behind_a_proxy_is_the_one_in_the_codes_and_links(quick: Quick) -> None:
    room = quick(public="https://stem.example.nl/zaal", port=free_port())
    trainer = room.visitor()
    answer = trainer.get(f"/sleutel/{room.key}", follow_redirects=False)
    assert answer.headers["location"] == "/zaal/trainer"
    assert "; Path=/zaal/; SameSite=lax; Secure" in answer.headers["set-cookie"]
    page = room.visitor().get("/", headers={"Host": "evil.example"}).text
    assert 'action="/zaal/mee"' in page
    assert "evil.example" not in page


def test_the_printed_link_opens_the_trainers_page_and_does_not_stay_in_the_address(started: Address) -> None:
    client = started.visitor()
    answer = client.get(f"/sleutel/{started.key}")
    assert answer.url.path == "/trainer"
    assert "HttpOnly" in answer.history[0].headers["set-cookie"]


def test_a_new_day_without_sessions_has_a_new_link(quick: Quick) -> None:
    room = quick()
    first = room.key
    room.stop()
    room.start()
    assert room.key != first


def test_wipe_on_the_command_line_leaves_nothing(
    own: Own, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    room = own()
    code = room.trainer().open().replace("-", "")
    room.stop()
    database = tmp_path / "binnenuit" / "room.sqlite"
    assert code.encode() in database.read_bytes()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert apart(lambda: main(["--course", str(ROOT), "room", "--wipe"])) == 0
    assert CLI.room_wiped.format(count=1) in capsys.readouterr().out
    assert code.encode() not in database.read_bytes()


def test_a_taken_port_is_one_sentence(started: Address, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    base = ["--course", str(ROOT), "room", "--host", "127.0.0.1", "--database", f"sqlite:///{tmp_path}/other.sqlite"]
    assert apart(lambda: main([*base, "--port", str(started.port)])) == 1
    assert CLI.room_busy.format(port=started.port) in capsys.readouterr().err


@pytest.mark.parametrize("address", ["nonsense", "postgresql://nobody@127.0.0.1:1/none", "sqlite:////proc/none/x.db"])
def test_a_database_that_cannot_be_opened_is_one_sentence(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert apart(lambda: main(["--course", str(ROOT), "room", "--database", address, "--wipe"])) == 1
    assert capsys.readouterr().err.startswith(CLI.room_no_database.partition("{")[0])


def test_without_the_driver_of_postgresql_one_reads_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    address = "postgresql://nobody@127.0.0.1:1/none"
    assert apart(lambda: main(["--course", str(ROOT), "room", "--database", address, "--wipe"])) == 1
    assert capsys.readouterr().err == CLI.room_no_driver + "\n"
