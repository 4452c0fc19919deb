"""One turn of a conversation: what the other says, what you can say, what they answer, and what a coach adds."""

from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.cast import Mood
from binnenuit.course.records.record import Ground, Id, Record, Text, Whole
from binnenuit.course.records.story.when import When

# fmt: off
Move = Literal[
    "ask", "reflect", "affirm", "summarise", "autonomy", "story", "own-group", "clarify", "boundary",
    "apologise", "commit", "silence", "name", "safeguard", "repair",
    "persuade", "overpromise", "probe", "secrecy", "rescue",
]
# fmt: on
"""What an option does in the conversation: each helps at one moment and harms at another. The last five are what one
does with the best intentions, and what mostly turns against one.
"""

Effects = dict[Id, Whole]
"""How far each of the three levels of a standing goes up or down."""


class Says(Record):
    """What the other says at a turn, and with which face; the first variant that holds is said."""

    mood: Mood = "rustig"
    when: When | None = None
    text: Text


class Reply(Record):
    """Another answer to the same sentence, when its condition holds; its effects replace those of the option."""

    when: When
    effects: Effects = {}
    mood: Mood | None = None
    text: Text


class Answered(Record):
    """Something to say or do, with what the other answers and what it changes; the first of `replies` that holds wins.

    Conditions look at what was said before it, so not at what it sets or moves itself.
    """

    id: Id
    text: Text
    sets: tuple[Id, ...] = ()
    effects: Effects = {}
    mood: Mood | None = None
    replies: tuple[Reply, ...] = ()


class Option(Answered):
    """A sentence to say: which move it is, what the coach notes about it, and for trainers why one would say it.

    `goto` names the turn that follows, when that is not the next one of the file.
    """

    move: Move
    when: When | None = None
    reply: Text
    note: Text
    why: Text
    goto: Id | None = None


class Coach(Record):
    """The ground of a turn, and at one turn a novice and an expert beside the participant's own sentence."""

    ground: Ground
    novice: Text | None = None
    expert: Text | None = None
    compare: Text | None = None


class Turn(Record):
    """One turn. With a `signal` of danger, who does not act on it meets the catch of the conversation."""

    id: Id
    signal: Id | None = None
    says: Annotated[tuple[Says, ...], Field(min_length=1)]
    options: Annotated[tuple[Option, ...], Field(min_length=3, max_length=5)]
    coach: Coach
