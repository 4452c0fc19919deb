"""The real server: a scenario played by forms alone, the presentation, its notes, and who may see them."""

import re
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.room.kit import Address, PhoneHands, RoomServer, field_of
from tests.texts import CLOCK, PERCENT, ROOM, STAGE, TEXTS, TITLES

Own = Callable[..., RoomServer]
PAGES = ("/presentatie", "/notities")
DEEDS = ("toon", "volgorde", "casus", "klok")


def told(page: str) -> str:
    """The main part of a page as text."""
    main = page.partition("<main")[2].partition("</main>")[0]
    return " ".join(re.sub(r"<[^>]*>", " ", main.partition(">")[2]).split())


def test_a_room_plays_a_scenario_to_its_end(ferry: Address) -> None:
    trainer = ferry.trainer()
    code = trainer.open()
    assert STAGE.begin in trainer.page()
    begun = trainer.play("begin").text
    assert "Je bent wandelaar." in begun
    phones = [ferry.phone(code) for _ in range(6)]
    assert ROOM.wait in phones[0].page()
    trainer.show("scene/brug/1")
    assert "Het water is hoog." in told(trainer.page("/scherm"))
    trainer.play("put")
    for phone in phones[:4]:
        assert ROOM.voted_title in phone.choose("vragen").text
    phones[4].choose("springen")
    phones[5].choose("")
    assert phones[0].client.post("/stem", data={**phones[0].form(), "choice": "vliegen"}).status_code == 400
    open_pages = [trainer.page("/scherm"), trainer.page("/presentatie"), phones[0].page()]
    assert not any(PERCENT in page for page in map(told, open_pages))
    assert trainer.count("answered", "/scherm") == 6

    shut = told(trainer.shut_step().text)
    wall = told(trainer.page("/scherm"))
    for page in (shut, wall, told(phones[2].page())):
        assert f"{STAGE.followed} B De weg vragen" in page
        assert STAGE.share_or_more.format(share=60) in page
        assert "Iemand wijst een brug." not in page
    assert f"{STAGE.not_taken}: Springen" in shut
    assert STAGE.cues.minority[1] in shut
    assert STAGE.cues.minority[1] not in wall

    trainer.show("after/brug/1")
    for page in (trainer.page("/scherm"), phones[2].page()):
        assert f"{TEXTS.evidence['praktijk'].label} Iemand wijst een brug." in told(page)
        assert f"Moed: laag ({TEXTS.scenario.down})" in told(page)
        assert ROOM.sources in told(page)
    trainer.play("put")
    for phone in phones:
        phone.choose("gids")
    trainer.shut_step()
    trainer.show("ending/brug")
    assert "Vragen helpt." in told(phones[0].page())
    trainer.show("route/brug")
    for page in (trainer.page("/scherm"), phones[0].page()):
        assert f"De oever {STAGE.we_chose}: De weg vragen {STAGE.not_taken}: Springen" in told(page)
        assert f"Het bos {STAGE.we_chose}: De gids volgen {STAGE.not_taken}: Rennen" in told(page)
        assert f"<desc>{TEXTS.route_map.alt.format(steps=2)}</desc>" in page
        assert TEXTS.route_map.found.format(found=1, total=2) in page
    trainer.show("talk/brug")
    assert "Wie vraag jij de weg?" in told(trainer.page("/scherm"))
    trainer.show("facts/brug")
    assert "De rivier bestaat." in told(trainer.page("/scherm"))


def test_after_a_tie_the_trainer_picks_and_one_step_back_opens_another_road(ferry: Address) -> None:
    trainer = ferry.trainer()
    code = trainer.open()
    phones = [ferry.phone(code) for _ in range(6)]
    trainer.play("begin")
    trainer.play("put")
    for number, phone in enumerate(phones):
        phone.choose("vragen" if number % 2 else "springen")
    shut = told(trainer.shut_step().text)
    assert STAGE.cues.tie in shut
    assert STAGE.picking in told(phones[0].page())
    assert STAGE.share.format(share=50) in told(phones[0].page())
    assert trainer.play("put").status_code == 409
    trainer.play("follow", choice="springen")
    assert f"{STAGE.picked} A Springen" in told(phones[0].page())
    trainer.play("undo")
    assert STAGE.picking in told(phones[0].page())
    trainer.play("follow", choice="vragen")
    assert "De weg vragen" in told(trainer.page("/scherm"))
    assert trainer.play("follow", choice="springen").status_code == 409


def test_wall_phone_and_presentation_give_each_choice_the_same_letter(ferry: Address) -> None:
    trainer = ferry.trainer()
    phone = ferry.phone(trainer.open())
    trainer.play("begin")
    trainer.play("put")
    for page in (trainer.page("/scherm"), phone.page()):
        assert "A Springen B De weg vragen" in told(page)
    trainer.shut_step()
    for page in (trainer.page("/scherm"), trainer.page("/presentatie"), phone.page()):
        assert "A Springen B De weg vragen" in told(page)


def test_whoever_comes_late_to_a_scenario_finds_the_code_on_the_wall(ferry: Address) -> None:
    trainer = ferry.trainer()
    code = trainer.open()
    trainer.play("begin")
    for screen in ("opening/brug", "warning/brug", "scene/brug/1", "step/brug/1"):
        trainer.show(screen)
        wall = trainer.page("/scherm")
        assert code in told(wall)
        assert wall.count('class="bn-qr"') == 1
    trainer.show("closing")
    assert code not in trainer.page("/scherm")


def test_with_tickets_the_wall_has_no_code_to_scan_that_leads_elsewhere(ferry: Address) -> None:
    trainer = ferry.trainer()
    trainer.open("tickets", 5)
    trainer.show("welcome")
    assert ROOM.screen_tickets in trainer.page("/scherm")
    trainer.play("begin")
    for screen in ("welcome", "opening/brug"):
        trainer.show(screen)
        assert "bn-qr" not in trainer.page("/scherm")


def test_the_wall_does_not_leave_an_open_vote_by_a_slip_of_the_finger(ferry: Address) -> None:
    trainer = ferry.trainer()
    trainer.open()
    trainer.play("begin")
    trainer.play("put")
    asked = trainer.show("warning/brug").text
    assert ROOM.sure.leave.text in asked
    assert "Wat doe je?" in told(trainer.page("/scherm"))
    assert ROOM.sure.leave.title not in trainer.show("step/brug/1").text
    trainer.sure("toon", screen="warning/brug", back="presentatie")
    assert TITLES.warning in told(trainer.page("/scherm"))
    assert ROOM.sure.leave.title not in trainer.show("opening/brug").text  # the wall is somewhere else already


def test_a_vote_with_few_answers_does_not_close_by_a_slip_of_the_finger(ferry: Address) -> None:
    trainer = ferry.trainer()
    phone = ferry.phone(trainer.open())
    trainer.play("begin")
    trainer.play("put")
    phone.choose("vragen")
    ballot = field_of(trainer.page("/presentatie"), "ballot")
    asked = trainer.post("sluit", ballot=ballot, back="presentatie").text
    assert ROOM.sure.few.text.format(least=5) in asked
    assert "/presentatie" in asked
    assert trainer.count("answered", "/scherm") == 1
    assert ROOM.voted_title in phone.choose("springen").text
    trainer.sure("sluit", ballot=ballot, back="presentatie")
    assert STAGE.few in told(trainer.page("/scherm"))


def test_a_single_way_on_needs_no_vote(ferry: Address) -> None:
    trainer = ferry.trainer()
    code = trainer.open()
    phones = [ferry.phone(code) for _ in range(5)]
    trainer.play("begin")
    trainer.play("put")
    for phone in phones:
        phone.choose("springen")
    trainer.shut_step()
    trainer.show("step/brug/2")
    assert STAGE.only_way in told(trainer.page("/scherm"))
    assert "Rennen" in told(trainer.play("put").text)
    trainer.show("ending/brug")
    assert "Je bent trots." in told(phones[0].page())


def test_a_server_that_is_killed_in_the_middle_of_a_step_goes_on_with_the_route(own: Own, small_course: Path) -> None:
    room = own(course=small_course)
    trainer = room.trainer()
    code = trainer.open()
    phones = [room.phone(code) for _ in range(5)]
    trainer.play("begin")
    trainer.play("put")
    for phone in phones:
        phone.choose("vragen")
    trainer.shut_step()
    trainer.play("put")
    for phone in phones[:3]:
        phone.choose("gids")
    room.stop(signal.SIGKILL)
    room.start()
    assert trainer.count("answered", "/scherm") == 3
    for phone in phones[3:]:
        phone.choose("gids")
    trainer.shut_step()
    trainer.show("route/brug")
    assert f"{STAGE.we_chose}: De gids volgen" in told(phones[0].page())


def test_notes_stand_on_the_presentation_and_on_paper_and_never_on_the_wall(ferry: Address) -> None:
    trainer = ferry.trainer()
    trainer.open()
    trainer.post("volgorde", add="poll/peilen")
    trainer.post("volgorde", add="scenario/brug")
    trainer.show("agreements")
    note = STAGE.notes.agreements[0]
    assert note in trainer.page("/presentatie")
    paper = told(trainer.page("/notities"))
    for text in (note, "Wie zou jij om hulp vragen?", "Het bos", "De gids volgen", STAGE.cues.minority[1]):
        assert text in paper
    assert f"{STAGE.why}: Een ouder met een kind aan de hand." in paper
    wall = trainer.page("/scherm")
    assert note not in wall
    assert STAGE.agreements[-1] in wall
    trainer.post("volgorde", drop="poll/peilen")
    assert "Een veerman mag om hulp vragen." not in trainer.page("/notities")


def test_the_clock_is_on_the_wall_until_it_is_taken_away(ferry: Address) -> None:
    trainer = ferry.trainer()
    trainer.open()
    trainer.post("klok", deed="start", minutes="3")
    left = re.search(r'data-left="([\d.]+)" data-running', trainer.page("/scherm"))
    assert left
    assert 170 < float(left[1]) <= 180
    trainer.post("klok", deed="pause")
    paused = trainer.page("/scherm")
    assert CLOCK.standing in paused
    assert "data-running" not in paused
    trainer.post("klok", deed="stop")
    assert "data-left" not in trainer.page("/scherm")


@pytest.mark.parametrize("name", [*PAGES, *DEEDS])
def test_without_the_key_there_is_no_presentation(ferry: Address, name: str) -> None:
    trainer = ferry.trainer()
    phone: PhoneHands = ferry.phone(trainer.open())
    here = f"/trainer/{trainer.session}/{name.strip('/')}"
    answer = phone.client.get(here) if name in PAGES else phone.client.post(here, data={"screen": "agreements"})
    assert answer.status_code == 403
    assert "agreements" not in trainer.page("/scherm")


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_without_its_proof_does_nothing(ferry: Address, name: str) -> None:
    trainer = ferry.trainer()
    trainer.open()
    values = {"screen": "agreements", "add": "scenario/brug", "scenario": "brug", "deed": "begin"}
    assert trainer.client.post(f"/trainer/{trainer.session}/{name}", data=values).status_code == 400
    assert ROOM.screen_welcome in trainer.page("/scherm")


@pytest.mark.parametrize("evil", ["<script>alert(1)</script>", "' OR 1=1 --", "../../etc/passwd", "a" * 900, "brug/1"])
def test_nonsense_in_a_deed_is_refused_politely_and_never_repeated(ferry: Address, evil: str) -> None:
    trainer = ferry.trainer()
    trainer.open()
    for name, fields in {
        "toon": ("screen",),
        "volgorde": ("add", "drop"),
        "casus": ("scenario", "deed", "choice"),
    }.items():
        for field in fields:
            answer = trainer.post(name, **{field: evil})
            assert answer.status_code in (200, 409)
            assert evil not in answer.text
    assert trainer.post("klok", deed="start", minutes=evil).is_success
