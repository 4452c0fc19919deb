"""A conversation for two or three, each with a card on a phone: the cards of the paper, as the page shows them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.paper.documents.role_cards import LETTERS, card_of, debrief_of, questions_of, round_of
from binnenuit.paper.documents.sheet import Block

MINUTES = 7
"""How long a round lasts."""

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ShownTalk:
    """A conversation with its cards by letter; `guided` when a turn is about danger, which a trainer reads out."""

    id: str
    title: str
    who: str
    warning: str
    danger: str
    guided: bool
    cards: Mapping[str, Blocks]

    def name(self, letter: str) -> str:
        """What a card is called."""
        return self.cards[letter][0].lines[0]


@dataclass(frozen=True, slots=True)
class Together:
    """The conversations, and what is the same in each; `moments` are second -> what happens from there."""

    talks: Sequence[ShownTalk]
    unread: str
    round: Blocks
    debrief: Blocks
    moments: Mapping[int, str]
    minutes: int = MINUTES

    def talk(self, name: str) -> ShownTalk | None:
        """The conversation with this id, None when there is none."""
        return next((talk for talk in self.talks if talk.id == name), None)


def together_of(course: Course) -> Together | None:
    """Every conversation that has cards, in the order of the lessons; None when there is none."""
    named = [name for lesson in course.plan.lessons for name in lesson.conversations]
    talks = [talk for name in dict.fromkeys(named) if (talk := course.conversations[name]).cards]
    if not talks:
        return None
    texts = course.texts.role_cards
    return Together(
        talks=[_talk(course, talk) for talk in talks],
        unread=texts.unread,
        round=round_of(course),
        debrief=(*debrief_of(course), *questions_of(course)),
        moments=moments(zip(texts.play, texts.play_what, strict=True)),
    )


def moments(told: Iterable[tuple[str, str]]) -> dict[int, str]:
    """Second -> what happens from there, of rows that begin with a minute; a row that does not is left out."""
    found: dict[int, str] = {}
    for when, what in told:
        minute = re.match(r"\d+", when)
        if minute:
            second = 60 * int(minute[0])
            found[second] = f"{found[second]} {what}" if second in found else what
    return found


def _talk(course: Course, talk: Conversation) -> ShownTalk:
    person = course.cast.person(talk.person)
    return ShownTalk(
        id=talk.id,
        title=talk.title,
        who=f"{person.name}, {person.role}" if person else "",
        warning=talk.warning,
        danger=talk.safety.danger,
        guided=any(turn.signal for turn in talk.turns),
        cards={letter: card_of(course, talk, letter) for letter in LETTERS},
    )
