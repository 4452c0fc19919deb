"""The kinds of content that have a folder in data/; reading, schemas, checks, progress, sources and codes follow it.

A new kind is a record with its `kept` and `claims`, a check, an entry here, and a field of that name in Course, and in
Lesson where a lesson uses it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from binnenuit.course.checks.conversation import check_conversation
from binnenuit.course.checks.exercise import check_exercise, check_returns
from binnenuit.course.checks.lab import check_lab, check_quiz
from binnenuit.course.checks.measurement import check_measurement
from binnenuit.course.checks.poll import check_polls
from binnenuit.course.checks.scenario import check_scenario
from binnenuit.course.checks.session_plan import check_session_plans
from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.checks.worksheet import check_worksheet
from binnenuit.course.items.coming_back import Return
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.content import Content
from binnenuit.course.records.course import Lesson
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.measurement import Measurement
from binnenuit.course.records.poll import Poll
from binnenuit.course.records.quiz import Quiz
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.session_plan import SessionPlan
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.course.records.worksheet import Worksheet

Model = TypeVar("Model", bound=Content)


@dataclass(frozen=True, slots=True)
class Kind(Generic[Model]):
    """One kind: the field of Course (and of Lesson) that holds it, its record, and what must hold in its files.

    `verbs` are the words with which a lesson's notebook shows it; `effort` is how many minutes one choice in it
    takes, with what there is to read before and after it.
    """

    name: str
    model: type[Model]
    check: Callable[[Mapping[str, Model], Shelf], Iterator[Problem]]
    verbs: tuple[str, ...] = ()
    effort: float = 0

    @property
    def folder(self) -> str:
        """The folder in data/."""
        return self.name.replace("_", "-")

    @property
    def in_lessons(self) -> bool:
        """Whether a lesson can use it."""
        return self.name in Lesson.model_fields


def _each(folder: str, check: Callable[[str, Model, Shelf], Iterator[Problem]]) -> Callable[..., Iterator[Problem]]:
    def all_of_them(records: Mapping[str, Model], shelf: Shelf) -> Iterator[Problem]:
        for name, record in records.items():
            yield from check(f"{folder}/{name}.toml", record, shelf)

    return all_of_them


QUIZZES = Kind("quizzes", Quiz, _each("quizzes", check_quiz), ("estimate",), effort=1)
LABS = Kind("labs", Lab, _each("labs", check_lab), ("norm_lab",), effort=5)
_MEASURE = ("measure_start", "measure_end")
MEASUREMENTS = Kind("measurements", Measurement, _each("measurements", check_measurement), _MEASURE, effort=0.5)
POLLS = Kind("polls", Poll, check_polls)
SCENARIOS = Kind("scenarios", Scenario, _each("scenarios", check_scenario), ("scenario",), effort=1.5)
_TALK = ("conversation",)
CONVERSATIONS = Kind("conversations", Conversation, _each("conversations", check_conversation), _TALK, effort=2)
WORKSHEETS = Kind("worksheets", Worksheet, _each("worksheets", check_worksheet), ("worksheet",), effort=1.5)
EXERCISES = Kind("exercises", Exercise, _each("exercises", check_exercise), ("exercise",), effort=2)
RETURNS = Kind("returns", Return, check_returns, ("come_back",), effort=2)
SESSION_PLANS = Kind("session_plans", SessionPlan, check_session_plans)

KINDS: tuple[Kind[Content], ...] = (  # type: ignore[assignment]  # each checks its own model
    *(QUIZZES, LABS, MEASUREMENTS, POLLS),
    *(SCENARIOS, CONVERSATIONS, WORKSHEETS, EXERCISES, RETURNS, SESSION_PLANS),
)
