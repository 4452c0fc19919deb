"""Whatever a browser sends to a widget, the dossier stays one that can be loaded again."""

from collections.abc import Iterator
from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.course.items.sort import SortItem
from binnenuit.lesson.widgets.dossier.view import DossierView
from binnenuit.lesson.widgets.estimate.view import EstimateView
from binnenuit.lesson.widgets.exercise.view import ExerciseView
from binnenuit.lesson.widgets.measure.view import MeasureView
from binnenuit.lesson.widgets.norm_lab.view import NormLabView
from binnenuit.lesson.widgets.plan.view import PlanView
from binnenuit.lesson.widgets.scenario.view import ScenarioView
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import LIMIT, Dossier, dumps, loads
from binnenuit.play.store import Store

DEEP: list[Any] = []
for _ in range(500):
    DEEP = [DEEP]
HOSTILE: list[Any] = [
    True, 1, -1, 1e999, float("nan"), 10**400, "x", "\ud800", "__proto__", ["x"], [1], [["x"]], [{}],
    [None], {"x": "y"}, {"x": 1}, {"x": ["y"]}, {"__proto__": "x"}, DEEP,
]  # fmt: skip
EMPTY: list[Any] = [None, "", [], {}]


def views(course: Course) -> Iterator[tuple[View, Store]]:
    """Each widget with a dossier of its own."""
    for exercise in course.exercises.values():
        yield ExerciseView(course, exercise, store := Store()), store
    for quiz in course.quizzes.values():
        yield EstimateView(course, quiz, store := Store()), store
    for measurement in course.measurements.values():
        yield MeasureView(course, measurement, "before", store := Store()), store
    for lab in course.labs.values():
        yield NormLabView(course, lab, store := Store()), store
    for scenario in course.scenarios.values():
        yield ScenarioView(course, scenario, store := Store()), store
    for lesson in course.plan.lessons:
        yield DossierView(course, lesson, store := Store()), store
    yield PlanView(course, store := Store()), store


def test_no_event_makes_a_dossier_that_cannot_be_loaded(small: Course) -> None:
    names = {item.id for each in small.exercises.values() for item in each.items}
    names |= {*small.labs, *small.scenarios, *(q.id for each in small.quizzes.values() for q in each.estimates)}
    names |= {section.id for section in small.form.sections}
    kinds = ("answer", "write", "guess", "predict", "explain", "choose", "reason", "tick", "adopt", "load", "other")
    for view, store in views(small):
        for kind in kinds:
            for value in [*HOSTILE, *EMPTY]:
                for name in sorted(names) if kind in ("answer", "write", "guess") else ["x", value]:
                    sent = {"id": name, "key": name, "value": value, "text": value, "ids": value, "at": value}
                    view._receive(view, {"type": kind, **sent, "changes": [[["answers", "x"], value]]}, [])
            loads(dumps(store.dossier))


def wrong(item: Question) -> Iterator[Any]:
    """What has the shape of an answer to some item, and is none to this."""
    full = item.full_answer
    if isinstance(item, ChoiceItem):
        yield from ("anders", [full], {"x": full})
    elif isinstance(item, MultipleItem):
        yield from ("een", ["anders"], [*full, "anders"], {"een": "een"})
    elif isinstance(item, OrderItem):
        yield from (full[1:], [*full, full[0]], [full[0]] * len(full), [*full[1:], "anders"], "abc")
    else:
        assert isinstance(item, SortItem)
        (card, box), *_ = dict(full).items()
        yield from ({card: "anders"}, {"anders": box}, [card], card)


@pytest.mark.parametrize("kind", ["choice", "multiple", "order", "sort"])
def test_an_exercise_takes_only_answers_that_its_item_has(small: Course, kind: str) -> None:
    exercise = small.exercises["oefening"]
    (item,) = (each for each in exercise.items if each.kind == kind)
    assert not isinstance(item, ReflectionItem)
    store = Store()
    view = ExerciseView(small, exercise, store)
    good = item.full_answer
    view._receive(view, {"type": "answer", "id": item.id, "value": good}, [])
    assert store.dossier == Dossier({item.id: good})
    for value in [*wrong(item), *HOSTILE]:
        view._receive(view, {"type": "answer", "id": item.id, "value": value}, [])
        assert store.dossier == Dossier({item.id: good}), value
    view._receive(view, {"type": "answer", "id": item.id, "value": None}, [])
    assert store.dossier == Dossier()


def test_a_text_is_never_an_answer_nor_an_answer_a_text(small: Course) -> None:
    store = Store()
    exercise = small.exercises["oefening"]
    view = ExerciseView(small, exercise, store)
    view._receive(view, {"type": "answer", "id": "schrijf", "value": "x"}, [])
    view._receive(view, {"type": "write", "id": "kies", "text": "x"}, [])
    assert store.dossier == Dossier()


def test_a_reason_belongs_to_a_choice_of_the_scenario(small: Course) -> None:
    store = Store()
    view = ScenarioView(small, small.scenarios["brug"], store)
    for name in ("anders", "\ud800", "x" * LIMIT):
        view._receive(view, {"type": "reason", "id": name, "text": "x"}, [])
    assert store.dossier == Dossier()
    view._receive(view, {"type": "reason", "id": "vragen", "text": "x"}, [])
    assert store.dossier.notes == {"brug": {"vragen": "x"}}


def test_a_dossier_that_grows_too_large_is_refused_and_the_last_good_one_stays(small: Course) -> None:
    good = Dossier({"x": ["y" * 10] * 40_000})
    loads(dumps(good))
    store = Store(good)
    view = DossierView(small, small.plan.lessons[0], store)
    changes = [[["answers", f"n{number}"], "z" * 1000] for number in range(600)]
    view._receive(view, {"type": "other", "changes": changes}, [])
    assert store.dossier == good
    assert view.failed == small.texts.dossier.failed


def test_a_text_that_would_be_too_large_when_written_anew_is_refused(small: Course) -> None:
    text = '{"version": 1, "answers": {"x": [' + ",".join(['""'] * 300_000) + "]}}"
    assert len(text) < LIMIT
    store = Store()
    view = DossierView(small, small.plan.lessons[0], store)
    view._receive(view, {"type": "load", "text": text}, [])
    assert store.dossier == Dossier()
    assert view.view["notice"] == small.texts.dossier.too_large


def test_what_comes_from_another_tab_is_laid_over_what_is_here(small: Course) -> None:
    store = Store(Dossier({"kies": "kijken", "vink": ["een"]}).note("brug", "vragen", "oud").note("brug", "gids", "x"))
    view = DossierView(small, small.plan.lessons[0], store)
    changes: list[Any] = [
        [["answers", "kies"], "rennen"],
        [["answers", "vink"], None],
        [["answers", "brug"], ["vragen"]],
        [["notes", "brug", "vragen"], "nieuw"],
        [["notes", "brug", "gids"], None],
        [["notes", "schrijf", ""], "tekst"],
    ]
    view._receive(view, {"type": "other", "changes": changes}, [])
    assert store.dossier.answers == {"kies": "rennen", "brug": ["vragen"]}
    assert store.dossier.notes == {"brug": {"vragen": "nieuw"}, "schrijf": {"": "tekst"}}
    assert view.view["notice"] == small.texts.dossier.came_in
