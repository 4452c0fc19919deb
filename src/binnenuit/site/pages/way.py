"""A way through the lessons as its page shows it: stretches of steps with their minutes, from the choice made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from binnenuit.course.records.ways import WayDesk, WayRole, Ways, WayTime
from binnenuit.site.pages.shown import ShownLesson
from binnenuit.site.pages.steps import Step

ASKED = ("rol", "tijd", "bureau")
"""The fields of the form: role, time, desk. They stand in the address, and nowhere on the server."""

READY = "klaar"
"""In the address of a way that was walked to its end."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Steps of one lesson, one after the other; `whole` when the way passes all of them."""

    lesson: ShownLesson
    steps: tuple[Step, ...]

    @property
    def whole(self) -> bool:
        """Whether these are all steps of the lesson."""
        return self.steps == self.lesson.steps

    @property
    def minutes(self) -> int:
        """How long they take together."""
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True, slots=True)
class ShownWay:
    """What was chosen, and where it leads."""

    role: WayRole | None
    time: WayTime
    desk: WayDesk
    stretches: tuple[Stretch, ...]

    @property
    def minutes(self) -> int:
        """How long the whole way takes."""
        return sum(each.minutes for each in self.stretches)

    @property
    def query(self) -> str:
        """The choice as it stands in an address."""
        chosen = (self.role.id if self.role else "", self.time.id, self.desk.id)
        return urlencode([(name, value) for name, value in zip(ASKED, chosen, strict=True) if value])

    @property
    def stops(self) -> list[list[str]]:
        """Each step with its lesson, as the browser keeps them."""
        return [[each.lesson.id, step.id, step.title] for each in self.stretches for step in each.steps]


def way_of(ways: Ways, lessons: Sequence[Any], role: str, time: str, desk: str) -> ShownWay:
    """The way of a choice; a word that is not known counts as not chosen."""
    shown: Sequence[ShownLesson] = lessons  # the protocol of the site knows less
    passed = _steps({lesson.id: lesson for lesson in shown}, ways.stops(role, time, desk))
    stretches = (
        Stretch(lesson, tuple(step for _, step in steps)) for lesson, steps in groupby(passed, key=lambda each: each[0])
    )
    return ShownWay(*ways.chosen(role, time, desk), tuple(stretches))


def _steps(lessons: dict[str, ShownLesson], stops: Iterable[str]) -> Iterable[tuple[ShownLesson, Step]]:
    for stop in stops:
        name, _, only = stop.partition("#")
        yield from ((lessons[name], step) for step in lessons[name].steps if only in ("", step.id))
