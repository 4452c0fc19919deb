"""What the version before 0.1.0 wrote is read and shown by this one: three dossiers, a hand-in, codes, what it gave.

The files in `before` were written by that version: everything answered right, everything answered otherwise, and
half of it. `told.json` is what it gave for them, with every text of the course replaced by the place where it
stands: a better wording changes nothing here, another point does. The stories were written anew since: of a route
is kept what the story still has. So were questions that gave their answer away: one with other options, cards or right
answers is another question now, and what was answered to it stays in the dossier unread.
"""

import html
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.items.question import Question
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

named = pytest.mark.parametrize("name", NAMES)


def dossier(name: str) -> Dossier:
    return read(BEFORE / f"{name}.json")


@cache
def told(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((BEFORE / "told.json").read_text(encoding="utf-8"))[name]
    return found


def as_asked(course: Course) -> dict[str, Question]:
    """The scored items that have the parts and the right answer that they had."""
    items = {item.id: item for exercise in course.exercises.values() for item in exercise.scored}
    return {
        name: items[name]
        for name, (_, _, _, remarks) in told("all")["items"].items()
        if name in items and len(items[name].claims) == len(remarks) and takes_what_it_took(items[name])
    }


def takes_what_it_took(item: Question) -> bool:
    """Whether the right answer is the same, ticks in any order, and each answer of before can still be given."""
    right, full = dossier("all").answers[item.id], item.full_answer
    same = sorted(full) == sorted(right) if item.kind == "multiple" else full == right
    known = {part for digit in item.digits for part in digit}
    given = (dossier(name).answers.get(item.id, []) for name in NAMES)
    return same and all({answer} <= known if isinstance(answer, str) else set(answer) <= known for answer in given)


def test_half_of_the_questions_are_asked_as_they_were(course: Course) -> None:
    assert len(as_asked(course)) >= len(told("all")["items"]) // 2


@named
def test_a_dossier_of_the_version_before_is_written_again_byte_for_byte(name: str) -> None:
    assert dumps(dossier(name)) + "\n" == (BEFORE / f"{name}.json").read_text(encoding="utf-8")


@named
def test_every_answer_of_the_version_before_is_one_that_the_course_still_has(course: Course, name: str) -> None:
    every = [content for kind in KINDS for content in contents(course, kind.name)]
    kept = {each.id: each for content in every for each in content.kept}
    asked_anew = set(told(name)["items"]) - set(as_asked(course))
    for key, answer in dossier(name).answers.items():
        if key == PLAN or key in asked_anew:
            continue
        given = {answer} if isinstance(answer, str) else set(answer)
        assert key in kept
        assert not kept[key].choices or given <= set(kept[key].choices), key


def contents(course: Course, kind: str) -> list[Content]:
    found = getattr(course, kind)
    return list(found.values()) if isinstance(found, dict) else []


@named
def test_points_and_remarks_are_what_the_version_before_gave(course: Course, name: str) -> None:
    mine = dossier(name)
    given = told(name)["items"]
    same = as_asked(course)
    for item, asked in same.items():
        result = asked.grade(mine.answers.get(item))
        assert [result.points, result.most, result.answered] == given[item][:3], item
        # None where nothing can be chosen apart
        found = [(remark.verdict, remark.chosen) for remark in result.remarks]
        wanted = [
            (verdict, None if all(each is None for _, each in found) else each) for verdict, each in given[item][3]
        ]
        assert sorted(found, key=str) == sorted(wanted, key=str), item
    for exercise, points in told(name)["points"].items():
        if {item.id for item in course.exercises[exercise].scored} <= set(same):
            assert list(total(course.exercises[exercise], mine)) == points, exercise


def test_a_hand_in_of_the_version_before_earns_what_it_earned(course: Course) -> None:
    handed_in = read(BEFORE / "handed-in.json")
    for name, item in as_asked(course).items():
        if name.startswith("nijmegen-"):
            assert item.grade(handed_in.answers.get(name)).points == told("other")["items"][name][0], name
            assert handed_in.answers.get(name) == dossier("other").answers.get(name)


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
            if item["id"] in as_asked(course) and (given := told(name)["items"].get(item["id"])):
                result = item["result"]
                assert result
                assert sorted(each["verdict"] for each in result["remarks"]) == sorted(each for each, _ in given[3])


@named
def test_a_code_of_the_version_before_is_refused_and_never_taken_for_other_answers(course: Course, name: str) -> None:
    for lesson in course.plan.lessons:
        if text := told(name)["codes"].get(lesson.id):
            with pytest.raises(BadCode):
                decode(course, lesson, text)
