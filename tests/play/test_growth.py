"""The measurement before and after: what was answered, and what a participant sees of it."""

from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.records.measurement import Measurement
from binnenuit.lesson.widgets.measure.view import MeasureView
from binnenuit.play.dossier import Dossier
from binnenuit.play.growth import done, growth
from binnenuit.play.store import Store

START = {"meting-start-zeker": "0", "meting-start-rivier": "springen"}
END = {"meting-eind-zeker": "2", "meting-eind-rivier": "meten"}


@pytest.fixture
def measurement(small: Course) -> Measurement:
    return small.measurements["meting"]


def view(small: Course, moment: Any, answers: dict[str, str]) -> MeasureView:
    return MeasureView(small, small.measurements["meting"], moment, Store(Dossier(dict(answers))))


def test_growth_counts_the_right_answers_of_each_moment(measurement: Measurement) -> None:
    found = growth(measurement, Dossier(START | END))
    assert (found.points("before"), found.points("after")) == (0, 1)
    assert found.marks == {"rivier": (False, True)}


def test_a_moment_is_done_when_everything_has_an_answer_that_exists(measurement: Measurement) -> None:
    assert done(measurement, "before", Dossier(START))
    assert not done(measurement, "after", Dossier(START))
    assert not done(measurement, "before", Dossier(START | {"meting-start-rivier": "zwemmen"}))
    assert not done(measurement, "before", Dossier(START | {"meting-start-zeker": "3"}))


def test_the_first_time_tells_nothing_of_right_and_wrong(small: Course) -> None:
    shown = view(small, "before", START).view
    assert shown["finished"] == small.texts.measure.finished
    assert shown["growth"] is None
    assert "right" not in repr(shown["items"])


def test_the_second_time_shows_both_moments_and_an_explanation(small: Course) -> None:
    told = view(small, "after", START | END).view["growth"]
    assert told["sentence"] == small.texts.measure.more.format(before=0, after=1, most=1)
    assert told["scales"] == [{"topic": "Hoe zeker ben je?", "before": "niet", "after": "heel"}]
    assert told["rows"][0]["before"] == small.texts.measure.wrong
    assert told["rows"][0]["after"] == small.texts.measure.right
    assert told["explained"][0]["right"] == "Meten"


def test_without_a_start_nothing_is_compared(small: Course) -> None:
    told = view(small, "after", END).view["growth"]
    assert told["sentence"] == small.texts.measure.only_after.format(after=1, most=1)
    assert told["rows"][0]["before"] == small.texts.measure.open


def test_a_click_is_kept_and_an_answer_that_is_not_there_is_not(small: Course) -> None:
    asked = view(small, "before", {})
    asked.on_event("answer", {"id": "meting-start-rivier", "value": "kijken"})
    asked.on_event("answer", {"id": "meting-start-zeker", "value": "9"})
    asked.on_event("answer", {"id": "meting-eind-rivier", "value": "meten"})
    assert asked.view["progress"] == small.texts.measure.progress.format(done=1, total=2)
    assert getattr(asked, "items.meting-start-rivier")["answer"] == "kijken"
