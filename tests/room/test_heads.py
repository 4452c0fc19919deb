"""Where people come in by a code, nobody takes more seats than there are heads when a ballot opens."""

import re

import pytest

from binnenuit.room.net import rate
from binnenuit.room.net.rate import Pace
from tests.room.kit import Address, field_of
from tests.texts import ROOM, STAGE


def test_a_session_opens_only_with_a_number_that_the_trainer_filled_in(started: Address) -> None:
    trainer = started.trainer()
    page = trainer.client.get("/trainer").text
    field = re.search(r'<input[^>]*name="present"[^>]*>', page)
    assert field
    assert "value=" not in field[0]
    for number in ("", "0", "-1", "veel"):
        answer = trainer.client.post(
            "/trainer", data={"proof": field_of(page, "proof"), "way": "open", "present": number}
        )
        assert answer.status_code == 409
        assert ROOM.refused.no_number in answer.text


def test_a_ballot_opens_only_when_no_more_seats_are_taken_than_there_are_heads(started: Address) -> None:
    trainer = started.trainer()
    code = trainer.open(present=6)
    real = [started.phone(code) for _ in range(2)]
    extra = [started.phone(code) for _ in range(4)]
    asked = trainer.post("stelling", statement="niet-weten")
    assert ROOM.confirm_taken.format(taken=6) in asked.text
    assert ROOM.wait in real[0].page()
    refused = trainer.post("stelling", statement="niet-weten", heads="2")
    assert refused.status_code == 409
    assert ROOM.refused.extra_seats in refused.text
    for heads in ("", "0", "999999", "-3", "x"):
        assert 'name="heads"' in trainer.post("stelling", statement="niet-weten", heads=heads).text
    assert ROOM.wait in extra[0].page()
    assert trainer.post("stelling", statement="niet-weten", heads="6").url.path == f"/trainer/{trainer.session}"
    assert ROOM.taken.format(taken=6) in real[0].page()


def test_the_door_closes_at_the_number_that_was_counted_and_another_number_is_counted_again(started: Address) -> None:
    trainer = started.trainer()
    code = trainer.open(present=20)
    for _ in range(3):
        started.phone(code)
    trainer.post("stelling", statement="niet-weten", heads="4")
    started.phone(code)
    assert started.visitor().post("/mee", data={"code": code}).status_code == 409
    trainer.shut()
    assert 'name="heads"' not in trainer.post("stelling", statement="fout-bespreken").text  # still as counted
    trainer.shut()
    trainer.post("zaal", present="9")
    assert 'name="heads"' in trainer.post("stelling", statement="grap-stoppen").text


def test_a_step_of_a_scenario_asks_for_heads_as_well_and_then_goes_on_where_it_was(ferry: Address) -> None:
    trainer = ferry.trainer()
    ferry.phone(trainer.open())
    trainer.play("begin")
    asked = trainer.post("casus", scenario="brug", deed="put", back="presentatie")
    assert 'name="heads"' in asked.text
    assert f'href="/trainer/{trainer.session}/presentatie"' in asked.text
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', asked.text))
    opened = trainer.client.post(f"/trainer/{trainer.session}/casus", data={**fields, "heads": "6"})
    assert opened.url.path == f"/trainer/{trainer.session}/presentatie"
    assert STAGE.shut in opened.text


def test_with_cards_nobody_is_asked_to_count_and_everybody_sees_how_many_seats_are_taken(started: Address) -> None:
    trainer = started.trainer()
    tickets = trainer.open("tickets", 6).splitlines()
    phones = [started.phone(ticket) for ticket in tickets[:3]]
    trainer.post("stelling", statement="niet-weten")
    assert ROOM.taken.format(taken=3) in phones[0].page()


def test_a_whole_room_behind_one_address_sits_down_at_once_and_what_is_added_comes_slowly() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])

    def sits(address: str, cap: int) -> bool:
        if allowed := pace.lets_in("s", address, cap):
            pace.took("s", address)
        return allowed

    assert all(sits("192.0.2.1", 500) for _ in range(500))
    assert [sits("192.0.2.1", 510) for _ in range(3)] == [False] * 3
    now[0] += rate.SLOW
    assert [sits("192.0.2.1", 510) for _ in range(3)] == [True, False, False]
    assert sits("198.51.100.1", 510)


@pytest.mark.parametrize("seats", [20])
def test_seats_that_are_added_later_are_not_taken_by_one_browser_at_once(started: Address, seats: int) -> None:
    trainer = started.trainer()
    code = trainer.open(present=3)
    for _ in range(3):
        started.phone(code)
    trainer.post("zaal", present=str(seats))
    tried = [started.visitor().post("/mee", data={"code": code}).status_code for _ in range(5)]
    assert tried.count(429) >= 3
