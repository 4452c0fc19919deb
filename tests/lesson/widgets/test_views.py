"""What a widget shows and what it lets through, without a browser."""

import json
from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.lesson.widgets.dossier.view import DossierView
from binnenuit.lesson.widgets.estimate.page import estimate_page
from binnenuit.lesson.widgets.estimate.view import EstimateView
from binnenuit.lesson.widgets.exercise.page import exercise_page
from binnenuit.lesson.widgets.exercise.view import ExerciseView
from binnenuit.lesson.widgets.measure.page import measure_page
from binnenuit.lesson.widgets.norm_lab.page import lab_page
from binnenuit.lesson.widgets.plan.page import plan_page
from binnenuit.lesson.widgets.report.view import ReportView
from binnenuit.lesson.widgets.scenario.page import scenario_page
from binnenuit.lesson.widgets.scenario.view import ScenarioView
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.norms.lab.knob import knobs
from binnenuit.norms.lab.setting import start
from binnenuit.play import scenario as play
from binnenuit.play.dossier import Dossier
from binnenuit.play.scenario import state
from binnenuit.play.store import Store


def event(view: View, kind: str, **content: object) -> None:
    view._receive(view, {"type": kind, **content}, [])
    assert view.failed == ""


def heard(view: View) -> list[Any]:
    """What a view sends besides its state, as a list that grows."""
    sent: list[Any] = []
    view.send = lambda content, buffers=None: sent.append(content)
    return sent


def test_a_click_on_a_page_that_was_left_changes_nothing(course: Course) -> None:
    scenario = course.scenarios["nijmegen"]
    view = ScenarioView(course, scenario, store := Store())
    first = view.view["choices"][0]["id"]
    event(view, "choose", id=first, at=0)
    path = store.dossier.path(scenario.id)
    following = view.view["choices"][0]["id"]
    event(view, "choose", id=following, at=0)  # offered now, but clicked on the page of the step before
    assert store.dossier.path(scenario.id) == path == (first,)
    event(view, "back", at=0)
    assert store.dossier.path(scenario.id) == path
    event(view, "choose", id=following, at=1)
    assert store.dossier.path(scenario.id) == (first, following)


def test_a_second_guess_is_refused(course: Course) -> None:
    quiz = next(iter(course.quizzes.values()))
    view, item = EstimateView(course, quiz, store := Store()), quiz.estimates[0]
    event(view, "guess", id=item.id, value=item.scale[0])
    event(view, "guess", id=item.id, value=item.scale[-1])
    assert store.dossier.answers == {item.id: str(item.scale[0])}
    shown = estimate_page(course, quiz, store.dossier)["items"]
    assert shown[0]["answer"] == item.scale[0]
    assert shown[0]["result"]
    assert shown[1]["result"] is None


def test_a_path_is_played_once_a_click_for_all_that_show_it(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario, lesson = course.scenarios["nijmegen"], next(each for each in course.plan.lessons if each.id == "nijmegen")
    store = Store()
    monkeypatch.setattr(play, "_PLAYED", {})  # so that no other test has played it before
    DossierView(course, lesson, store)
    view = ScenarioView(course, scenario, store)
    ReportView(course, scenario, store)
    played: list[object] = []
    monkeypatch.setattr(play, "state", lambda *given: played.append(given) or state(*given))
    event(view, "choose", id=view.view["choices"][0]["id"], at=0)
    assert len(played) == 1


def test_a_path_that_is_no_longer_offered_shows_its_good_part(course: Course) -> None:
    scenario = course.scenarios["nijmegen"]
    first = scenario_page(course, scenario, Dossier())["choices"][0]["id"]
    page = scenario_page(course, scenario, Dossier({scenario.id: [first, "bestaat-niet"]}))
    assert page["repaired"]
    assert page["at"] == 1
    assert page == {**scenario_page(course, scenario, Dossier({scenario.id: [first]})), "repaired": True}


def test_a_widget_is_left_alone_by_answers_that_it_does_not_show(course: Course) -> None:
    view = ExerciseView(course, next(iter(course.exercises.values())), store := Store())
    drawn: list[object] = []
    view.draw = drawn.append  # type: ignore[method-assign]
    store.put(store.dossier.answer("iets-anders", "x"))
    assert drawn == []
    item = next(iter(course.exercises.values())).scored[0]
    store.put(store.dossier.answer(item.id, item.full_answer))
    assert len(drawn) == 1


def test_an_answer_sends_its_own_item_and_no_other(course: Course) -> None:
    exercise = course.exercises["nijmegen"]
    view = ExerciseView(course, exercise, Store())
    sent: list[dict[str, Any]] = []
    view._send = lambda message, buffers=None: sent.append(message["state"])
    item = exercise.scored[0]
    event(view, "answer", id=item.id, value=item.full_answer)
    assert [list(state) for state in sent] == [[f"items.{item.id}"]]
    assert len(json.dumps(sent)) < 1500
    event(view, "check", id=item.id)
    assert set(sent[-1]) == {f"items.{item.id}"}
    scored = ExerciseView(course, exercise, Store(), scored=True)
    scored._send = lambda message, buffers=None: sent.append(message["state"])
    event(scored, "check", id=item.id)
    assert set(sent[-1]) == {f"items.{item.id}", "view"}  # the view for the total
    assert sent[-1]["view"]["items"] == [each.id for each in exercise.items]


def test_who_comes_to_a_page_again_gets_every_part(course: Course) -> None:
    exercise = course.exercises["nijmegen"]
    item = exercise.scored[0]
    view = ExerciseView(course, exercise, Store(Dossier({item.id: item.full_answer})))
    page = exercise_page(course, exercise, Dossier({item.id: item.full_answer}), ready=view.view["ready"])
    state = view.get_state()
    assert [state[f"items.{name}"] for name in state["view"]["items"]] == page["items"]


def test_a_report_is_sent_only_when_somebody_asks(course: Course) -> None:
    scenario = course.scenarios["nijmegen"]
    view = ReportView(course, scenario, store := Store())
    sent = heard(view)
    assert not view.view["begun"]
    event(view, "read")
    assert sent == []
    choice = scenario_page(course, scenario, store.dossier)["choices"][0]
    store.put(store.dossier.answer(scenario.id, [choice["id"]]).note(scenario.id, choice["id"], "Zomaar <b>"))
    assert view.view["begun"]
    assert len(str(view.view)) < 200
    for kind, key in (("read", "article"), ("print", "print"), ("save", "save")):
        event(view, kind)
        assert "Zomaar &lt;b&gt;" in sent[-1][key]
    mark = view.view["mark"]
    store.put(store.dossier.note(scenario.id, choice["id"], "Toch anders"))
    assert view.view["mark"] != mark


def test_feedback_shows_only_once_asked_for(course: Course) -> None:
    for exercise in course.exercises.values():
        for item in exercise.scored:
            dossier = Dossier({item.id: item.full_answer})
            at = exercise.items.index(item)
            assert exercise_page(course, exercise, dossier)["items"][at]["result"] is None
            result = exercise_page(course, exercise, dossier, [item.id])["items"][at]["result"]
            assert result
            assert result["verdict"] == "right"


def test_what_was_right_shows_only_after_the_second_measurement(course: Course) -> None:
    measurement = next(iter(course.measurements.values()))
    dossier = Dossier()
    for moment in ("before", "after"):
        assert measure_page(course, measurement, moment, dossier)["growth"] is None
        for each in measurement.asked(moment):
            dossier = dossier.answer(each.id, next(iter(each.choices)))
    assert measure_page(course, measurement, "before", dossier)["finished"]
    assert measure_page(course, measurement, "before", dossier)["growth"] is None
    growth = measure_page(course, measurement, "after", dossier)["growth"]
    assert growth
    assert len(growth["rows"]) == len(measurement.pairs)


def test_a_lab_opens_with_a_prediction(course: Course) -> None:
    for lab in course.labs.values():
        every = knobs(lab, course.formats.formats)
        shut = lab_page(course, lab, Dossier(), every, start(every), lab.formats)
        assert not shut["open"]
        assert shut["after"] == []
        predicted = Dossier({lab.id: lab.prediction.options[0].id})
        page = lab_page(course, lab, predicted, every, start(every), lab.formats)
        assert page["open"]
        assert page["prediction"]["feedback"]
        assert bool(page["after"]) == bool(lab.after)
        assert not page["changed"]


def test_a_plan_says_for_which_sentence_there_was_no_room(course: Course) -> None:
    each = course.form.suggestions[0]
    name, value = each.when.answer, each.when.any[0]
    dossier = Dossier({name: [value]})
    ideas = [idea for part in plan_page(course, dossier, each.id)["sections"] for idea in part["ideas"]]
    assert [idea["id"] for idea in ideas if idea["full"]] in ([each.id], [])
    assert len(plan_page(course, Dossier())["sections"]) == len(course.form.sections)
