"""What a participant kept on the way: by the place where it stands in the course, with words of the own when there are.

A place is `lesson:ID`, `worksheet:ID`, or `ID.PART`: a choice or an ending of a scenario, an ending or something to try
of a conversation, an option or card of a question, a prediction or mission of a lab, what to do after a question or a
map of a worksheet. No id of data/ has a colon or a full stop in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.items.questions import Questions
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.clean import clean

KEPT = "plan.kept"
"""The dossier keeps the places under this name in its answers, and own words for them in its notes."""
LONGEST = 600
"""Characters of the own words for one of them."""
LESSON, WORKSHEET = "lesson:", "worksheet:"


@dataclass(frozen=True, slots=True)
class Insight:
    """Something that was kept: what stands at its place, in what, and the own words for it, empty for none."""

    place: str
    words: str
    about: str
    own: str = ""

    @property
    def text(self) -> str:
        """What the participant has made of it."""
        return self.own or self.words


def insights_of(course: Course, dossier: Dossier) -> tuple[Insight, ...]:
    """What was kept, in the order of keeping; a place that the course no longer has is passed over."""
    return tuple(_kept(course, dossier))


def keep(course: Course, dossier: Dossier, place: str, on: bool) -> Dossier:
    """The dossier with a place kept, or taken away together with the own words; an unknown place changes nothing."""
    rest = [each for each in dossier.path(KEPT) if each != place]
    if on:
        return dossier.answer(KEPT, [*rest, place]) if found(course, place) else dossier
    return dossier.answer(KEPT, rest).note(KEPT, place, "")


def reword(course: Course, dossier: Dossier, place: str, text: str) -> Dossier:
    """The dossier with own words for what was kept; none when they are those of the course."""
    insight = found(course, place)
    if insight is None or place not in dossier.path(KEPT):
        return dossier
    own = text[:LONGEST]
    return dossier.note(KEPT, place, "" if own.strip() == insight.words else own)


def found(course: Course, place: str) -> Insight | None:
    """What stands at a place; None where the course has no such place."""
    if place.startswith(LESSON):
        lesson = next((each for each in course.plan.lessons if each.id == place.removeprefix(LESSON)), None)
        return Insight(place, lesson.takeaway, lesson.title) if lesson else None
    if place.startswith(WORKSHEET):
        sheet = course.worksheets.get(place.removeprefix(WORKSHEET))
        return Insight(place, " ".join(sheet.tomorrow.split()), sheet.title) if sheet else None
    name, _, part = place.partition(".")
    found = _parts(course, name)
    if found is None or part not in found[1]:
        return None
    return Insight(place, " ".join(found[1][part].split()), found[0])


def places(course: Course) -> Iterator[str]:
    """Every place of which something can be kept, those of the lessons first."""
    yield from (f"{LESSON}{lesson.id}" for lesson in course.plan.lessons)
    names = [name for found in (course.scenarios, course.conversations, course.labs) for name in found]
    series: tuple[Questions, ...] = (*course.exercises.values(), *course.returns.values())
    for name in (*names, *(item.id for one in series for item in one.items)):
        yield from (f"{name}.{part}" for part in (_parts(course, name) or ("", {}))[1])


def _kept(course: Course, dossier: Dossier) -> Iterator[Insight]:
    notes = dossier.notes.get(KEPT, {})
    for place in dict.fromkeys(dossier.path(KEPT)):
        if insight := found(course, place):
            yield Insight(place, insight.words, insight.about, clean(notes.get(place, ""), LONGEST))


def _parts(course: Course, name: str) -> tuple[str, dict[str, str]] | None:
    """The title of what has this id, and by part what there is to keep of it."""
    if scenario := course.scenarios.get(name):
        choices = {choice.id: choice.consequence for step in scenario.steps for choice in step.choices}
        return scenario.title, choices | {ending.id: ending.lesson for ending in scenario.endings}
    if talk := course.conversations.get(name):
        tries = {f"try.{number}": text for number, text in enumerate(talk.after.attempts, 1)}
        return talk.title, tries | {ending.id: ending.lesson for ending in talk.endings}
    if sheet := course.worksheets.get(name):
        signs = {each.id: each.text for each in sheet.map.signs} if sheet.map else {}
        return sheet.title, {each.id: each.act for each in sheet.questions} | signs
    if lab := course.labs.get(name):
        guesses = {guess.id: guess.feedback for guess in lab.prediction.options}
        return lab.title, guesses | {mission.id: mission.found for mission in lab.missions}
    series: tuple[Questions, ...] = (*course.exercises.values(), *course.returns.values())
    for exercise in series:
        if item := exercise.item(name):
            told = (*getattr(item, "options", ()), *getattr(item, "cards", ()))
            return exercise.title, {each.id: each.feedback for each in told}
    return None
