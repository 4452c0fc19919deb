"""An exercise to answer by clicking; every click is an answer in the dossier at once."""

from collections.abc import Mapping
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.items.coming_back import Return
from binnenuit.course.items.question import Question
from binnenuit.course.items.questions import Questions
from binnenuit.lesson.widgets.exercise.page import exercise_page
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import Dossier, dumps, is_answer
from binnenuit.play.promise import PROMISE, promise_of
from binnenuit.play.store import Store


class ExerciseView(View):
    """Shows the items of one exercise or return, or only those that are named.

    Feedback of an item shows once asked for, until its answer changes or it is
    tried again. Points show only where it is `scored`: in an assignment, which is handed in to a trainer.
    """

    name = "exercise"
    keyed = "items"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, exercise: Questions, store: Store, *items: str, scored: bool = False) -> None:
        shared = {name: getattr(course.texts, name).model_dump() for name in ("turns", "verdict")}
        super().__init__({**course.texts.exercise.model_dump(), **shared}, course.texts.dossier.failed)
        self._course, self._exercise, self._store, self._scored = course, exercise, store, scored
        self._items = exercise.part(*items)
        self._checked: set[str] = set()
        self._revealed: set[str] = set()
        self.follow(store, PROMISE, *(item.id for item in self._items))

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """answer (id, value), check (id), reveal (id), again (id), write (id, text), or hand-in, which sends back
        this exercise as a file.

        An id of another exercise changes nothing, nor does a value that is no answer to its item.
        """
        if kind == "hand-in":
            if not self._exercise.handed_in:
                return
            mine = self._store.dossier.only({item.id for item in self._exercise.items if item.handed_in})
            self.send({"file": self._course.texts.exercise.file_name.format(id=self._exercise.id), "text": dumps(mine)})
            return
        item = self._exercise.item(str(content["id"]))
        if item is None:
            return
        if kind == "write" and item.longest:
            self._store.put(self._store.dossier.note(item.id, "", str(content["text"])[: item.longest]))
        elif kind == "answer" and item.radix > 1 and _fits(item, content["value"]):
            if item.scored:
                self._forget(item.id)
            self._store.put(self._store.dossier.answer(item.id, content["value"]))
            self.draw(self._store.dossier)  # also when the answer is what it was
        elif kind in ("check", "reveal"):
            self._checked.add(item.id)
            if kind == "reveal":
                self._revealed.add(item.id)
            self.draw(self._store.dossier)
        elif kind == "again" and item.scored:
            self._forget(item.id)
            self.draw(self._store.dossier)

    def _forget(self, name: str) -> None:
        self._checked.discard(name)
        self._revealed.discard(name)

    def draw(self, dossier: Dossier) -> None:
        """The page, and the texts that were typed."""
        self.notes = {item.id: dossier.notes.get(item.id, {}).get("", "") for item in self._items if item.longest}
        page = exercise_page(
            self._course,
            self._exercise,
            dossier,
            sorted(self._checked),
            items=self._items,
            revealed=self._revealed,
            scored=self._scored,
            ready=self._store.ready,
            promise=self._promise(dossier),
        )
        self.show(page)

    def _promise(self, dossier: Dossier) -> list[str]:
        """What a return begins with: the sentence to come back to, once one was chosen, and where it comes from."""
        told = promise_of(self._course, dossier) if isinstance(self._exercise, Return) else None
        return [told.text, told.about] if told else []


def _fits(item: Question, value: Any) -> bool:
    """Whether a value is an answer to the item, or an empty one that takes it away."""
    return value is None or (is_answer(value) and (not value or item.grade(value).answered))
