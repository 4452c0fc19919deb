"""Practising together: what the paper cards say stands on the page, and nobody gets the card of another."""

from dataclasses import replace
from html import unescape

import pytest

from binnenuit.paper.documents.role_cards import LETTERS, card_of
from binnenuit.site.pages.shown import site_of
from binnenuit.site.pages.together import MINUTES, moments, together_of
from tests.site.kit import TALK
from tests.site.server import Server
from tests.texts import COURSE, SITE, TEXTS

T = SITE.together


def test_every_conversation_with_cards_is_there_with_the_cards_of_the_paper() -> None:
    together = together_of(COURSE)
    assert together
    assert {talk.id for talk in together.talks} == {talk.id for talk in COURSE.conversations.values() if talk.cards}
    for talk in together.talks:
        conversation = COURSE.conversations[talk.id]
        assert talk.danger == conversation.safety.danger
        assert {letter: card_of(COURSE, conversation, letter) for letter in LETTERS} == talk.cards
    assert together.talk("bestaat-niet") is None


def test_a_conversation_with_a_turn_about_danger_asks_for_a_trainer() -> None:
    together = together_of(COURSE)
    assert together
    assert {talk.id for talk in together.talks if talk.guided} == {"voorzitter", "moeder", "collega", "jongen"}


def test_the_observer_has_five_things_to_watch_and_room_for_a_sentence_at_each() -> None:
    together = together_of(COURSE)
    assert together
    table = together.talks[0].cards["c"][-1]
    assert len(table.rows) == 5
    assert all(row[-1] == "" for row in table.rows)


def test_the_clock_tells_what_the_paper_says_within_its_minutes() -> None:
    together = together_of(COURSE)
    assert together
    assert " ".join(together.moments.values()).split() == " ".join(TEXTS.role_cards.play_what).split()
    assert [0, *sorted(together.moments)][-1] < 60 * MINUTES == 60 * together.minutes
    assert moments([("0 tot 1", "A."), ("4", "B."), ("4 tot 6", "C."), ("daarna", "D.")]) == {0: "A.", 240: "B. C."}


def test_a_course_without_role_cards_has_no_such_page() -> None:
    bare = replace(
        COURSE, conversations={name: t.model_copy(update={"cards": None}) for name, t in COURSE.conversations.items()}
    )
    assert together_of(bare) is None


def test_only_a_lesson_with_conversations_leads_to_it() -> None:
    lessons = site_of(COURSE).lessons
    assert [lesson.id for lesson in lessons if getattr(lesson, "talks", False)] == ["moeilijke-gesprekken"]


def test_the_conversation_gives_each_card_an_address_to_type(server: Server) -> None:
    body = unescape(server.get("samen/gesprek").body)
    host = server.address.split("//")[1]
    for letter in LETTERS:
        assert f'href="/samen/gesprek/{letter}"' in body
        assert f"{host}samen/gesprek/{letter}" in body
    assert T.alone in body
    assert T.two in body
    assert "Alleen voor" not in body


def test_under_a_name_that_others_can_use_nothing_warns_for_this_computer(server: Server) -> None:
    assert T.alone not in server.get("samen/gesprek", Host="kit.voorbeeld.nl").body


@pytest.mark.parametrize("letter", LETTERS)
def test_a_card_has_its_own_text_the_clock_the_debrief_and_what_to_do_in_danger(server: Server, letter: str) -> None:
    body = unescape(server.get(f"samen/gesprek/{letter}").body)
    others = [f"Alleen voor {other}." for other in LETTERS if other != letter]
    assert f"Alleen voor {letter}." in body
    assert [text for text in others if text in body] == []
    for text in (T.clock_start, T.clock_none, "Wat deed je?", TALK.danger, T.guided_card, T.danger_link, T.other_card):
        assert text in body
    assert "pauze" in body.split(T.clock_start)[0]


@pytest.mark.parametrize("path", ["samen/bestaat-niet", "samen/gesprek/d", "samen/gesprek/a/b"])
def test_another_address_gives_the_friendly_page(server: Server, path: str) -> None:
    answer = server.get(path)
    assert answer.status == 404
    assert SITE.unknown_title in answer.body
