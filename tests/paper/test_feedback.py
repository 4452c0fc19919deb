"""Feedback on paper has the words of the lesson, and the points that a lesson leaves out."""

from binnenuit.course import Course
from binnenuit.course.items.answer import Answer
from binnenuit.paper.feedback import feedback_lines


def lines(course: Course, name: str, answer: Answer | None) -> list[str]:
    item = course.exercises["oefening"].item(name)
    assert item
    return feedback_lines(course, item, item.grade(answer))


def test_ticks_are_told_in_words_that_say_what_was_done(small: Course) -> None:
    words = small.texts.verdict
    told = lines(small, "vink", ["een", "drie"])
    for line in (f"{words.ticked}: Een", f"{words.missed}: Twee", f"{words.unwanted}: Drie"):
        assert line in told
    assert f"{words.left}: Drie" in lines(small, "vink", ["een"])


def test_a_choice_says_which_option_was_chosen(small: Course) -> None:
    words, texts = small.texts.verdict, small.texts.grading
    told = lines(small, "kies", "luisteren")
    assert f"{words.partly}: Luisteren ({texts.chosen})" in told
    assert f"{words.best}: Kijken ({texts.not_chosen})" in told


def test_of_a_card_both_places_are_told(small: Course) -> None:
    words = small.texts.verdict
    told = lines(small, "sorteer", {"hand": "rechts"})
    assert f"{words.mine}: Rechts. {words.better}: Links" in told
    assert f"{words.mine}: {words.loose}. {words.better}: Rechts" in told


def test_points_stand_first_after_the_question(small: Course) -> None:
    texts = small.texts.grading
    assert lines(small, "vink", ["een"])[2] == texts.points.format(points="1", most=2)
    assert lines(small, "vink", None)[2:] == [texts.unanswered, texts.points.format(points="0", most=2)]
