"""How much there is to read in a lesson before something is done: counted in its notebook, what is folded up aside."""

import re
from collections.abc import Iterator

import nbformat
import pytest

from binnenuit.course.records.course import Lesson
from binnenuit.course.records.plan import PLAN
from binnenuit.site.pages.steps import steps_of
from tests.places import ROOT
from tests.texts import COURSE

FIRST, BETWEEN = 120, 250
"""Words before the first act of a lesson, and from one act to the next; 250 fill two screens of a phone."""
FOLDED = re.compile(r"<details[^>]*>\s*<summary>(.*?)</summary>.*?</details>", re.DOTALL)
SEARCH = "glossary("
LESSONS = pytest.mark.parametrize("lesson", COURSE.plan.lessons, ids=lambda each: each.id)


def words(markdown: str) -> int:
    """The words that show before anything is opened."""
    return len(re.findall(r"\w[\w'.,-]*", FOLDED.sub(r"\1", markdown)))


def cells(lesson: Lesson) -> list[nbformat.NotebookNode]:
    notebook = nbformat.read(ROOT / "notebooks" / f"{lesson.notebook}.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    return list(notebook.cells)


def stretches(lesson: Lesson) -> Iterator[tuple[int, str]]:
    """The words up to each act, with the cell of that act; at last those that are left."""
    so_far = 0
    for cell in cells(lesson):
        if cell.cell_type == "markdown":
            so_far += words(cell.source)
        elif SEARCH in cell.source or any(step.works for step in steps_of([cell], COURSE, lesson)):
            yield so_far, cell.id
            so_far = 0
    yield so_far, "end"


def test_what_is_folded_up_does_not_count_and_its_title_does() -> None:
    assert words("Een twee.\n\n<details>\n<summary>Drie vier</summary>\n\nVijf zes.\n\n</details>") == 4


@LESSONS
def test_something_is_done_soon_and_often(lesson: Lesson) -> None:
    first, *others = stretches(lesson)
    assert first[0] <= FIRST, first
    assert [each for each in others if each[0] > BETWEEN] == []


@LESSONS
def test_a_step_fits_two_screens_of_a_phone(lesson: Lesson) -> None:
    found = cells(lesson)
    opens = [step.opens for step in steps_of(found, COURSE, lesson)]
    at = [cell.id for cell in found]
    for begin, end in zip(opens, [*opens[1:], None], strict=True):
        part = found[at.index(begin) : at.index(end) if end else None]
        assert sum(words(cell.source) for cell in part if cell.cell_type == "markdown") <= BETWEEN, begin


@LESSONS
def test_each_question_of_a_lesson_stands_in_it_once(lesson: Lesson) -> None:
    acts = [
        act.id
        for step in steps_of(cells(lesson), COURSE, lesson)
        for act in step.acts
        if not act.note and act.id != PLAN
    ]
    assert len(acts) == len(set(acts))
