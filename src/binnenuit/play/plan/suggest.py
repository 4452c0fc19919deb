"""Sentences for a plan, drawn from what the dossier holds of the other lessons."""

from binnenuit.course import Course
from binnenuit.course.records.plan import PLAN, Section, Suggestion
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.value import keys
from binnenuit.play.scenario import played


def suggestions(course: Course, dossier: Dossier, section: Section) -> tuple[Suggestion, ...]:
    """The sentences for one section whose answer is in the dossier, in the order of the course."""
    return tuple(
        each
        for each in course.form.suggestions
        if each.section == section.id and not chosen(course, dossier, each.when.answer).isdisjoint(each.when.any)
    )


def chosen(course: Course, dossier: Dossier, name: str) -> set[str]:
    """What was chosen under a name: the choices and the ending of a route, a prediction, the options of an item."""
    if name in course.scenarios:
        now = played(course.scenarios[name], dossier)
        return {*now.path, *([now.ending.id] if now.ending else [])}
    answer = dossier.answers.get(name)
    if isinstance(answer, str):
        return {answer}
    return set(answer) if isinstance(answer, list) else set()


def lesson_of(course: Course, name: str) -> str:
    """The title of the lesson in which something is answered; empty when no lesson has it."""
    items = {item.id: key for key, exercise in course.exercises.items() for item in exercise.items}
    for lesson in course.plan.lessons:
        if name in (*lesson.scenarios, *lesson.conversations, *lesson.labs) or items.get(name) in lesson.exercises:
            return lesson.title
    return ""


def adopt(course: Course, dossier: Dossier, each: Suggestion) -> Dossier | None:
    """The dossier with a sentence at the end of its section, or at the first free action; None when there is no room.

    A sentence that is there already changes nothing.
    """
    section = course.form.section(each.section)
    if section is None or section.kind in ("date", "pitfalls"):
        return None
    if adopted(dossier, section, each):
        return dossier
    notes, room = dossier.notes.get(PLAN, {}), keys(section)
    if section.kind == "text":
        before = notes.get(section.id, "").rstrip()
        text = f"{before}\n{each.text}" if before else each.text
        return dossier.note(PLAN, section.id, text) if len(text) <= room[section.id] else None
    free = next((name for name in room if name.endswith(".what") and not notes.get(name)), None)
    return dossier.note(PLAN, free, each.text) if free and len(each.text) <= room[free] else None


def adopted(dossier: Dossier, section: Section, each: Suggestion) -> bool:
    """Whether a sentence stands in its section."""
    notes = dossier.notes.get(PLAN, {})
    return any(each.text in notes.get(name, "") for name in keys(section))
