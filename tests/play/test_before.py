"""What the version before 0.1.0 wrote is read and shown by this one: three dossiers, a hand-in, codes, what it gave.

The files in `before` were written by that version: everything answered right, everything answered otherwise, and
half of it. `told.json` is what it gave for them, with every text of the course replaced by the place where it
stands: a better wording changes nothing here, another point does. The stories were written anew since: of a route
is kept what the story still has. `gone.toml` names the questions that became another one, and by which id that
stands. A question may have got another order, or an option or a card more: what was said then is still said.
"""

import html
import json
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.kinds import KINDS
from binnenuit.course.records.content import Content
from binnenuit.course.records.plan import PLAN
from binnenuit.lesson.widgets.estimate.page import estimate_page
from binnenuit.lesson.widgets.exercise.page import exercise_page
from binnenuit.lesson.widgets.measure.page import measure_page
from binnenuit.lesson.widgets.norm_lab.page import guess_of
from binnenuit.paper.report import route_report
from binnenuit.play.dossier import Dossier, dumps, read
from binnenuit.play.grading import total
from binnenuit.play.plan.value import plan_of
from binnenuit.play.resume import BadCode, decode
from binnenuit.play.scenario import state_so_far

BEFORE = Path(__file__).parent / "before"
NAMES = ("all", "other", "half")
GONE: dict[str, str] = tomllib.loads((BEFORE / "gone.toml").read_text(encoding="utf-8"))
"""A question that is no longer there -> the one in its place."""

named = pytest.mark.parametrize("name", NAMES)


def dossier(name: str) -> Dossier:
    return read(BEFORE / f"{name}.json")


@cache
def told(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((BEFORE / "told.json").read_text(encoding="utf-8"))[name]
    return found


@named
def test_a_dossier_of_the_version_before_is_written_again_byte_for_byte(name: str) -> None:
    assert dumps(dossier(name)) + "\n" == (BEFORE / f"{name}.json").read_text(encoding="utf-8")


@named
def test_every_answer_of_the_version_before_is_one_that_the_course_still_has(course: Course, name: str) -> None:
    every = [content for kind in KINDS for content in contents(course, kind.name)]
    kept = {each.id: each for content in every for each in content.kept}
    for key, answer in dossier(name).answers.items():
        if key == PLAN or key in GONE:
            continue
        given = {answer} if isinstance(answer, str) else set(answer)
        assert key in kept
        assert not kept[key].choices or given <= set(kept[key].choices), key


def contents(course: Course, kind: str) -> list[Content]:
    found = getattr(course, kind)
    return list(found.values()) if isinstance(found, dict) else []


def test_a_question_that_is_gone_left_its_id_unused_and_another_in_its_place(course: Course) -> None:
    items = {item.id for exercise in course.exercises.values() for item in exercise.items}
    assert not set(GONE) & items
    assert set(GONE.values()) <= items


@named
def test_points_and_remarks_are_what_the_version_before_gave(course: Course, name: str) -> None:
    mine = dossier(name)
    items = {item.id: item for exercise in course.exercises.values() for item in exercise.scored}
    as_it_was: set[str] = set()
    for item, given in told(name)["items"].items():
        if item in GONE:
            continue
        result = items[item].grade(mine.answers.get(item))
        assert [result.most, result.answered] == given[1:3], item
        now = Counter((remark.verdict, remark.chosen) for remark in result.remarks)
        apart = any(remark.chosen is not None for remark in result.remarks)  # else nothing can be chosen apart
        then = Counter((verdict, chosen if apart else None) for verdict, chosen in given[3])
        assert not then - now, item
        if now == then:
            assert result.points == given[0], item
            as_it_was.add(item)
    assert 2 * len(as_it_was) > len(told(name)["items"])
    for exercise, given in told(name)["points"].items():
        if {item.id for item in course.exercises[exercise].scored} <= as_it_was:
            assert list(total(course.exercises[exercise], mine)) == given, exercise


def test_a_hand_in_of_the_version_before_earns_what_it_earned(course: Course) -> None:
    handed_in = read(BEFORE / "handed-in.json")
    assert list(total(course.exercises["nijmegen"], handed_in)) == told("other")["points"]["nijmegen"]
    assert handed_in == dossier("other").only({item.id for item in course.exercises["nijmegen"].items})


@named
def test_a_route_is_kept_as_far_as_its_story_still_goes(course: Course, name: str) -> None:
    for scenario, given in told(name)["routes"].items():
        now = state_so_far(course.scenarios[scenario], dossier(name).path(scenario))
        assert list(now.path) == given["choices"][: len(now.path)]
        assert [visit.step.id for visit in now.visits] == given["steps"][: len(now.path)]
        assert len(now.path) >= min(4, len(given["choices"])), f"{scenario}: a step came in early"


@named
def test_a_report_tells_the_route_that_is_kept(course: Course, name: str) -> None:
    for scenario, given in told(name)["routes"].items():
        report = route_report(course, course.scenarios[scenario], dossier(name))
        assert report
        kept = state_so_far(course.scenarios[scenario], dossier(name).path(scenario)).visits
        assert [visit.choice.text in html.unescape(report.article) for visit in kept] == [True] * len(kept)
        assert len(kept) or not given["choices"]


@named
def test_a_plan_has_in_it_what_it_had(course: Course, name: str) -> None:
    found = {
        part.section.id: {
            "text": part.text,
            "day": str(part.day or ""),
            "actions": [[each.what, each.who, each.when, str(each.day or "")] for each in part.actions],
            "pitfalls": [pitfall.id for pitfall in part.pitfalls],
        }
        for part in plan_of(course, dossier(name)).parts
    }
    assert found == told(name)["plan"]


@named
def test_answers_of_the_version_before_stand_on_the_page(course: Course, name: str) -> None:
    mine = dossier(name)
    shown: dict[str, object] = {}
    for quiz in course.quizzes.values():
        shown |= {item["id"]: str(item["answer"]) for item in estimate_page(course, quiz, mine)["items"]}
    for measurement in course.measurements.values():
        for moment in ("before", "after"):
            shown |= {item["id"]: item["answer"] for item in measure_page(course, measurement, moment, mine)["items"]}
    for lab in course.labs.values():
        guess = guess_of(lab, mine)
        shown[lab.id] = guess.id if guess else ""
    kept = {key: answer for key, answer in mine.answers.items() if key in shown}
    assert len(kept) >= len(shown) // 3
    assert {key: shown[key] for key in kept} == kept
    for exercise in course.exercises.values():
        names = [item.id for item in exercise.items]
        for item in exercise_page(course, exercise, mine, names, revealed=names)["items"]:
            if given := told(name)["items"].get(item["id"]):
                result = item["result"]
                assert result
                assert not Counter(verdict for verdict, _ in given[3]) - Counter(
                    remark["verdict"] for remark in result["remarks"]
                )


@named
def test_a_code_of_the_version_before_is_refused_and_never_taken_for_other_answers(course: Course, name: str) -> None:
    for lesson in course.plan.lessons:
        if text := told(name)["codes"].get(lesson.id):
            with pytest.raises(BadCode):
                decode(course, lesson, text)
