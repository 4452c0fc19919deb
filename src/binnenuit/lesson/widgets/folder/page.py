"""What there is to see of what a participant takes home."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.paper.documents.folder import Thing, for_later, things, to_tell, whole
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.insights import Insight
from binnenuit.play.promise import promise_of


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
    """All things, and the sentences to choose from; without things there is nothing to take home yet. `later` is for
    who comes back, `sentences` are those to choose for then, and `promise` is the place of the one that was chosen."""

    ready: bool
    all: ThingPart
    things: list[ThingPart]
    tell: list[TellPart]
    later: list[ThingPart]
    sentences: list[TellPart]
    promise: str


def folder_page(course: Course, dossier: Dossier, *, ready: bool = True) -> FolderPage:
    """What there is to take home of a dossier."""
    promised, told = promise_of(course, dossier), to_tell(course, dossier)
    chosen = (promised,) if promised and promised.place not in {each.place for each in told} else ()
    return {
        "ready": ready,
        "all": _thing(whole(course)),
        "things": [_thing(each) for each in things(course, dossier)],
        "tell": [_tell(each) for each in told],
        "later": [_thing(each) for each in for_later(course)],
        "sentences": [_tell(each) for each in (*told, *chosen)],
        "promise": promised.place if promised else "",
    }


def _thing(each: Thing) -> ThingPart:
    return {"file": each.file, "kind": each.kind, "title": each.title}


def _tell(each: Insight) -> TellPart:
    return {"place": each.place, "text": each.text}
