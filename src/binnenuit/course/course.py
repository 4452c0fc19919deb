"""Everything of data/ as one frozen value, and what each lesson uses of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from binnenuit.course.items.coming_back import Return
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.kinds import KINDS, Kind
from binnenuit.course.records.cast import Cast
from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines, Lesson
from binnenuit.course.records.lab.formats import Formats
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.measurement import Measurement, Moment
from binnenuit.course.records.plan import PlanForm
from binnenuit.course.records.poll import Poll
from binnenuit.course.records.quiz import Facts, Quiz
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.session_plan import SessionPlan
from binnenuit.course.records.sources import Work
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.course.records.voices import Voices
from binnenuit.course.records.ways import Ways
from binnenuit.course.records.worksheet import Worksheet
from binnenuit.course.texts.texts import Texts
from binnenuit.course.where import Home


@dataclass(frozen=True, slots=True)
class Course:
    """Everything of data/, checked; the mappings go by id and keep the order of the files."""

    home: Home
    plan: CoursePlan
    texts: Texts
    glossary: Glossary
    helplines: HelpLines
    works: Mapping[str, Work]
    facts: Facts
    formats: Formats
    form: PlanForm
    ways: Ways
    cast: Cast
    voices: Voices
    quizzes: Mapping[str, Quiz]
    labs: Mapping[str, Lab]
    measurements: Mapping[str, Measurement]
    polls: Mapping[str, Poll]
    scenarios: Mapping[str, Scenario]
    conversations: Mapping[str, Conversation]
    worksheets: Mapping[str, Worksheet]
    exercises: Mapping[str, Exercise]
    returns: Mapping[str, Return]
    session_plans: Mapping[str, SessionPlan]

    @property
    def language(self) -> str:
        """The language of everything that a person reads, as BCP 47 writes it."""
        return self.plan.language

    def used(self, lesson: Lesson, *kinds: Kind[Any]) -> Iterator[Content]:
        """What a lesson uses of these kinds, or of all, in the order of the kinds and of the lesson."""
        for kind in kinds or KINDS:
            for name in getattr(lesson, kind.name, ()):
                yield getattr(self, kind.name)[name]

    def asked(self, lesson: Lesson) -> Iterator[Kept]:
        """Every answer by which a participant gets on in a lesson."""
        for used in self.used(lesson):
            yield from self.asked_of(lesson, used)

    def asked_of(self, lesson: Lesson, used: Content) -> Iterator[Kept]:
        """Those of one thing that the lesson uses.

        A measurement that several lessons name is asked before the course in the first, and after it in the last.
        """
        if isinstance(used, Measurement):
            yield from used.asked(*self._moments(lesson, used))
        else:
            yield from (each for each in used.kept if each.counts)

    def _moments(self, lesson: Lesson, used: Measurement) -> tuple[Moment, ...]:
        named = [each.id for each in self.plan.lessons if used.id in each.measurements]
        if len(named) == 1:
            return "before", "after"
        return ("before",) if lesson.id == named[0] else ("after",) if lesson.id == named[-1] else ()
