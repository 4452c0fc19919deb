"""A lesson as a path of steps: what stands between two headings of its notebook, and what there is to do in it."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from binnenuit.course import Course
from binnenuit.course.items.questions import Questions
from binnenuit.course.kinds import KINDS, Kind
from binnenuit.course.reading.notebook import heading
from binnenuit.course.records.content import Content
from binnenuit.course.records.course import Lesson
from binnenuit.course.records.plan import PLAN
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.talk.conversation import Conversation

Cell = Mapping[str, Any]

PACE = 180
"""Words that somebody reads in a minute, with a moment to think."""

SECTION = 4.0
"""Minutes for one section of a plan of action."""

TAKE_HOME, TAKING = "take_home", 2.0
"""The verb of what is taken home, and minutes for it."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to answer. The dossier holds it among the answers under `id`, or, with a `note`, among the notes
    under `id` and that name or one that begins with it and a full stop.

    `ends` are the choices that can only end a story or a talk; a route counts once its last choice is one of them.
    """

    id: str
    note: str = ""
    ends: tuple[str, ...] = ()

    @property
    def told(self) -> dict[str, Any]:
        """What the browser needs to see whether it was done, and nothing that is empty."""
        fields = {"id": self.id, "note": self.note, "ends": list(self.ends)}
        return {name: value for name, value in fields.items() if value}


@dataclass(frozen=True, slots=True)
class Work:
    """What one cell of a step asks for: its acts, and how many minutes they take."""

    kind: str
    acts: tuple[Act, ...]
    minutes: float


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `id` is its address, the id of the cell with its heading; `opens` the id of the cell it begins with."""

    id: str
    opens: str
    title: str
    words: int
    works: tuple[Work, ...]
    minutes: int = 1

    @property
    def acts(self) -> tuple[Act, ...]:
        """Everything to answer in it."""
        return tuple(act for work in self.works for act in work.acts)

    @property
    def takes_home(self) -> bool:
        """Whether there is something to take home in it."""
        return any(work.kind == TAKE_HOME for work in self.works)

    @property
    def told(self) -> list[dict[str, Any]]:
        """The acts as the browser reads them."""
        return [act.told for act in self.acts]


def steps_of(cells: Sequence[Cell], course: Course, lesson: Lesson) -> tuple[Step, ...]:
    """The steps of a lesson's notebook, their minutes together those of the lesson.

    A heading `##` at the beginning of a cell begins a step. What stands before the first one belongs to it; a notebook
    without such headings is one step, named after the lesson.
    """
    parts = _parts(cells)
    raw = [_step(part, course, lesson) for part in parts]
    minutes = minutes_of(raw, lesson.minutes)
    return tuple(
        Step(each.id, each.opens, each.title, each.words, each.works, length)
        for each, length in zip(raw, minutes, strict=True)
    )


def minutes_of(steps: Sequence[Step], total: int) -> list[int]:
    """The minutes of a lesson over its steps, in proportion to what there is to read and to do; at least one each."""
    weights = [each.words / PACE + sum(work.minutes for work in each.works) for each in steps]
    together = sum(weights) or 1.0
    shares = [max(1.0, weight / together * total) for weight in weights]
    minutes = [int(share) for share in shares]
    left = total - sum(minutes)
    by_rest = sorted(range(len(shares)), key=lambda place: minutes[place] - shares[place])
    for place in by_rest[: max(0, left)]:
        minutes[place] += 1
    while sum(minutes) > total and max(minutes) > 1:
        minutes[minutes.index(max(minutes))] -= 1
    return minutes


def _parts(cells: Sequence[Cell]) -> list[list[Cell]]:
    parts: list[list[Cell]] = []
    for cell in cells:
        if not parts or (heading(cell) and any(map(heading, parts[-1]))):
            parts.append([])
        parts[-1].append(cell)
    return parts


def _step(part: Sequence[Cell], course: Course, lesson: Lesson) -> Step:
    named = next((cell for cell in part if heading(cell)), part[0])
    return Step(
        id=named["id"],
        opens=part[0]["id"],
        title=heading(named) or lesson.title,
        words=sum(len(str(cell["source"]).split()) for cell in part if cell["cell_type"] == "markdown"),
        works=tuple(work for cell in part if cell["cell_type"] == "code" for work in _works(cell, course, lesson)),
    )


def _works(cell: Cell, course: Course, lesson: Lesson) -> Iterator[Work]:
    for verb, name, *parts in _calls(str(cell["source"])):
        if verb == PLAN and lesson.plan:
            acts = tuple(
                Act(PLAN, "" if section.kind == "pitfalls" else section.id) for section in course.form.sections
            )
            yield Work(PLAN, acts, SECTION * len(acts))
        if verb == TAKE_HOME:
            yield Work(TAKE_HOME, (), TAKING)
        for kind in KINDS:
            used = getattr(course, kind.name).get(name) if verb in kind.verbs else None
            if used is not None:
                yield _work(kind, used, parts, course, lesson)


def _work(kind: Kind[Any], used: Content, parts: Sequence[str], course: Course, lesson: Lesson) -> Work:
    ends = _final(used) if isinstance(used, Scenario) else used.finals if isinstance(used, Conversation) else ()
    named = {item.id for item in used.part(*parts)} if isinstance(used, Questions) else None
    asked = course.asked_of(lesson, used)
    acts = tuple(Act(each.id, each.note, ends) for each in asked if named is None or each.id in named)
    return Work(kind.name, acts, kind.effort * used.times * len(acts))


def _calls(source: str) -> Iterator[list[str]]:
    """Each verb of a cell with its words; one that has none with an empty word."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            words = [str(each.value) for each in node.args if isinstance(each, ast.Constant)]
            yield [node.func.id, *(words or [""])]


def _final(scenario: Scenario) -> tuple[str, ...]:
    endings = {ending.id for ending in scenario.endings}
    choices = (choice for step in scenario.steps for choice in step.choices)
    return tuple(choice.id for choice in choices if endings.issuperset(choice.targets))
