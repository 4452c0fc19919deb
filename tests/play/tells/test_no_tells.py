"""The real exercises give nothing away, and an open question has answers to measure others by."""

from binnenuit.course import Course
from binnenuit.course.items.question import Question
from binnenuit.course.items.questions import Questions
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.play.tells.course import measured_tells, tells_of
from binnenuit.play.tells.tell import figures, worst
from binnenuit.play.tells.wording import Wording


def items(course: Course) -> list[Question]:
    series: list[Questions] = [*course.exercises.values(), *course.returns.values()]
    return [item for each in series for item in each.items]


def test_no_rule_scores_ten_points_more_or_less_than_chance(course: Course) -> None:
    tells = tells_of(items(course), Wording.of(course.texts.tells.absolute, course.texts.tells.reason))
    found = figures(tells)
    assert {figure.group for figure in found} == {"choice", "best", "multiple", "sort", "order"}
    told = {
        f"{figure.group} {figure.rule} {float(figure.gap):+.2f}": [tell.item for tell in worst(tells, figure)]
        for figure in found
        if figure.tells
    }
    assert told == {}


def test_no_rule_wins_in_the_measurement(course: Course) -> None:
    wording = Wording.of(course.texts.tells.absolute, course.texts.tells.reason)
    tells = [tell for each in course.measurements.values() for tell in measured_tells(each, wording)]
    assert [figure.rule for figure in figures(tells) if figure.tells] == []


def test_few_questions_ask_what_one_has_read(course: Course) -> None:
    asked = [item.id for item in items(course) if item.recall]
    assert len(asked) <= 7, asked  # half of the fourteen that there were


def test_every_open_question_has_two_anchor_answers(course: Course) -> None:
    written = [item for item in items(course) if isinstance(item, ReflectionItem)]
    assert [item.id for item in written if item.anchors is None] == []
    plain = [item.id for item in written if item.anchors and item.anchors[1].points != item.points]
    assert plain == []  # the strong one earns all
