"""What there is to see of what a participant takes home."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.paper.documents.folder import Thing, things, to_tell, whole
from binnenuit.play.dossier import Dossier


class ThingPart(TypedDict):
    """One thing to take home, by its name as a file."""

    file: str
    kind: str
    title: str


class TellPart(TypedDict):
    """A sentence for the card."""

    place: str
    text: str


class FolderPage(TypedDict):
    """All things, and the sentences to choose from; without things there is nothing to take home yet."""

    ready: bool
    all: ThingPart
    things: list[ThingPart]
    tell: list[TellPart]


def folder_page(course: Course, dossier: Dossier, *, ready: bool = True) -> FolderPage:
    """What there is to take home of a dossier."""
    return {
        "ready": ready,
        "all": _thing(whole(course)),
        "things": [_thing(each) for each in things(course, dossier)],
        "tell": [{"place": each.place, "text": each.text} for each in to_tell(course, dossier)],
    }


def _thing(each: Thing) -> ThingPart:
    return {"file": each.file, "kind": each.kind, "title": each.title}
