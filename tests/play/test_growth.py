"""The measurement before and after: what was answered, and what a participant sees of it."""

from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.records.measurement import FORMS, Measurement
from binnenuit.lesson.widgets.measure.view import MeasureView
from binnenuit.play.dossier import Dossier
from binnenuit.play.growth import done, form_of, growth
from binnenuit.play.order import SEED
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
    scale = {"topic": "Hoe zeker ben je?", "before": "niet", "after": "heel"}
    assert told["scales"] == [{**scale, "change": small.texts.measure.higher, "mark": "▲"}]
    assert told["rows"][0]["before"] == small.texts.measure.wrong
    assert told["rows"][0]["after"] == small.texts.measure.right
    assert told["rows"][0]["change"] == small.texts.measure.gained
    assert told["explained"][0]["right"] == "Meten"


def test_without_a_start_nothing_is_compared(small: Course) -> None:
    told = view(small, "after", END).view["growth"]
    assert told["sentence"] == small.texts.measure.only_after.format(after=1, most=1)
    assert told["rows"][0]["before"] == small.texts.measure.open


def seeds(measurement: Measurement) -> dict[str, str]:
    """A seed for each form that can come first."""
    return {form_of(measurement, "before", Dossier({SEED: str(seed)})): str(seed) for seed in range(20)}


def test_a_click_is_kept_and_an_answer_that_is_not_there_is_not(small: Course, measurement: Measurement) -> None:
    asked = view(small, "before", {SEED: seeds(measurement)["a"]})
    asked.on_event("answer", {"id": "meting-start-rivier", "value": "kijken"})
    asked.on_event("answer", {"id": "meting-start-zeker", "value": "9"})
    asked.on_event("answer", {"id": "meting-eind-rivier", "value": "meten"})
    assert asked.view["progress"] == small.texts.measure.progress.format(done=1, total=2)
    assert getattr(asked, "items.meting-start-rivier")["answer"] == "kijken"


def test_who_gets_one_form_at_the_start_gets_the_other_at_the_end(measurement: Measurement) -> None:
    assert set(seeds(measurement)) == {"a", "b"}
    for seed in seeds(measurement).values():
        dossier = Dossier({SEED: seed})
        assert {form_of(measurement, moment, dossier) for moment in ("before", "after")} == {"a", "b"}


def test_both_forms_come_first_about_as_often(course: Course) -> None:
    own = course.measurements["meting"]
    first = [form_of(own, "before", Dossier({SEED: str(seed)})) for seed in range(400)]
    assert 170 <= first.count("a") <= 230


def test_what_was_answered_says_which_form_it_was_whatever_the_seed(measurement: Measurement) -> None:
    for seed in seeds(measurement).values():
        old = Dossier({SEED: seed, **START})
        assert (form_of(measurement, "before", old), form_of(measurement, "after", old)) == ("a", "b")
        ended = Dossier({SEED: seed, "meting-eind-rivier": "rennen"})
        assert (form_of(measurement, "before", ended), form_of(measurement, "after", ended)) == ("a", "b")
        turned = Dossier({SEED: seed, "meting-start-rivier": "meten"})
        assert (form_of(measurement, "before", turned), form_of(measurement, "after", turned)) == ("b", "a")


def test_answers_in_one_form_at_both_moments_are_both_kept(measurement: Measurement) -> None:
    laid = Dossier({"meting-start-rivier": "kijken", "meting-eind-rivier": "springen"})
    assert growth(measurement, laid).marks == {"rivier": (True, False)}
    assert growth(measurement, laid).change("rivier") == "lost"


def test_the_draw_of_a_form_is_kept_with_the_first_answer(small: Course) -> None:
    store = Store()
    asked = MeasureView(small, small.measurements["meting"], "before", store)
    assert store.dossier == Dossier()
    asked.on_event("answer", {"id": "meting-start-zeker", "value": "1"})
    assert store.dossier.answers["meting-start-zeker"] == "1"
    assert SEED in store.dossier.answers


def test_the_second_time_asks_and_explains_the_other_form(small: Course) -> None:
    turned = {"meting-start-rivier": "meten", "meting-start-zeker": "1", "meting-eind-zeker": "1"}
    asked = view(small, "after", turned)
    assert [each["id"] for each in getattr(asked, "items.meting-eind-rivier")["options"]] == ["kijken", "springen"]
    asked.on_event("answer", {"id": "meting-eind-rivier", "value": "kijken"})
    told = asked.view["growth"]
    assert told["explained"][0]["right"] == "Kijken"
    assert told["rows"][0]["change"] == small.texts.measure.kept
    assert told["scales"][0]["change"] == small.texts.measure.same


def test_no_answer_of_the_measurement_can_be_told_by_its_length_or_place(course: Course) -> None:
    """The right one is the longest no more often than chance would have it, and stands in each place as often."""
    longest, places = 0, []
    pairs = course.measurements["meting"].pairs
    for pair in pairs:
        for form in FORMS:
            lengths = [len(answer.text) for answer in pair.ask(form).answers]
            at = next(place for place, answer in enumerate(pair.ask(form).answers) if answer.right)
            assert max(lengths) <= 1.25 * min(lengths), pair.id
            longest += lengths[at] == max(lengths)
            places.append(at)
    assert longest <= len(pairs) * 2 / 3
    assert {places.count(place) for place in range(4)} == {4}
