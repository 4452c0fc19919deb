"""Who stands on the stage of a scenario, where, and what lies on the table."""

import base64
import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.faces import FOLDER, face_of
from binnenuit.course.records.cast import Mood
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.scenario import Step
from binnenuit.course.records.story.event import Event, ExhibitKind
from binnenuit.lesson.widgets.shared.module import SITE


class SpeakerPart(TypedDict):
    """Somebody of the cast; `face` is an address in the site, elsewhere the picture itself, or "" without one."""

    name: str
    role: str
    face: str
    initials: str


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


def speaker(course: Course, who: str | None, mood: Mood) -> SpeakerPart | None:
    """Somebody of the cast in a mood; None where nobody speaks."""
    person = course.cast.person(who)
    if not person:
        return None
    path = face_of(course.home.data, person, mood)
    picture = "" if path is None else _address(path) if SITE in os.environ else _whole(path)
    return {"name": person.name, "role": person.role, "face": picture, "initials": person.initials}


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


@cache
def _address(path: Path) -> str:
    return f"{sha256(path.read_bytes()).hexdigest()[:8]}/{FOLDER}/{path.name}"


@cache
def _whole(path: Path) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(path.read_bytes()).decode()
