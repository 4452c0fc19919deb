"""An exercise to answer by clicking; every click is an answer in the dossier at once."""

from collections.abc import Mapping
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.items.answer import Result
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.lesson.widgets.shared.claim import evidence, paragraphs
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.numbers import plain
from binnenuit.play.dossier import Dossier, dumps, is_answer
from binnenuit.play.grading import total
from binnenuit.play.store import Store


class ExerciseView(View):
    """Shows the items of one exercise. Feedback of an item shows once asked for, until its answer changes."""

    name = "exercise"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, exercise: Exercise, store: Store) -> None:
        super().__init__(course.texts.exercise.model_dump(), course.texts.dossier.failed)
        self._course, self._exercise, self._store = course, exercise, store
        self._checked: set[str] = set()
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """answer (id, value), check (id), write (id, text), or hand-in, which sends back this exercise as a file.

        An id of another exercise changes nothing, nor does a value that is no answer to its item.
        """
        if kind == "hand-in":
            mine = self._store.dossier.only({item.id for item in self._exercise.items})
            self.send({"file": self._course.texts.exercise.file_name.format(id=self._exercise.id), "text": dumps(mine)})
            return
        item = self._exercise.item(str(content["id"]))
        if item is None:
            return
        if kind == "write" and isinstance(item, ReflectionItem):
            self._store.put(self._store.dossier.note(item.id, "", str(content["text"])[: item.max_length]))
        elif kind == "answer" and not isinstance(item, ReflectionItem) and _fits(item, content["value"]):
            self._checked.discard(item.id)
            self._store.put(self._store.dossier.answer(item.id, content["value"]))
        elif kind == "check":
            self._checked.add(item.id)
            self._draw(self._store.dossier)

    def _draw(self, dossier: Dossier) -> None:
        self.notes = {
            item.id: dossier.notes.get(item.id, {}).get("", "")
            for item in self._exercise.items
            if isinstance(item, ReflectionItem)
        }
        points, most = total(self._exercise, dossier)
        self.view = {
            "ready": self._store.ready,
            "title": self._exercise.title,
            "intro": paragraphs(self._exercise.intro),
            "items": [self._item(item, dossier) for item in self._exercise.items],
            "total": self._course.texts.exercise.total.format(points=plain(points), most=most) if self._checked else "",
        }

    def _item(self, item: Question, dossier: Dossier) -> dict[str, Any]:
        texts = self._course.texts.exercise
        shown: dict[str, Any] = {
            "id": item.id,
            "kind": item.kind,
            "question": paragraphs(item.question),
            "result": None,
        }
        checked = item.id in self._checked
        if isinstance(item, ReflectionItem):
            return shown | {
                "points": texts.points_trainer.format(most=item.points),
                "guidance": paragraphs(item.guidance),
                "rubric": list(item.rubric),
                "max": item.max_length,
                "feedback": paragraphs(item.feedback) if checked else [],
            }
        answer = dossier.answers.get(item.id)
        shown["points"] = texts.points_to_earn.format(most=item.points)
        if checked:
            shown["result"] = self._result(item.grade(answer))
        return shown | item.parts(answer)

    def _result(self, result: Result) -> dict[str, Any]:
        texts = self._course.texts.exercise
        return {
            "answered": result.answered,
            "verdict": result.verdict,
            "points": texts.points.format(points=plain(result.points), most=result.most),
            "remarks": [
                {
                    "text": remark.text,
                    "verdict": remark.verdict,
                    "chosen": remark.chosen,
                    "feedback": paragraphs(remark.feedback),
                    "evidence": evidence(self._course, remark.claim),
                }
                for remark in result.remarks
            ],
        }


def _fits(item: Question, value: Any) -> bool:
    """Whether a value is an answer to the item, or an empty one that takes it away."""
    return value is None or (is_answer(value) and (not value or item.grade(value).answered))
