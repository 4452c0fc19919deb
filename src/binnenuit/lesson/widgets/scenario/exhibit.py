"""What a step of a scenario tells: its paragraphs, what lies on the table, and what came in."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.scenario import Step
from binnenuit.course.records.story.event import Event, ExhibitKind
from binnenuit.lesson.widgets.shared.stage import SpeakerPart, speaker


class LinePart(TypedDict):
    """A paragraph; whether the speaker says it."""

    text: str
    said: bool


class ExhibitPart(TypedDict):
    """Something to read that lies on the table."""

    kind: ExhibitKind
    head: str
    text: list[str]


class EventPart(ExhibitPart):
    """Something that came because of what was chosen before, and from whom, if from somebody."""

    sender: SpeakerPart | None


def lines(step: Step) -> list[LinePart]:
    """The paragraphs of a step; the first that stands between quotation marks is what its speaker says."""
    texts = paragraphs(step.text)
    said = next((at for at, text in enumerate(texts) if step.who and is_said(text)), None)
    return [{"text": text, "said": at == said} for at, text in enumerate(texts)]


def is_said(text: str) -> bool:
    """Whether a paragraph is spoken from its first word to its last."""
    return len(text) > 2 and text[0] == text[-1] == "'"


def exhibit(step: Step) -> ExhibitPart | None:
    """What lies on the table in a step, if anything."""
    shown = step.exhibit
    return {"kind": shown.kind, "head": shown.head, "text": paragraphs(shown.text)} if shown else None


def event(course: Course, came: Event) -> EventPart:
    """What came, with its sender."""
    sender = speaker(course, came.who, came.mood)
    return {"kind": came.kind, "head": came.head, "text": paragraphs(came.text), "sender": sender}
