from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.answers import Dossier
from binnenuit.content import Course
from binnenuit.content.course import Lesson
from binnenuit.resume import ALPHABET, BadCode, code, decode
from binnenuit.walk import finished


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


def test_every_five_hundredth_path_of_nijmegen_survives_a_code(course: Course) -> None:
    lesson = next(lesson for lesson in course.plan.lessons if lesson.id == "nijmegen")
    for number, now in enumerate(finished(course.scenarios["nijmegen"])):
        if number % 500 == 0:
            answers = {"nijmegen": list(now.path)}
            assert decode(course, lesson, code(course, lesson, Dossier(answers))) == answers


@settings(max_examples=200, deadline=None, derandomize=True)
@given(text=st.text(max_size=60))
def test_no_text_at_all_breaks_the_decoder(course: Course, text: str) -> None:
    with suppress(BadCode):
        decode(course, course.plan.lessons[0], text)
