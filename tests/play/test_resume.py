from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import permutations
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.course import Course
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.course.records.course import Lesson
from binnenuit.course.records.scenario import Route, Scenario
from binnenuit.course.records.story.when import When
from binnenuit.play.dossier import Dossier
from binnenuit.play.resume import ALPHABET, BadCode, code, decode
from binnenuit.play.walk import finished
from tests.play.roads import at_random


@pytest.fixture
def lesson(small: Course) -> Lesson:
    return small.plan.lessons[0]


FULL = Dossier(
    {
        "brug": ["vragen", "gids"],
        "kies": "luisteren",
        "vink": ["een", "drie"],
        "volgorde": ["b", "a", "c"],
        "sorteer": {"voet": "links"},
        "schat-bruggen": "40",
        "proef": "omlaag",
    }
)


def test_a_code_brings_back_every_choice(small: Course, lesson: Lesson) -> None:
    assert decode(small, lesson, code(small, lesson, FULL)) == FULL.answers


def test_a_code_is_short_enough_to_write_down(course: Course) -> None:
    lesson = next(lesson for lesson in course.plan.lessons if lesson.id == "nijmegen")
    path = next(finished(course.scenarios[lesson.scenarios[0]])).path
    assert len(code(course, lesson, Dossier({lesson.scenarios[0]: list(path)}))) <= 40


def test_no_free_text_is_in_a_code(small: Course, lesson: Lesson) -> None:
    with_notes = FULL.note("brug", "vragen", "geheim").note("schrijf", "", "geheim")
    assert code(small, lesson, with_notes) == code(small, lesson, FULL)


def test_a_guess_off_the_scale_and_an_unknown_prediction_are_left_out(small: Course, lesson: Lesson) -> None:
    odd = FULL.answer("schat-bruggen", "41").answer("proef", "anders")
    back = decode(small, lesson, code(small, lesson, odd))
    assert set(FULL.answers) - set(back) == {"schat-bruggen", "proef"}


def test_an_empty_dossier_has_no_code(small: Course, lesson: Lesson) -> None:
    assert code(small, lesson, Dossier()) == ""


def test_case_spaces_hyphens_and_lookalikes_do_not_matter(small: Course, lesson: Lesson) -> None:
    text = code(small, lesson, FULL)
    sloppy = f"  {text.lower().replace('-', ' ')} ".replace("0", "o").replace("1", "l")
    assert decode(small, lesson, sloppy) == FULL.answers


def test_any_one_letter_mistyped_is_refused_or_almost_always(small: Course, lesson: Lesson) -> None:
    text = code(small, lesson, FULL).replace("-", "")
    accepted = 0
    for at in range(len(text)):
        for letter in ALPHABET:
            if letter != text[at]:
                try:
                    decode(small, lesson, text[:at] + letter + text[at + 1 :])
                    accepted += 1
                except BadCode:
                    pass
    assert accepted == 0


@pytest.mark.parametrize("text", ["", "A", "-", "hallo wereld", "<script>", "9" * 5000, "0000", "é"])
def test_what_is_no_code_is_refused(small: Course, lesson: Lesson, text: str) -> None:
    with pytest.raises(BadCode):
        decode(small, lesson, text)


def test_a_code_of_another_version_of_the_lesson_is_refused(small: Course, lesson: Lesson) -> None:
    text = code(small, lesson, FULL)
    with pytest.raises(BadCode):
        decode(small, lesson.model_copy(update={"exercises": ()}), text)


def test_a_path_that_the_scenario_no_longer_offers_is_cut_to_its_good_part(small: Course, lesson: Lesson) -> None:
    text = code(small, lesson, Dossier({"brug": ["springen", "gids"]}))
    assert decode(small, lesson, text) == {"brug": ["springen"]}


def test_every_path_of_the_small_scenario_survives_a_code(small: Course, lesson: Lesson) -> None:
    for now in finished(small.scenarios["brug"]):
        for length in range(1, len(now.path) + 1):
            path = list(now.path[:length])
            assert decode(small, lesson, code(small, lesson, Dossier({"brug": path}))) == {"brug": path}


def test_a_hundred_random_paths_of_nijmegen_survive_a_code(course: Course) -> None:
    lesson, dice = next(lesson for lesson in course.plan.lessons if lesson.id == "nijmegen"), Random(1)
    for _ in range(100):
        answers = {"nijmegen": list(at_random(course.scenarios["nijmegen"], dice).path)}
        assert decode(course, lesson, code(course, lesson, Dossier(answers))) == answers


@settings(max_examples=200, deadline=None, derandomize=True)
@given(text=st.text(max_size=60))
def test_no_text_at_all_breaks_the_decoder(course: Course, text: str) -> None:
    with suppress(BadCode):
        decode(course, course.plan.lessons[0], text)


def with_exercise(small: Course, exercise: Exercise) -> Course:
    return replace(small, exercises={**small.exercises, exercise.id: exercise})


def with_scenario(small: Course, scenario: Scenario) -> Course:
    return replace(small, scenarios={**small.scenarios, scenario.id: scenario})


LISTS = ("options", "cards", "bins", "order")


def changed_lists(item: Question, change: Callable[[tuple[Any, ...]], Iterable[tuple[Any, ...]]]) -> Iterator[Question]:
    for name in LISTS:
        for other in change(getattr(item, name, ())):
            yield item.model_copy(update={name: other})


def shuffled(records: tuple[Any, ...]) -> Iterable[tuple[Any, ...]]:
    return (other for other in permutations(records) if other != records)


def one_more(records: tuple[Any, ...]) -> Iterable[tuple[Any, ...]]:
    if records and not isinstance(records[0], str):
        extra = records[0].model_copy(update={"id": "erbij"})
        yield from ((*records[:at], extra, *records[at:]) for at in range(len(records) + 1))


def one_less(records: tuple[Any, ...]) -> Iterable[tuple[Any, ...]]:
    if records and not isinstance(records[0], str):
        yield from (records[:at] + records[at + 1 :] for at in range(len(records)))


def one_renamed(records: tuple[Any, ...]) -> Iterable[tuple[Any, ...]]:
    if records and not isinstance(records[0], str):
        for at, record in enumerate(records):
            yield (*records[:at], record.model_copy(update={"id": "anders"}), *records[at + 1 :])


@pytest.mark.parametrize("change", [shuffled, one_more, one_less, one_renamed])
def test_a_code_is_refused_after_any_change_in_what_can_be_answered(
    small: Course, lesson: Lesson, change: Callable[[tuple[Any, ...]], Iterable[tuple[Any, ...]]]
) -> None:
    text = code(small, lesson, FULL)
    kinds = set()
    exercise = small.exercises["oefening"]
    for at, item in enumerate(exercise.items):
        if isinstance(item, ReflectionItem):
            continue
        for other in changed_lists(item, change):
            items = (*exercise.items[:at], other, *exercise.items[at + 1 :])
            kinds.add(item.kind)
            with pytest.raises(BadCode):
                decode(with_exercise(small, exercise.model_copy(update={"items": items})), lesson, text)
    assert kinds == {"choice", "multiple", "order", "sort"}


def test_a_code_is_refused_when_items_change_places_or_one_becomes_of_another_kind(
    small: Course, lesson: Lesson
) -> None:
    text = code(small, lesson, FULL)
    exercise = small.exercises["oefening"]
    turned = exercise.model_copy(update={"items": exercise.items[::-1]})
    with pytest.raises(BadCode):
        decode(with_exercise(small, turned), lesson, text)


def test_a_code_is_refused_when_the_ways_through_a_scenario_changed(small: Course, lesson: Lesson) -> None:
    text = code(small, lesson, FULL)
    scenario = small.scenarios["brug"]
    changes: list[dict[str, object]] = [{"start": "bos"}]
    for meter in scenario.meters:
        changes.append({"meters": (meter.model_copy(update={"start": 0}),)})
    for at, step in enumerate(scenario.steps):
        for place, choice in enumerate(step.choices):
            for what in (
                {"when": When(all=("springen",))},
                {"effects": {"moed": 1}},
                {"next": "thuis", "routes": ()},
                {"routes": (Route(to="trots"),)},
                {"id": "anders"},
            ):
                choices = (*step.choices[:place], choice.model_copy(update=what), *step.choices[place + 1 :])
                if choices != step.choices:
                    other = step.model_copy(update={"choices": choices})
                    changes.append({"steps": (*scenario.steps[:at], other, *scenario.steps[at + 1 :])})
        turned = step.model_copy(update={"choices": step.choices[::-1]})
        changes.append({"steps": (*scenario.steps[:at], turned, *scenario.steps[at + 1 :])})
    for change in changes:
        with pytest.raises(BadCode):
            decode(with_scenario(small, scenario.model_copy(update=change)), lesson, text)


def test_a_better_text_other_points_and_steps_in_another_place_of_the_file_leave_a_code_good(
    small: Course, lesson: Lesson
) -> None:
    text = code(small, lesson, FULL)
    exercise, scenario = small.exercises["oefening"], small.scenarios["brug"]
    items = tuple(item.model_copy(update={"question": "Beter?", "points": 9}) for item in exercise.items)
    better = with_exercise(small, exercise.model_copy(update={"items": items}))
    assert decode(better, lesson, text) == FULL.answers
    moved = with_scenario(small, scenario.model_copy(update={"steps": scenario.steps[::-1], "title": "Anders"}))
    assert decode(moved, lesson, text) == FULL.answers


@settings(max_examples=30, deadline=None, derandomize=True)
@given(data=st.data())
def test_after_any_reordering_in_the_real_course_a_code_is_refused_and_never_another_answer(
    course: Course, data: st.DataObject
) -> None:
    exercise = data.draw(st.sampled_from(list(course.exercises.values())))
    item = data.draw(st.sampled_from([each for each in exercise.items if each.scored]))
    lesson = next(each for each in course.plan.lessons if exercise.id in each.exercises)
    text = code(course, lesson, Dossier({item.id: item.full_answer}))
    name = data.draw(st.sampled_from([name for name in LISTS if hasattr(item, name)]))
    other = tuple(data.draw(st.permutations(getattr(item, name))))
    items = tuple(each.model_copy(update={name: other}) if each is item else each for each in exercise.items)
    changed = with_exercise(course, exercise.model_copy(update={"items": items}))
    if other == getattr(item, name):
        assert decode(changed, lesson, text) == {item.id: item.full_answer}
    else:
        with pytest.raises(BadCode):
            decode(changed, lesson, text)
