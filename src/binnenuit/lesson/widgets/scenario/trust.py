"""How the people of a scenario are towards the player: a face and a few words, never a number."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.cast import MOODS_OF_TRUST
from binnenuit.lesson.widgets.shared.stage import SpeakerPart, speaker
from binnenuit.play.scenario import State


class TrustPart(TypedDict):
    """Somebody, and how they are; `change` is what the last choice did."""

    person: SpeakerPart
    word: str
    change: int


def trust(course: Course, now: State) -> list[TrustPart]:
    """The people whose trust is kept, when the story is over or the scenario shows it during play."""
    if not (now.ending or now.scenario.trust_shown):
        return []
    t = course.texts.scenario
    words = (t.trust_0, t.trust_1, t.trust_2, t.trust_3, t.trust_4, t.trust_5, t.trust_6)
    found: list[TrustPart] = []
    for each in now.trust:
        person = speaker(course, each.person, MOODS_OF_TRUST[each.value])
        if person:
            found.append({"person": person, "word": words[each.value], "change": each.change})
    return found
