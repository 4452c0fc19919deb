"""Kies je weg: every combination of answers leads along steps that are there, in the time that was asked for."""

from collections.abc import Sequence
from itertools import product

import pytest

from binnenuit.course.checks.ways import check_ways
from binnenuit.course.records.ways import Ways
from binnenuit.site.pages.shown import ShownLesson, site_of
from binnenuit.site.pages.way import way_of
from tests.texts import COURSE

WAYS = COURSE.ways
LESSONS: Sequence[ShownLesson] = site_of(COURSE).lessons  # type: ignore[assignment]  # the protocol knows less
ALL = list(product(*(["", *(each.id for each in answers)] for answers in (WAYS.roles, WAYS.times, WAYS.desks))))
TALKS = "moeilijke-gesprekken"
STEPS = {lesson.id: {step.id for step in lesson.steps} for lesson in LESSONS}


@pytest.mark.parametrize(("role", "time", "desk"), ALL)
def test_every_choice_gives_a_way_within_its_time(role: str, time: str, desk: str) -> None:
    way = way_of(WAYS, LESSONS, role, time, desk)
    assert 0 < way.minutes <= way.time.most
    assert way.minutes == sum(each.minutes for each in way.stretches)
    assert len({(lesson, step) for lesson, step, _ in way.stops}) == len(way.stops)
    assert any(step.works for stretch in way.stretches for step in stretch.steps)


def test_a_short_way_fills_its_time() -> None:
    short = WAYS.times[0]
    for role, desk in product(WAYS.roles, WAYS.desks):
        assert way_of(WAYS, LESSONS, role.id, short.id, desk.id).minutes > short.most / 2


def test_every_longer_way_passes_a_conversation() -> None:
    for time, desk in product(WAYS.times[1:], WAYS.desks):
        passed = [step for lesson, step, _ in way_of(WAYS, LESSONS, "", time.id, desk.id).stops if lesson == TALKS]
        assert passed[0] == "voor-je-begint"
        assert any(step.startswith("gesprek-") for step in passed)


def test_who_somebody_is_changes_the_way() -> None:
    assert (
        way_of(WAYS, LESSONS, "gemeente", "kort", "rondkijken").stops
        != way_of(WAYS, LESSONS, "zelforganisatie", "kort", "rondkijken").stops
    )


def test_a_word_that_is_not_known_counts_as_not_chosen() -> None:
    assert way_of(WAYS, LESSONS, "x", "y", "z") == way_of(WAYS, LESSONS, "", "", "")


def test_the_choice_stands_in_the_address() -> None:
    assert way_of(WAYS, LESSONS, "gemeente", "kort", "geld").query == "rol=gemeente&tijd=kort&bureau=geld"


def test_mistakes_in_the_ways_are_told() -> None:
    wrong = Ways.model_validate(
        {
            "roles": [{"id": "a", "label": "A", "stop": "welkom#bestaat-niet"}],
            "times": [{"id": "kort", "label": "Kort", "most": 9}, {"id": "lang", "label": "Lang", "most": 90}],
            "desks": [{"id": "b", "label": "B", "title": "b", "stops": {"kort": ["welkomm"], "nooit": ["welkom"]}}],
        }
    )
    found = {(each.place, each.rule, each.found) for each in check_ways(wrong, STEPS)}
    assert found == {
        ("roles[a].stop", "dead", "welkom#bestaat-niet"),
        ("desks[b].stops", "dead", "nooit"),
        ("desks[b].stops", "dead", "welkomm"),
        ("desks[b].stops", "missing", "lang"),
    }
