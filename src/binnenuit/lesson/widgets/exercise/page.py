"""What there is to see of an exercise, with the feedback that was asked for."""

from collections.abc import Collection, Sequence
from typing import Literal, NotRequired, TypedDict, cast

from binnenuit.course import Course
from binnenuit.course.items.question import Question
from binnenuit.course.items.questions import Questions
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.exercise.result import ResultPart, result_part
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.paper.numbers import plain
from binnenuit.play.dossier import Dossier
from binnenuit.play.grading import total


class ItemPart(TypedDict):
    """What every question has; its kind adds what can be clicked in it (the `parts` of the kind)."""

    id: str
    kind: str
    question: list[str]
    points: str
    answered: bool
    result: ResultPart | None
    more: Literal["check", "compare"]
    guidance: NotRequired[list[str]]
    rubric: NotRequired[list[str]]
    max: NotRequired[int]
    feedback: NotRequired[list[str]]
    claims: NotRequired[list[Evidence]]


class ExercisePage(TypedDict):
    """An exercise, or a few questions of one; `label` is what tells it from another part. Who has the last question can
    hand in (`whole`). `total` is empty until something was checked, and where nobody counts points; `promise` is what
    somebody wanted to come back to, where the series is a return."""

    ready: bool
    label: str
    title: str
    intro: list[str]
    items: list[ItemPart]
    whole: bool
    total: str
    promise: list[str]


def exercise_page(
    course: Course,
    exercise: Questions,
    dossier: Dossier,
    checked: Collection[str] = (),
    *,
    items: Sequence[Question] = (),
    revealed: Collection[str] = (),
    scored: bool = False,
    ready: bool = True,
    promise: Sequence[str] = (),
) -> ExercisePage:
    """The page with the answers in a dossier, and feedback on the items in `checked`; on every option of those that are
    `revealed` too. With points only where it is `scored`: when it is handed in to a trainer.
    """
    points, most = total(exercise, dossier)
    told = plain(points, course.language)
    shown = items or exercise.items
    first, last = exercise.items[0] in shown, exercise.items[-1] in shown
    return {
        "ready": ready,
        "label": exercise.title if first else paragraphs(shown[0].question)[0],
        "title": exercise.title,
        "intro": paragraphs(exercise.intro) if first else [],
        "items": [_item(course, item, dossier, item.id in checked, item.id in revealed, scored) for item in shown],
        "whole": last and exercise.handed_in,
        "total": course.texts.exercise.total.format(points=told, most=most) if checked and scored else "",
        "promise": list(promise),
    }


def _item(course: Course, item: Question, dossier: Dossier, checked: bool, revealed: bool, scored: bool) -> ItemPart:
    texts, answer = course.texts.exercise, dossier.answers.get(item.id)
    shown: ItemPart = {
        "id": item.id,
        "kind": item.kind,
        "question": paragraphs(item.question),
        "points": (texts.points_to_earn if item.scored else texts.points_trainer).format(most=item.points),
        "answered": item.grade(answer).answered,
        "result": None,
        "more": item.more,
    }
    if not (item.points and scored):
        shown["points"] = ""
    if checked and item.scored:
        shown["result"] = result_part(course, item, item.grade(answer), revealed, scored)
    elif checked and item.claims:
        shown["claims"] = [evidence(course, claim) for claim in item.claims]
    return cast("ItemPart", {**shown, **item.parts(answer, checked)})
