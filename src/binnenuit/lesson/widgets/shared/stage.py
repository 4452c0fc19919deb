"""Who stands on the stage of a story: the name, the role, and the drawn face."""

import base64
import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.faces import FOLDER, face_of
from binnenuit.course.records.cast import Mood
from binnenuit.lesson.widgets.shared.module import SITE


class SpeakerPart(TypedDict):
    """Somebody of the cast; `face` is an address in the site, elsewhere the picture itself, or "" without one."""

    name: str
    role: str
    face: str
    initials: str


def speaker(course: Course, who: str | None, mood: Mood) -> SpeakerPart | None:
    """Somebody of the cast in a mood; None where nobody speaks."""
    person = course.cast.person(who)
    if not person:
        return None
    path = face_of(course.home.data, person, mood)
    picture = "" if path is None else _address(path) if SITE in os.environ else _whole(path)
    return {"name": person.name, "role": person.role, "face": picture, "initials": person.initials}


@cache
def _address(path: Path) -> str:
    return f"{sha256(path.read_bytes()).hexdigest()[:8]}/{FOLDER}/{path.name}"


@cache
def _whole(path: Path) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(path.read_bytes()).decode()
