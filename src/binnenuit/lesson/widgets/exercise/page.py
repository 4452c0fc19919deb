"""What there is to see of an exercise, with the feedback that was asked for."""

from collections.abc import Collection
from typing import Literal, NotRequired, TypedDict, cast

from binnenuit.course import Course
from binnenuit.course.items.answer import Result, Verdict
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.items.question import Question
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.paper.numbers import plain
from binnenuit.play.dossier import Dossier
from binnenuit.play.grading import total


class RemarkPart(TypedDict):
    """What there is to say of one option or card."""

    text: str
    verdict: Verdict
    chosen: bool | None
    feedback: list[str]
    evidence: Evidence


class ResultPart(TypedDict):
    """How an answer was, in points and remarks."""

    answered: bool
    verdict: Verdict
    points: str
    remarks: list[RemarkPart]


class ItemPart(TypedDict):
    """What every question has; its kind adds what can be clicked in it (the `parts` of the kind)."""

    id: str
    kind: str
    question: list[str]
    points: str
    result: ResultPart | None
    more: Literal["check", "compare"]
    guidance: NotRequired[list[str]]
    rubric: NotRequired[list[str]]
    max: NotRequired[int]
    feedback: NotRequired[list[str]]
    claims: NotRequired[list[Evidence]]


class ExercisePage(TypedDict):
    """An exercise; `total` is empty until something was checked."""

    ready: bool
    title: str
    intro: list[str]
    items: list[ItemPart]
    total: str


def exercise_page(
    course: Course, exercise: Exercise, dossier: Dossier, checked: Collection[str] = (), *, ready: bool = True
) -> ExercisePage:
    """The page with the answers in a dossier, and feedback on the items in `checked`."""
    points, most = total(exercise, dossier)
    told = plain(points, course.language)
    return {
        "ready": ready,
        "title": exercise.title,
        "intro": paragraphs(exercise.intro),
        "items": [_item(course, item, dossier, item.id in checked) for item in exercise.items],
        "total": course.texts.exercise.total.format(points=told, most=most) if checked else "",
    }


def _item(course: Course, item: Question, dossier: Dossier, checked: bool) -> ItemPart:
    texts = course.texts.exercise
    shown: ItemPart = {
        "id": item.id,
        "kind": item.kind,
        "question": paragraphs(item.question),
        "points": (texts.points_to_earn if item.scored else texts.points_trainer).format(most=item.points),
        "result": None,
        "more": item.more,
    }
    if not item.points:
        shown["points"] = ""
    answer = dossier.answers.get(item.id)
    if checked and item.scored:
        shown["result"] = _result(course, item.grade(answer))
    elif checked and item.claims:
        shown["claims"] = [evidence(course, claim) for claim in item.claims]
    return cast("ItemPart", {**shown, **item.parts(answer, checked)})


def _result(course: Course, result: Result) -> ResultPart:
    texts = course.texts.exercise
    return {
        "answered": result.answered,
        "verdict": result.verdict,
        "points": texts.points.format(points=plain(result.points, course.language), most=result.most),
        "remarks": [
            {
                "text": remark.text,
                "verdict": remark.verdict,
                "chosen": remark.chosen,
                "feedback": paragraphs(remark.feedback),
                "evidence": evidence(course, remark.claim),
            }
            for remark in result.remarks
        ],
    }
