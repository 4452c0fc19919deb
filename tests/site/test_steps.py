"""A lesson as a path of steps, from the cells of its notebook."""

from collections.abc import Sequence
from dataclasses import replace

import nbformat
import pytest

from binnenuit.course import Course
from binnenuit.course.kinds import KINDS
from binnenuit.course.records.plan import PLAN
from binnenuit.lesson import verbs
from binnenuit.site.pages.shown import ShownLesson, site_of
from binnenuit.site.pages.steps import Cell, Step, Work, minutes_of, steps_of
from tests.places import ROOT
from tests.talks import made
from tests.texts import COURSE

SHOWN: Sequence[ShownLesson] = site_of(COURSE).lessons  # type: ignore[assignment]  # the protocol knows less


def text(name: str, source: str) -> Cell:
    return {"id": name, "cell_type": "markdown", "source": source}


def code(name: str, source: str) -> Cell:
    return {"id": name, "cell_type": "code", "source": source}


def steps(small: Course, *cells: Cell) -> tuple[Step, ...]:
    return steps_of(cells, small, small.plan.lessons[0])


def test_a_heading_begins_a_step_and_what_stands_before_the_first_belongs_to_it(small: Course) -> None:
    found = steps(
        small,
        text("top", "# De brug\n\nWelkom."),
        text("begin", "## Begin\n\nEen twee drie."),
        text("meer", "### Lager\n\nNog meer."),
        text("slot", "## Slot"),
    )
    assert [(step.id, step.opens, step.title) for step in found] == [
        ("begin", "top", "Begin"),
        ("slot", "slot", "Slot"),
    ]


def test_a_notebook_without_headings_is_one_step_with_the_name_of_the_lesson(small: Course) -> None:
    (only,) = steps(small, text("top", "# De brug"), code("x", "scenario('brug')"))
    assert (only.id, only.title, only.minutes) == ("top", small.plan.lessons[0].title, small.plan.lessons[0].minutes)
    assert steps(small) == ()


def test_a_number_sign_in_code_is_no_heading(small: Course) -> None:
    assert len(steps(small, text("a", "## A"), code("b", "## niet\nscenario('brug')"))) == 1


def test_what_a_cell_shows_is_what_its_step_asks(small: Course) -> None:
    route, questions, rest = steps(
        small,
        text("a", "## A"),
        code("b", "scenario('brug')"),
        text("c", "## C"),
        code("d", "exercise('oefening')"),
        text("e", "## E"),
        code("f", "exercise('bestaat-niet')"),
        code("g", "een fout ("),
        code("h", "sources()"),
    )
    assert [act.id for act in route.acts] == ["brug"]
    assert route.acts[0].ends
    assert {act.id for act in questions.acts} == {each.id for each in small.exercises["oefening"].kept if each.counts}
    assert rest.acts == ()


def test_what_is_told_to_the_browser_holds_nothing_that_is_empty(small: Course) -> None:
    (found,) = steps(small, text("a", "## A"), code("d", "exercise('oefening')"))
    assert all(set(told) == {"id"} for told in found.told)


@pytest.mark.parametrize(("words", "efforts", "total", "minutes"), [
    ((180, 180), (0, 0), 10, [5, 5]),
    ((0, 0), (9, 1), 10, [9, 1]),
    ((1, 1, 1800), (0, 0, 0), 10, [1, 1, 8]),
    ((0, 0, 0), (0, 0, 0), 2, [1, 1, 1]),
    ((100, 100, 100), (0, 0, 0), 10, [4, 3, 3]),
])  # fmt: skip
def test_the_minutes_of_a_lesson_go_to_what_takes_them(
    words: tuple[int, ...], efforts: tuple[float, ...], total: int, minutes: list[int]
) -> None:
    made = [Step("a", "a", "A", word, (Work("x", (), effort),)) for word, effort in zip(words, efforts, strict=True)]
    assert minutes_of(made, total) == minutes


@pytest.mark.parametrize("lesson", SHOWN, ids=lambda each: each.id)
def test_the_steps_of_a_lesson_take_as_long_as_it_says(lesson: ShownLesson) -> None:
    assert sum(step.minutes for step in lesson.steps) == lesson.minutes
    assert min(step.minutes for step in lesson.steps) > 0


@pytest.mark.parametrize("lesson", SHOWN, ids=lambda each: each.id)
def test_every_answer_of_a_lesson_is_an_act_of_one_of_its_steps(course: Course, lesson: ShownLesson) -> None:
    own = next(each for each in course.plan.lessons if each.id == lesson.id)
    assert [act.id for act in lesson.acts if act.id != PLAN] == [
        each.id for step in lesson.steps for work in step.works if work.kind != PLAN for each in work.acts
    ]
    assert {act.id for act in lesson.acts} == {each.id for each in course.asked(own)} | ({PLAN} if own.plan else set())


@pytest.mark.parametrize("lesson", SHOWN, ids=lambda each: each.id)
def test_a_step_has_an_address_that_can_be_read_and_shared(lesson: ShownLesson) -> None:
    ids = [step.id for step in lesson.steps]
    assert len(ids) == len(set(ids)) > 1
    assert {"alles", "inhoud"}.isdisjoint(ids)
    for name in ids:
        assert not any(letter.isdigit() for letter in name), name
        assert "-" in name


@pytest.mark.parametrize("lesson", SHOWN, ids=lambda each: each.id)
def test_a_heading_of_a_step_stands_at_the_beginning_of_a_cell(lesson: ShownLesson) -> None:
    notebook = nbformat.read(ROOT / "notebooks" / f"{lesson.notebook}.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            assert not [line for line in cell.source.split("\n")[1:] if line.startswith("## ")], cell.id


def test_every_kind_of_content_in_a_lesson_has_its_verb_and_its_effort(course: Course) -> None:
    for kind in KINDS:
        assert kind.in_lessons == bool(kind.verbs) == bool(kind.effort), kind.name
        used = any(getattr(lesson, kind.name, ()) for lesson in course.plan.lessons)
        assert not used or all(hasattr(verbs, verb) for verb in kind.verbs)


def test_a_conversation_is_an_act_that_counts_once_it_is_over(small: Course) -> None:
    talking = replace(small, conversations={"gesprek": made()})
    lesson = small.plan.lessons[0].model_copy(update={"conversations": ("gesprek",)})
    (step,) = steps_of([text("praten", "## Praten"), code("talk", 'conversation("gesprek")')], talking, lesson)
    (act,) = step.acts
    assert (act.id, act.ends) == ("gesprek", made().finals)
    assert [work.minutes for work in step.works] == [10]


def test_every_lesson_leads_to_the_next_and_the_last_to_none() -> None:
    walked = [lesson for lesson in SHOWN if not lesson.afterwards]
    assert [lesson.next.id if lesson.next else None for lesson in walked] == [*(each.id for each in walked[1:]), None]
    assert [lesson.next for lesson in SHOWN if lesson.afterwards] == [None]


def test_the_sentence_to_take_along_is_short() -> None:
    assert [lesson.id for lesson in SHOWN if len(lesson.takeaway.split()) > 20] == []
