"""The sentence that somebody wants to come back to, and the code of it for an address in a calendar.

The code is made of the id of the place where the sentence stands in the course, and of nothing else: everybody who
chose the same sentence has the same code. It says nothing of who chose it, when, or what else was answered, and it
stays good when the course grows.
"""

from hashlib import sha256

from binnenuit.course import Course
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.insights import Insight, found, insights_of, places
from binnenuit.play.resume import ALPHABET

PROMISE = "return.promise"
"""The name under which a dossier keeps the place; no id can be the same, because of the full stop."""

LETTERS = 6
"""So many letters a code has: enough for no two places of the course to share one."""


FRAGMENT = "zin"
"""What stands before a code in an address: #na-een-week&zin=CODE; a browser does not send that part to a server."""


def promise_of(course: Course, dossier: Dossier) -> Insight | None:
    """The sentence to come back to, in the own words where there are any; None when none was chosen."""
    place = dossier.answers.get(PROMISE)
    if not isinstance(place, str):
        return None
    return next((each for each in insights_of(course, dossier) if each.place == place), found(course, place))


def promise(course: Course, dossier: Dossier, place: str) -> Dossier:
    """The dossier with that sentence to come back to; none with an empty place, and no change with an unknown one."""
    if place and found(course, place) is None:
        return dossier
    return dossier.answer(PROMISE, place)


def code_of(place: str) -> str:
    """The code of a place; empty for an empty one."""
    number = int.from_bytes(sha256(f"promise/{place}".encode()).digest()[:4], "big")
    return "".join(ALPHABET[number >> 5 * at & 31] for at in range(LETTERS)) if place else ""


def place_of(course: Course, code: str) -> str:
    """The place of a code, in whatever case; empty for a code that the course has no place for."""
    wanted = code.strip().upper()
    return next((place for place in places(course) if code_of(place) == wanted), "")
